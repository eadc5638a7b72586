package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.groundswell.tally.Votes.Vote;
import org.junit.jupiter.api.Test;

class InstantRunoffTest extends ElectionContract {
    @Override
    CountingRule rule() {
        return new InstantRunoff();
    }

    @Test
    void knoxvilleWinsTennessee58To42() {
        Count count = rule().count(Elections.tennessee(), TieBreak.listed(4));
        assertThat(count.winner()).hasValue(Elections.KNOXVILLE);
        assertThat(count.last().votes()).containsExactly(42L, 0L, 0L, 58L);
    }

    @Test
    void theCondorcetWinnerOfTennesseeIsNashvilleAndLoses() {
        assertThat(Pairs.wins(Elections.tennessee(), Elections.NASHVILLE)).isTrue();
        assertThat(Pairs.loses(Elections.tennessee(), Elections.MEMPHIS)).isTrue();
    }

    @Test
    void robinsonWinsIrelandIn1990OnTransfersAsPublished() {
        Count count = rule().count(Elections.ireland(), TieBreak.listed(3));
        assertThat(count.rounds().get(0).votes()).containsExactly(612_265L, 694_484L, 267_902L);
        assertThat(count.last().votes()).containsExactly(817_830L, 731_273L, 0L);
        assertThat(count.last().exhausted()).isEqualTo(25_548);
        assertThat(count.winner()).hasValue(0);
    }

    @Test
    void raynerWinsTheDeputyLeadershipOf2020InTheThirdRoundAsPublished() {
        Count count = rule().count(Elections.labourDeputy(), TieBreak.listed(5));
        assertThat(count.rounds()).hasSize(3);
        assertThat(count.rounds().stream().map(round -> percent(round, 0))).containsExactly(41.7, 46.5, 52.6);
        assertThat(percent(count.rounds().get(0), 4)).isEqualTo(10.9);
        assertThat(percent(count.rounds().get(1), 3)).isEqualTo(14.3);
        assertThat(count.last().votes()).containsExactly(228_944L, 113_858L, 92_643L, 0L, 0L);
        assertThat(count.rounds().get(0).eliminated()).containsExactly(4);
        assertThat(count.rounds().get(1).eliminated()).containsExactly(3);
        assertThat(count.winner()).hasValue(0);
    }

    @Test
    void aTieAtTheBottomIsDecidedAndLogged() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0), 4)
                .add(Ranking.of(1, 0), 3)
                .add(Ranking.of(2, 1), 3)
                .build(10);
        Count listed = rule().count(profile, TieBreak.listed(3));
        assertThat(listed.ties())
                .containsExactly(new Tie(1, Tie.Stake.STAY, List.of(1, 2), List.of(1), TieRule.LISTED));
        assertThat(listed.winner()).hasValue(1);
        Count statusQuo = rule().count(profile, TieBreak.statusQuo(3));
        assertThat(statusQuo.ties())
                .containsExactly(new Tie(1, Tie.Stake.STAY, List.of(1, 2), List.of(2), TieRule.STATUS_QUO));
        assertThat(statusQuo.winner()).hasValue(0);
    }

    @Test
    void theLastTwoMayEndLevel() {
        Profile profile = Profile.yesNo(5, 5, 0, 0, 10);
        Count count = rule().count(profile, TieBreak.statusQuo(2));
        assertThat(count.winner()).hasValue(1);
        assertThat(count.lead()).isZero();
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.WIN, List.of(0, 1), List.of(1), TieRule.STATUS_QUO));
    }

    @Property
    void papersCountedByHandGiveTheSame(@ForAll Vote vote) {
        List<List<Integer>> papers = new ArrayList<>();
        vote.profile()
                .ballots()
                .forEach(some -> papers.addAll(
                        Collections.nCopies((int) some.count(), some.ranking().options())));
        Count count = count(vote);
        List<Integer> outAndWinner = new ArrayList<>();
        count.rounds().forEach(round -> outAndWinner.addAll(round.eliminated()));
        count.winner().ifPresent(outAndWinner::add);
        assertThat(outAndWinner)
                .isEqualTo(new PlainInstantRunoff(vote.profile().options(), papers, vote.lots()).outAndWinner());
    }

    @Property
    void theCondorcetLoserNeverWins(@ForAll Vote vote) {
        count(vote)
                .winner()
                .ifPresent(winner ->
                        assertThat(Pairs.loses(vote.profile(), winner)).isFalse());
    }

    private static double percent(Round round, int option) {
        return Math.round(1000.0 * round.votes().get(option) / round.total()) / 10.0;
    }
}
