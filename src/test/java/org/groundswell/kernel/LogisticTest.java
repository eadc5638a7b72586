package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private static double plain(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    @Property
    void theTableIsTheFunction(@ForAll @FloatRange(min = -20, max = 20) float x) {
        assertThat((double) Logistic.of(x)).isCloseTo(plain(x), within(1e-6));
    }

    @Test
    void theTableIsTheFunctionEverywhere() {
        for (double x = -20; x <= 20; x += 0.001) {
            assertThat((double) Logistic.of((float) x)).isCloseTo(plain((float) x), within(1e-6));
        }
    }

    @Test
    void farOutItIsNothingOrAll() {
        for (float far : new float[] {20, 1e6f, Float.MAX_VALUE, Float.POSITIVE_INFINITY}) {
            assertThat((double) Logistic.of(-far)).isCloseTo(0, within(1e-6));
            assertThat((double) Logistic.of(far)).isCloseTo(1, within(1e-6));
        }
        assertThat(Logistic.of(0)).isEqualTo(0.5f);
    }

    @Property
    void theTableNeverFalls(
            @ForAll @FloatRange(min = -20, max = 20) float x, @ForAll @FloatRange(min = 0, max = 1) float by) {
        assertThat(Logistic.of(x + by)).isGreaterThanOrEqualTo(Logistic.of(x));
    }

    @Property
    void theLogitIsItsInverse(@ForAll @DoubleRange(min = 0.0001, max = 0.9999) @Scale(4) double p) {
        assertThat(Logistic.exact(Logistic.logit(p))).isCloseTo(p, within(1e-12));
    }

    @Test
    void neverAndAlwaysHaveInfiniteLogits() {
        assertThat(Logistic.logit(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logistic.logit(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Logistic.exact(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Logistic.exact(Double.POSITIVE_INFINITY)).isOne();
    }
}
