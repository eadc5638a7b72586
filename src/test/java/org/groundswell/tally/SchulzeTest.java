package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class SchulzeTest {
    @Test
    void ofFiveOptionsTheOrderIsAsPublished() {
        Count count = new Schulze().count(Textbook.schulze(), TieBreak.listed(5));
        assertThat(count.winner()).hasValue(Textbook.E);
        assertThat(count.standing().orElseThrow().order()).isEqualTo(List.of(4, 0, 2, 1, 3));
        assertThat(count.ties()).isEmpty();
    }

    @Test
    void pairsOfThePublishedExampleAreAsPublished() {
        Pairwise pairs = Pairwise.of(Textbook.schulze());
        long[][] published = {
            {0, 20, 26, 30, 22}, {25, 0, 16, 33, 18}, {19, 29, 0, 17, 24}, {15, 12, 28, 0, 14}, {23, 27, 21, 31, 0}
        };
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                assertThat(pairs.over(a, b)).isEqualTo(published[a][b]);
            }
        }
        assertThat(pairs.condorcetWinner()).isEmpty();
        assertThat(pairs.smithSet()).containsExactly(0, 1, 2, 3, 4);
    }

    /** The strongest cycle's weakest win is C over A, by 19. */
    @Test
    void aCycleIsBrokenAtItsWeakestWin() {
        assertThat(new Schulze()
                        .count(Textbook.cycleAndLoser(), TieBreak.statusQuo(4))
                        .winner())
                .hasValue(0);
    }

    @Test
    void condorcetsParadoxIsATieOfAllThree() {
        Papers paradox = Paper.read("1: A > B > C\n1: B > C > A\n1: C > A > B\n");
        Count count = new Schulze().count(paradox, TieBreak.statusQuo(3));
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.WIN, List.of(0, 1, 2), List.of(2), TieRule.STATUS_QUO));
        assertThat(count.winner()).hasValue(2);
        assertThat(new Condorcet().count(paradox, TieBreak.listed(3)).winner()).isEmpty();
    }

    /**
     * By hand: A is over B by 9 : 5, B over C by 9 : 6, and C over A by 9 : 8. All have nine votes, so that the fewest against
     * decide: the path A, B, C is as strong as 9 : 6 and C's way back to A only 9 : 8.
     */
    @Test
    void ofAsManyVotesForItAPairIsStrongerWithFewerAgainst() {
        Papers papers = Paper.read("""
                2: A = B > C
                3: A > B = C
                3: A > B > C
                1: B > A = C
                2: C > A = B
                3: C > A > B
                3: B > C > A
                1: C > B > A
                """);
        Pairwise pairs = Pairwise.of(papers);
        assertThat(List.of(pairs.over(0, 1), pairs.over(1, 0))).containsExactly(9L, 5L);
        assertThat(List.of(pairs.over(1, 2), pairs.over(2, 1))).containsExactly(9L, 6L);
        assertThat(List.of(pairs.over(2, 0), pairs.over(0, 2))).containsExactly(9L, 8L);
        Count count = new Schulze().count(papers, TieBreak.statusQuo(3));
        assertThat(count.winner()).hasValue(0);
        assertThat(count.ties()).isEmpty();
    }

    /** By hand: A is level with B and with C, and B beats C; C's best way to B is over two level pairs, and weaker. */
    @Test
    void aPathMayGoOverLevelPairs() {
        Papers papers =
                Paper.read("options: A, B, C\n1: A > B > C\n1: B > C > A\n1: A = B > C\n1: C > A > B\n1: B > C = A\n");
        Pairwise pairs = Pairwise.of(papers);
        assertThat(pairs.over(0, 1)).isEqualTo(pairs.over(1, 0));
        assertThat(pairs.over(0, 2)).isEqualTo(pairs.over(2, 0));
        assertThat(pairs.beats(1, 2)).isTrue();
        Count count = new Schulze().count(papers, TieBreak.statusQuo(3));
        assertThat(count.standing().orElseThrow().points().stream().map(BigFraction::intValue))
                .containsExactly(0, 1, 0);
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.WIN, List.of(0, 1), List.of(1), TieRule.STATUS_QUO));
    }
}
