package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class MinimaxTest {
    @Test
    void worstDefeatsOfSchulzesExample() {
        Count count = new Minimax(Strength.WINNING_VOTES).count(Textbook.schulze(), TieBreak.listed(5));
        assertThat(count.standing().orElseThrow().points())
                .isEqualTo(List.of(25, 29, 28, 33, 24).stream()
                        .map(BigFraction::new)
                        .toList());
        assertThat(count.winner()).hasValue(Textbook.E);
    }

    @Test
    void marginsAreWorstDefeatsLessTheVotesTheOtherWay() {
        Count count = new Minimax(Strength.MARGINS).count(Textbook.schulze(), TieBreak.listed(5));
        assertThat(count.standing().orElseThrow().points())
                .isEqualTo(
                        List.of(5, 13, 11, 21, 3).stream().map(BigFraction::new).toList());
    }

    /** The known fault of minimax: who loses to everybody, but narrowly, wins over those in a strong cycle. */
    @Test
    void itMayElectWhoLosesToEverybody() {
        Papers papers = Textbook.cycleAndLoser();
        for (Strength strength : Strength.values()) {
            assertThat(new Minimax(strength).count(papers, TieBreak.listed(4)).winner())
                    .hasValue(Textbook.D);
        }
        Pairwise pairs = Pairwise.of(papers);
        assertThat(List.of(0, 1, 2)).allMatch(other -> pairs.beats(other, Textbook.D));
        assertThat(pairs.smithSet()).containsExactly(0, 1, 2);
    }
}
