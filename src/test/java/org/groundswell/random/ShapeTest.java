package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
    /** Its own quantiles at 50 %, 5 % and 95 % must give back the whole distribution. */
    private static void recovers(Shape shape, ContinuousDistribution theory, double from, double width) {
        Distribution fitted = shape.fit(
                from + width * theory.inverseCumulativeProbability(0.5),
                from + width * theory.inverseCumulativeProbability(0.05),
                from + width * theory.inverseCumulativeProbability(0.95));
        for (double u = 0.001; u < 1; u += 0.037) {
            assertThat(fitted.quantile(u))
                    .isCloseTo(from + width * theory.inverseCumulativeProbability(u), within(1e-6 * width));
        }
    }

    @Test
    void aNormalIsKnownByItsQuantiles() {
        recovers(Shape.NORMAL, NormalDistribution.of(-3, 7), 0, 1);
    }

    @Test
    void aLognormalIsKnownByItsQuantiles() {
        recovers(Shape.LOGNORMAL, LogNormalDistribution.of(0, 0.7), 0, 1);
    }

    @Test
    void aUniformIsKnownByItsQuantiles() {
        recovers(Shape.UNIFORM, UniformContinuousDistribution.of(-3, 7), 0, 1);
    }

    @Property(tries = 100)
    void aBetaIsKnownByItsQuantiles(
            @ForAll @DoubleRange(min = -0.7, max = 3) double logA,
            @ForAll @DoubleRange(min = -0.7, max = 3) double logB) {
        recovers(Shape.BETA, BetaDistribution.of(StrictMath.pow(10, logA), StrictMath.pow(10, logB)), 0, 1);
    }

    @Property(tries = 100)
    void aPertIsKnownByItsQuantiles(
            @ForAll @DoubleRange(max = 1) double mode,
            @ForAll @DoubleRange(min = -100, max = 100) double least,
            @ForAll @DoubleRange(min = 0.01, max = 1_000) double width) {
        double inside = 0.001 + 0.998 * mode;
        recovers(Shape.PERT, BetaDistribution.of(1 + 4 * inside, 5 - 4 * inside), least, width);
    }

    @Test
    void logitIsNormalInTheLogOdds() {
        Distribution logit = Shape.LOGIT.fit(0.5, 0.1, 0.9);
        NormalDistribution normal = NormalDistribution.of(0, StrictMath.log(9) / Normal.quantile(0.95));
        for (double u = 0.01; u < 1; u += 0.01) {
            double p = logit.quantile(u);
            assertThat(StrictMath.log(p / (1 - p))).isCloseTo(normal.inverseCumulativeProbability(u), within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBoundsAreTheCentralNinetyPercentAndTheValueIsTheMedian(Shape shape) {
        Distribution leaning = shape.fit(0.145, 0.05, 0.3);
        assertThat(leaning.quantile(0.05)).isCloseTo(0.05, within(1e-9));
        assertThat(leaning.quantile(0.5)).isCloseTo(0.145, within(shape == Shape.BETA ? 0.05 * 0.25 : 1e-9));
        assertThat(leaning.quantile(0.95)).isCloseTo(0.3, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void quantilesNeverFall(Shape shape) {
        Distribution leaning = shape.fit(0.145, 0.05, 0.3);
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 2_000; i++) {
            double next = leaning.quantile((i + 0.5) / 2_000);
            assertThat(next).isGreaterThanOrEqualTo(last);
            last = next;
        }
    }

    @ParameterizedTest
    @EnumSource
    void equalBoundsAreAFixedValue(Shape shape) {
        assertThat(shape.fit(0.2, 0.2, 0.2).quantile(0.001)).isEqualTo(0.2);
    }

    @ParameterizedTest
    @EnumSource
    void aValueOutsideItsBoundsIsRefused(Shape shape) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shape.fit(0.4, 0.05, 0.3))
                .withMessage("value must be between low 0.05 and high 0.3, but is 0.4");
        assertThatIllegalArgumentException().isThrownBy(() -> shape.fit(Double.NaN, 0.05, 0.3));
        assertThatIllegalArgumentException().isThrownBy(() -> shape.fit(1, 0, Double.POSITIVE_INFINITY));
    }

    @Test
    void whatAShapeCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.LOGNORMAL.fit(1, 0, 2))
                .withMessage("low must be above 0, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.LOGIT.fit(0.5, 0.2, 1))
                .withMessage("low and high must be above 0 and below 1, but are 0.2 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.BETA.fit(0.25, 0.05, 0.3))
                .withMessage(
                        "value must be near 0.1452, the median of a beta between low 0.05 and high 0.3, but is 0.25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shape.PERT.fit(2, 1, 11))
                .withMessage("value must be between 3.707 and 8.293 for a pert between low 1 and high 11, but is 2");
    }

    @Test
    void theOutermostMediansOfAPertAreAccepted() {
        double margin = Beta.PERT_LEAST_LEAN;
        assertThat(Shape.PERT.fit(margin, 0, 1).quantile(0.5)).isCloseTo(margin, within(1e-8));
        assertThat(Shape.PERT.fit(1 - margin, 0, 1).quantile(0.5)).isCloseTo(1 - margin, within(1e-8));
    }

    @Test
    void aHalfWithoutWidthIsAFixedValue() {
        Distribution upper = Shape.NORMAL.fit(1, 1, 2);
        assertThat(upper.quantile(0.01)).isEqualTo(1);
        assertThat(upper.quantile(0.95)).isCloseTo(2, within(1e-12));
    }
}
