package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.tally.Profile.Ballots;
import org.groundswell.tally.Votes.Vote;
import org.junit.jupiter.api.Test;

class PluralityTest extends ElectionContract {
    @Override
    CountingRule rule() {
        return new Plurality();
    }

    @Test
    void memphisWinsTennesseeWithoutAMajority() {
        Count count = rule().count(Elections.tennessee(), TieBreak.listed(4));
        assertThat(count.winner()).hasValue(Elections.MEMPHIS);
        assertThat(count.last().votes()).containsExactly(42L, 26L, 15L, 17L);
        assertThat(count.lead()).isEqualTo(16);
    }

    @Test
    void aTieIsDecidedByTheRuleThatTheVoteChose() {
        Profile level = new ProfileBuilder(3).add(0).add(1).add(2).build(3);
        assertThat(rule().count(level, TieBreak.listed(3)).winner()).hasValue(0);
        assertThat(rule().count(level, TieBreak.statusQuo(3)).winner()).hasValue(2);
        TieBreak lot = TieRule.LOT.over(3, option -> List.of(0.7, 0.1, 0.4).get(option));
        Count count = rule().count(level, lot);
        assertThat(count.winner()).hasValue(1);
        assertThat(count.ties()).containsExactly(new Tie(1, Tie.Stake.WIN, List.of(0, 1, 2), List.of(1), TieRule.LOT));
    }

    @Property
    void moreVotesForTheWinnerLeaveItTheWinner(@ForAll Vote vote, @ForAll @IntRange(min = 1, max = 9) int more) {
        count(vote).winner().ifPresent(winner -> {
            Profile profile = vote.profile();
            List<Ballots> ballots = new ArrayList<>(profile.ballots());
            ballots.add(new Ballots(Ranking.of(winner), more));
            Profile grown = new Profile(
                    profile.options(), ballots, profile.blank(), profile.invalid(), profile.electorate() + more);
            assertThat(count(new Vote(grown, vote.lots())).winner()).hasValue(winner);
        });
    }
}
