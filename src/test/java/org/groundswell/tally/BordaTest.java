package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class BordaTest {
    private static List<BigFraction> points(Papers papers, Borda.Unnamed unnamed) {
        return new Borda(unnamed)
                .count(papers, TieBreak.listed(papers.options()))
                .standing()
                .orElseThrow()
                .points();
    }

    private static List<BigFraction> halves(int... doubled) {
        return Arrays.stream(doubled)
                .mapToObj(twice -> new BigFraction(twice, 2))
                .toList();
    }

    @Test
    void nashvilleWinsTennessee() {
        assertThat(points(Elections.tennessee(), Borda.Unnamed.AVERAGED)).isEqualTo(halves(252, 388, 346, 214));
        assertThat(new Borda(Borda.Unnamed.AVERAGED)
                        .count(Elections.tennessee(), TieBreak.listed(4))
                        .winner())
                .hasValue(Elections.NASHVILLE);
    }

    @Test
    void condorcetsVotersElectAnotherThanWhoBeatsAll() {
        Papers papers = Textbook.condorcet();
        assertThat(points(papers, Borda.Unnamed.AVERAGED)).isEqualTo(halves(202, 218, 66));
        assertThat(Pairwise.of(papers).condorcetWinner()).hasValue(0);
    }

    /** One of four named: 3 points, and the 2, 1 and 0 that are left shared by three. */
    @Test
    void whatABallotLeavesOpenIsSharedOrLost() {
        Papers papers = Paper.read("options: A, B, C, D\n1: A\n");
        assertThat(points(papers, Borda.Unnamed.AVERAGED)).isEqualTo(halves(6, 2, 2, 2));
        assertThat(points(papers, Borda.Unnamed.NOTHING)).isEqualTo(halves(6, 0, 0, 0));
    }

    /** Second and third place, worth 2 and 1, are level: 3/2 each. */
    @Test
    void levelOptionsShareTheirPlaces() {
        Papers papers = Paper.read("options: A, B, C, D\n1: A > B = C > D\n");
        assertThat(points(papers, Borda.Unnamed.AVERAGED)).isEqualTo(halves(6, 3, 3, 0));
        assertThat(points(papers, Borda.Unnamed.NOTHING)).isEqualTo(halves(6, 3, 3, 0));
    }

    /** The most ballots of the most options there may be: sums stay within a long. */
    @Test
    void theLargestVoteDoesNotOverflow() {
        StringBuilder names = new StringBuilder("options: a0");
        for (int i = 1; i < 1000; i++) {
            names.append(", a").append(i);
        }
        Papers papers = Paper.read(names + "\n1000000000000000: a7\n");
        assertThat(points(papers, Borda.Unnamed.AVERAGED).get(7))
                .isEqualTo(new BigFraction(999).multiply(1_000_000_000_000_000L));
        assertThat(points(papers, Borda.Unnamed.AVERAGED).get(8))
                .isEqualTo(new BigFraction(499).multiply(1_000_000_000_000_000L));
    }
}
