package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.groundswell.tally.Votes.Vote;
import org.junit.jupiter.api.Test;

class TwoRoundTest extends ElectionContract {
    @Override
    CountingRule rule() {
        return new TwoRound();
    }

    @Test
    void nashvilleWinsTennesseeInTheSecondRound() {
        Count count = rule().count(Elections.tennessee(), TieBreak.listed(4));
        assertThat(count.winner()).hasValue(Elections.NASHVILLE);
        assertThat(count.rounds().get(0).eliminated()).containsExactly(Elections.CHATTANOOGA, Elections.KNOXVILLE);
        assertThat(count.last().votes()).containsExactly(42L, 58L, 0L, 0L);
    }

    @Test
    void exactlyHalfOfTheFirstPreferencesNeedsASecondRound() {
        Profile half = new ProfileBuilder(3)
                .add(Ranking.of(0), 50)
                .add(Ranking.of(1), 30)
                .add(Ranking.of(2, 1), 20)
                .build(100);
        Count count = rule().count(half, TieBreak.listed(3));
        assertThat(count.rounds()).hasSize(2);
        assertThat(count.winner()).hasValue(0);
        assertThat(count.ties()).containsExactly(new Tie(2, Tie.Stake.WIN, List.of(0, 1), List.of(0), TieRule.LISTED));
    }

    @Test
    void aTieForTheSecondPlaceIsDecidedAndLogged() {
        Profile profile = new ProfileBuilder(4)
                .add(Ranking.of(0), 4)
                .add(Ranking.of(1), 3)
                .add(Ranking.of(2), 3)
                .add(Ranking.of(3, 2), 2)
                .build(12);
        Count count = rule().count(profile, TieBreak.statusQuo(4));
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.SECOND_ROUND, List.of(1, 2), List.of(2), TieRule.STATUS_QUO));
        assertThat(count.winner()).hasValue(2);
    }

    @Test
    void ofThreeLevelOptionsTheRulePrefersTwo() {
        Profile profile =
                new ProfileBuilder(3).add(0).add(Ranking.of(1, 2), 1).add(2).build(3);
        Count count = rule().count(profile, TieBreak.statusQuo(3));
        assertThat(count.ties())
                .startsWith(new Tie(1, Tie.Stake.SECOND_ROUND, List.of(0, 1, 2), List.of(2, 1), TieRule.STATUS_QUO));
        assertThat(count.last().options()).containsExactly(1, 2);
    }

    @Property
    void theCondorcetLoserNeverWins(@ForAll Vote vote) {
        count(vote)
                .winner()
                .ifPresent(winner ->
                        assertThat(Pairs.loses(vote.profile(), winner)).isFalse());
    }
}
