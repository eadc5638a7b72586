package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Profile.Ballots;
import org.groundswell.tally.Votes.Vote;
import org.junit.jupiter.api.Test;

/** What every counting rule owes. */
@Domain(Votes.class)
@Domain(DomainContext.Global.class)
abstract class CountingRuleContract {
    abstract CountingRule rule();

    Count count(Vote vote) {
        return rule().count(vote.profile(), vote.ties());
    }

    @Property
    void countingEveryVoterSeveralTimesChangesNothing(@ForAll Vote vote, @ForAll @IntRange(min = 2, max = 1000) int k) {
        Profile profile = vote.profile();
        Profile times = new Profile(
                profile.options(),
                profile.ballots().stream()
                        .map(some -> new Ballots(some.ranking(), k * some.count()))
                        .toList(),
                k * profile.blank(),
                k * profile.invalid(),
                k * profile.electorate());
        Count one = count(vote);
        Count many = rule().count(times, vote.ties());
        assertThat(many.winner()).isEqualTo(one.winner());
        assertThat(many.ties()).isEqualTo(one.ties());
        assertThat(many.lead()).isEqualTo(k * one.lead());
    }

    @Property
    void noBallotIsLostOrCountedTwiceInAnyRound(@ForAll Vote vote) {
        assertThat(count(vote).rounds())
                .allMatch(round ->
                        round.total() + round.exhausted() == vote.profile().ranked());
    }

    @Property
    void onlyAnOptionWithTheMostVotesWins(@ForAll Vote vote) {
        Count count = count(vote);
        count.winner().ifPresent(winner -> assertThat(count.last().leading()).contains(winner));
    }

    @Property
    void everyTieIsBetweenLevelOptionsAndNamesItsRule(@ForAll Vote vote) {
        Count count = count(vote);
        for (Tie tie : count.ties()) {
            List<Long> votes = count.rounds().get(tie.round() - 1).votes();
            assertThat(tie.options()).hasSizeGreaterThan(1);
            assertThat(tie.options().stream().map(votes::get).distinct()).hasSize(1);
            assertThat(tie.options())
                    .containsAll(tie.preferred())
                    .hasSizeGreaterThan(tie.preferred().size());
        }
    }

    @Property
    void withoutATieTheTieRuleChangesNothing(@ForAll Vote vote) {
        Count byLot = count(vote);
        int options = vote.profile().options();
        if (byLot.ties().isEmpty()) {
            assertThat(rule().count(vote.profile(), TieBreak.statusQuo(options)))
                    .isEqualTo(byLot);
            assertThat(rule().count(vote.profile(), TieBreak.listed(options))).isEqualTo(byLot);
        }
    }

    @Property
    void aUnanimousFirstPreferenceWins(@ForAll @IntRange(min = 1, max = 50) int voters) {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0, 2), voters)
                .add(Ranking.of(0), 1)
                .build(voters + 1L);
        assertThat(rule().count(profile, TieBreak.statusQuo(3)).winner()).hasValue(0);
    }

    @Test
    void nobodyWinsAVoteWithoutVotes() {
        Profile empty = new ProfileBuilder(3).blank(5).invalid(2).build(20);
        Count count = rule().count(empty, TieBreak.listed(3));
        assertThat(count.winner()).isEmpty();
        assertThat(count.ties()).isEmpty();
        assertThat(count.rounds()).hasSize(1);
    }

    @Test
    void aTieOrderOfAnotherVoteIsRefused() {
        Profile profile = new ProfileBuilder(3).add(0).build(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule().count(profile, TieBreak.listed(2)))
                .withMessage("tie order must name the 3 options of the vote, but names 2");
    }
}
