package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static double of(int... counts) {
        return Agreement.of(counts);
    }

    private static double of(List<Integer> counts) {
        return Agreement.of(counts.stream().mapToInt(count -> count).toArray());
    }

    @Test
    void allInOneCategoryAgree() {
        assertThat(of(0, 0, 7, 0, 0)).isOne();
        assertThat(of(3, 0, 0, 0, 0)).isOne();
    }

    @Test
    void evenlySpreadIsNeitherAgreementNorItsContrary() {
        assertThat(of(4, 4, 4, 4, 4)).isZero();
    }

    @Test
    void halfAtEitherEndIsTheContraryOfAgreement() {
        assertThat(of(5, 0, 0, 0, 5)).isEqualTo(-1);
        assertThat(of(5, 0, 0, 0, 0, 0, 5)).isEqualTo(-1);
    }

    /** The example of the R package agrmt (Ruedin), which follows Van der Eijk 2001. */
    @Test
    void thePublishedExampleComesOut() {
        assertThat(of(30, 40, 210, 130, 530, 50, 10)).isCloseTo(0.6113333, within(5e-8));
    }

    @Test
    void nobodyHasNoAgreement() {
        assertThat(of(0, 0, 0)).isNaN();
    }

    @Property
    void itLiesBetweenItsEnds(@ForAll @Size(min = 3, max = 7) List<@IntRange(max = 50) Integer> counts) {
        double a = of(counts);
        assertThat(Double.isNaN(a) || a >= -1 - 1e-12 && a <= 1 + 1e-12).isTrue();
    }

    @Property
    void neitherTheDirectionNorTheNumberMatters(
            @ForAll @Size(min = 3, max = 7) List<@IntRange(min = 1, max = 50) Integer> counts,
            @ForAll @IntRange(min = 1, max = 9) int factor) {
        int[] reversed = new int[counts.size()];
        int[] more = new int[counts.size()];
        for (int c = 0; c < reversed.length; c++) {
            reversed[reversed.length - 1 - c] = counts.get(c);
            more[c] = factor * counts.get(c);
        }
        assertThat(of(reversed)).isCloseTo(of(counts), within(1e-12));
        assertThat(of(more)).isCloseTo(of(counts), within(1e-12));
    }
}
