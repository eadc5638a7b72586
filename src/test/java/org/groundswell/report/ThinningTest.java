package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static List<Integer> first(int days) {
        return IntStream.range(0, days).boxed().toList();
    }

    @Test
    void fewDaysStayAsTheyAre() {
        assertThat(Thinning.of(first(0), 5)).isEmpty();
        assertThat(Thinning.of(first(1), 5)).containsExactly(0);
        assertThat(Thinning.of(first(5), 5)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void ofManySomeStayAtEvenDistances() {
        assertThat(Thinning.of(first(6), 5)).containsExactly(0, 2, 4);
        assertThat(Thinning.of(first(100), 5)).containsExactly(0, 20, 40, 60, 80);
    }

    @Test
    void theLastStaysIfItIsWanted() {
        assertThat(Thinning.withLast(first(0), 5)).isEmpty();
        assertThat(Thinning.withLast(first(7), 5)).containsExactly(0, 2, 4, 6);
        assertThat(Thinning.withLast(first(100), 5)).containsExactly(0, 20, 40, 60, 80, 99);
    }

    @Test
    void thereAreNeverMoreThanAsked() {
        for (int days = 0; days < 60; days++) {
            for (int most = 1; most < 12; most++) {
                assertThat(Thinning.of(first(days), most).size()).isLessThanOrEqualTo(most);
            }
        }
    }
}
