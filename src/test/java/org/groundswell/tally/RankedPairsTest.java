package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedPairsTest {
    /**
     * By hand: B-D 33, E-D 31, A-D 30, C-B 29 are locked; D-C 28 would close C-B-D; E-B 27, A-C 26 are locked; B-A 25 would
     * close A-C-B; C-E 24 is locked; E-A 23 would close A-C-E.
     */
    @Test
    void inSchulzesExampleAnotherOptionWins() {
        for (Strength strength : Strength.values()) {
            Count count = new RankedPairs(strength).count(Textbook.schulze(), TieBreak.listed(5));
            assertThat(count.winner()).hasValue(Textbook.A);
            assertThat(count.standing().orElseThrow().order()).isEqualTo(List.of(0, 2, 4, 1, 3));
        }
    }

    @Test
    void aCycleIsBrokenAtItsWeakestWin() {
        Count count = new RankedPairs(Strength.MARGINS).count(Textbook.cycleAndLoser(), TieBreak.statusQuo(4));
        assertThat(count.winner()).hasValue(Textbook.A);
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void equallyStrongWinsThatCannotAllStandAreATie() {
        Papers paradox = Paper.read("1: A > B > C\n1: B > C > A\n1: C > A > B\n");
        Count count = new RankedPairs(Strength.MARGINS).count(paradox, TieBreak.statusQuo(3));
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.PAIRS, List.of(0, 1, 2), List.of(2, 1, 0), TieRule.STATUS_QUO));
        assertThat(count.winner()).hasValue(2);
    }

    @Test
    void equallyStrongWinsThatCanAllStandAreNone() {
        Papers order = Paper.read("3: A > B > C\n");
        assertThat(new RankedPairs(Strength.MARGINS)
                        .count(order, TieBreak.listed(3))
                        .ties())
                .isEmpty();
    }

    /** A beats B 5 to 4, B beats C 4 to 0, C beats A 5 to 4: margins 1, 4, 1; winning votes 5, 4, 5. */
    @Test
    void marginsAndWinningVotesMayDiffer() {
        Papers papers = Paper.read("""
                options: A, B, C
                4: A > B = C
                1: C > A > B
                4: B > C > A
                """);
        assertThat(Pairwise.of(papers).over(0, 1)).isEqualTo(5);
        assertThat(Pairwise.of(papers).over(1, 2)).isEqualTo(4);
        assertThat(Pairwise.of(papers).over(2, 0)).isEqualTo(5);
        assertThat(new RankedPairs(Strength.WINNING_VOTES)
                        .count(papers, TieBreak.listed(3))
                        .winner())
                .hasValue(2);
        assertThat(new RankedPairs(Strength.MARGINS)
                        .count(papers, TieBreak.statusQuo(3))
                        .winner())
                .hasValue(1);
    }
}
