package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalTest {
    private static final NormalDistribution THEORY = NormalDistribution.of(0, 1);

    @Property
    void quantilesAreThoseOfTheory(@ForAll @DoubleRange(min = -12, max = -0.3) double exponent) {
        double p = StrictMath.pow(10, exponent);
        assertThat(Normal.quantile(p)).isCloseTo(THEORY.inverseCumulativeProbability(p), within(1e-9));
        assertThat(Normal.quantile(1 - p)).isCloseTo(THEORY.inverseCumulativeProbability(1 - p), within(1e-9));
    }

    @Property
    void sharesAreThoseOfTheory(@ForAll @DoubleRange(min = -9, max = 9) double x) {
        assertThat(Normal.cdf(x) / THEORY.cumulativeProbability(x)).isCloseTo(1, within(1e-12));
    }

    @Property
    void quantileAndShareUndoEachOther(@ForAll @DoubleRange(min = -5, max = 5) double x) {
        assertThat(Normal.quantile(Normal.cdf(x))).isCloseTo(x, within(1e-9));
    }

    @Test
    void theEndsAreInfinite() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(0.5)).isZero();
    }

    @Test
    void whatIsNoShareIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.quantile(1.5))
                .withMessage("p must be between 0 and 1, but is 1.5");
        assertThatIllegalArgumentException().isThrownBy(() -> Normal.quantile(Double.NaN));
    }
}
