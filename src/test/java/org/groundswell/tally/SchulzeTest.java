package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
