package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class QuantileTableTest {
    private static final QuantileTable NORMAL = QuantileTable.of(Normal::quantile, 1_025);
    private static final QuantileTable EXPONENTIAL = QuantileTable.of(u -> -StrictMath.log(1 - u), 1_025);

    @Property
    void aStraightLineIsExact(@ForAll @DoubleRange(max = 1) double u) {
        QuantileTable line = QuantileTable.of(v -> 3 * v - 1, 11);
        assertThat(line.at(u)).isCloseTo(3 * u - 1, within(1e-12));
        assertThat(line.share(3 * u - 1)).isCloseTo(u, within(1e-12));
    }

    /** The error of a straight line over a cell of width h is h² / 8 times the second derivative, here z / φ(z)². */
    @Property
    void betweenTheKnotsItIsNearTheFunction(@ForAll @DoubleRange(min = 0.02, max = 0.98) double u) {
        assertThat(NORMAL.at(u)).isCloseTo(Normal.quantile(u), within(2e-4));
        assertThat(NORMAL.share(Normal.quantile(u))).isCloseTo(u, within(1e-5));
    }

    @Property
    void shareUndoesAt(@ForAll @DoubleRange(max = 1) double u) {
        assertThat(NORMAL.share(NORMAL.at(u))).isCloseTo(u, within(1e-12));
    }

    @Test
    void infiniteTailsKeepTheirMean() {
        assertThat(NORMAL.mean()).isCloseTo(0, within(1e-12));
        assertThat(EXPONENTIAL.mean()).isCloseTo(1, within(1e-4));
        assertThat(NORMAL.at(1)).isBetween(3.3, 4.0);
    }

    @Test
    void noMemberLiesBeyondTheEndOfTheFunction() {
        assertThat(EXPONENTIAL.at(0)).isBetween(0.0, 1e-15);
        assertThat(QuantileTable.of(u -> u * u * u, 9).at(0)).isNotNegative();
    }

    @Test
    void theShareJumpsWhereManyAreAlike() {
        QuantileTable half = QuantileTable.of(u -> u < 0.5 ? 0 : 1, 9);
        assertThat(half.share(-1e-9)).isZero();
        assertThat(half.share(0)).isEqualTo(3.0 / 8);
        assertThat(half.share(1)).isEqualTo(1);
        QuantileTable point = QuantileTable.of(u -> 0.3, 9);
        assertThat(point.share(0.3)).isEqualTo(1);
        assertThat(point.at(0.77)).isEqualTo(0.3);
        assertThat(point.mean()).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void aFunctionThatFallsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileTable.of(u -> -u, 5))
                .withMessageContaining("never fall");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileTable.of(u -> Double.NaN, 5))
                .withMessageContaining("must be a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileTable.of(u -> u, 2))
                .withMessage("knots must be between 3 and 16777216, but is 2");
    }
}
