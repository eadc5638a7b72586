package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.groundswell.tally.Profile.Ballots;
import org.groundswell.tally.Votes.Vote;

/** What a rule owes that treats all options alike. */
abstract class ElectionContract extends CountingRuleContract {
    @Property
    void someOptionWinsIfAnyBallotNamesOne(@ForAll Vote vote) {
        assertThat(count(vote).winner().isPresent()).isEqualTo(vote.profile().ranked() > 0);
    }

    @Property
    void whoIsEliminatedIsOutOfTheNextRound(@ForAll Vote vote) {
        List<Round> rounds = count(vote).rounds();
        assertThat(rounds.get(0).options())
                .isEqualTo(Votes.numbers(vote.profile().options()));
        for (int i = 1; i < rounds.size(); i++) {
            List<Integer> out = rounds.get(i - 1).eliminated();
            assertThat(rounds.get(i).options())
                    .isEqualTo(rounds.get(i - 1).options().stream()
                            .filter(option -> !out.contains(option))
                            .toList());
        }
    }

    @Property
    void renamingTheOptionsRenamesTheWinner(@ForAll Vote vote, @ForAll long seed) {
        int options = vote.profile().options();
        List<Integer> names = shuffled(options, seed);
        Profile profile = vote.profile();
        Profile renamed = new Profile(
                options,
                profile.ballots().stream()
                        .map(some -> new Ballots(renamed(some.ranking(), names), some.count()))
                        .toList(),
                profile.blank(),
                profile.invalid(),
                profile.electorate());
        List<Integer> lots = vote.lots().stream().map(names::get).toList();
        OptionalInt winner = count(vote).winner();
        assertThat(count(new Vote(renamed, lots)).winner())
                .isEqualTo(winner.isEmpty() ? winner : OptionalInt.of(names.get(winner.getAsInt())));
    }

    @Property
    void moreThanHalfOfTheFirstPreferencesWins(@ForAll Vote vote) {
        long[] votes = vote.profile().votes(vote.profile().all());
        for (int option = 0; option < votes.length; option++) {
            if (2 * votes[option] > vote.profile().ranked()) {
                assertThat(count(vote).winner()).hasValue(option);
            }
        }
    }

    @Property
    void betweenTwoOptionsTheMajorityDecides(@ForAll("pairs") Vote vote) {
        long yes = vote.profile().yes();
        long no = vote.profile().no();
        if (yes != no) {
            assertThat(count(vote).winner()).hasValue(yes > no ? 0 : 1);
            assertThat(new Majority(Denominator.YES_AND_NO)
                            .count(vote.profile(), vote.ties())
                            .winner()
                            .isPresent())
                    .isEqualTo(yes > no);
        } else if (yes > 0) {
            assertThat(count(vote).winner()).hasValue(vote.lots().get(0));
            assertThat(count(vote).ties()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<Vote> pairs() {
        return Votes.votes(2);
    }

    private static List<Integer> shuffled(int options, long seed) {
        List<Integer> names = new ArrayList<>(Votes.numbers(options));
        Collections.shuffle(names, new Random(seed));
        return names;
    }

    private static Ranking renamed(Ranking ranking, List<Integer> names) {
        return Ranking.of(ranking.options().stream().mapToInt(names::get).toArray());
    }
}
