package org.groundswell.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verification that could not fail would be none. */
class FindingTest {
    private static Expectation expectation(
            Statistic statistic, String figure, @Nullable Double tolerance, @Nullable Integer replicates) {
        return new Expectation(
                "x", statistic, null, null, null, null, false, Figure.parse(figure), tolerance, replicates, null, null);
    }

    private static Finding finding(double simulated, String theory, double allowed) {
        return new Finding("rule", "case", "", "x", 1, simulated, Figure.parse(theory), 0, allowed, "");
    }

    @Test
    void whatLiesFurtherOffThanAllowedDiffers() {
        assertThat(finding(0.52, "0.5", 0.02).agrees()).isTrue();
        assertThat(finding(0.521, "0.5", 0.02).agrees()).isFalse();
        assertThat(finding(0.479, "0.5", 0.02).agrees()).isFalse();
        assertThat(finding(1, "1", 0).agrees()).isTrue();
        assertThat(finding(0.999, "1", 0).agrees()).isFalse();
    }

    @Test
    void aFigureThatCannotBeHadDiffers() {
        assertThat(finding(Double.NaN, "0.5", 1).agrees()).isFalse();
        assertThat(Statistic.VALUE.of(new double[] {1, 2})).isNaN();
        assertThat(Statistic.MEAN.of(new double[] {1, Double.NaN})).isNaN();
    }

    /** Of many values as many as 4; of four, Student's t has 22.5 at the same chance, 6.3 in 100,000 on both sides. */
    @Test
    void fourStandardErrorsAreAllowed() {
        double[] values = {1, 2, 3, 4};
        // Variance 5/3 of four values.
        double error = Math.sqrt(5 / 3.0 / 4);
        assertThat(expectation(Statistic.MEAN, "2", null, null).error(values)).isCloseTo(error, within(1e-12));
        assertThat(expectation(Statistic.MEAN, "2", null, null).allowed(values) / error)
                .isCloseTo(new TDistribution(3).inverseCumulativeProbability(1 - 3.1671241833e-5), within(1e-4))
                .isGreaterThan(20);
        assertThat(expectation(Statistic.MEAN, "2", null, 4).error(values))
                .isCloseTo(error * Math.sqrt(2), within(1e-12));
        assertThat(expectation(Statistic.MEAN, "2", 0.1, null).allowed(values)).isEqualTo(0.1);
        double[] many = new double[100_000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = 1;
        }
        assertThat(expectation(Statistic.MEAN, "0.5", null, null).allowed(many))
                .isCloseTo(4 * 0.5 / Math.sqrt(many.length), within(1e-5));
    }

    /** Values that nothing is drawn for differ in their last digits, which is no error to measure by. */
    @Test
    void whatOnlyRoundingPartsHasNoStandardError() {
        double[] values = {2, Math.nextUp(2.0), 2, Math.nextDown(2.0)};
        assertThat(expectation(Statistic.MEAN, "2", null, null).error(values)).isZero();
        assertThat(expectation(Statistic.MEAN, "2", null, null).error(new double[] {2, 2 + 1e-9, 2, 2}))
                .isPositive();
    }

    /** A share by its theory: runs that were all alike do not make it certain. */
    @Test
    void aShareSpreadsAsTheorySays() {
        double[] never = new double[100];
        double often = 22 / 104.0;
        assertThat(expectation(Statistic.SHARE, "0.2", null, null).allowed(never))
                .isCloseTo(4 * Math.sqrt(often * (1 - often) / 100), within(1e-12));
        assertThat(expectation(Statistic.SHARE, "0", null, null).allowed(never)).isZero();
        assertThat(expectation(Statistic.SHARE, "1", null, null).allowed(never)).isZero();
    }

    /** What a simulation never saw may still come; two runs more on either side tell how often at most. */
    @Test
    void aShareOfNoneThatWasSimulatedIsNotCertain() {
        double often = 2 / 204.0;
        assertThat(expectation(Statistic.SHARE, "0", null, 200).allowed(new double[300]))
                .isCloseTo(4 * Math.sqrt(often * (1 - often) * (1 / 300.0 + 1 / 200.0)), within(1e-12));
        assertThat(expectation(Statistic.MEAN, "2", null, 200).error(new double[300]))
                .isCloseTo(Math.sqrt(often * (1 - often) * (1 / 300.0 + 1 / 200.0)), within(1e-12));
    }

    /** Hardly a seed fails a share that is as theory says, however rare: exact binomial tails. */
    @ParameterizedTest
    @ValueSource(strings = {"0.0025", "0.01", "0.1", "0.5", "0.999245"})
    void aTrueShareHardlyEverFails(String share) {
        double p = Double.parseDouble(share);
        for (int runs : new int[] {100, 400, 1000, 4000}) {
            double allowed = expectation(Statistic.SHARE, share, null, null).allowed(new double[runs]);
            BinomialDistribution runsWithIt = new BinomialDistribution(null, runs, p);
            int most = (int) Math.floor(runs * (p + allowed));
            int least = (int) Math.ceil(runs * (p - allowed));
            assertThat(1 - runsWithIt.cumulativeProbability(most) + runsWithIt.cumulativeProbability(least - 1))
                    .isLessThan(5e-4);
        }
    }

    @Test
    void aBoundTellsWhichRunsCount() {
        Expectation above = new Expectation(
                "x", Statistic.SHARE, 0.1, null, null, null, false, Figure.parse("0.5"), null, null, null, null);
        assertThat(above.counted(0.1)).isZero();
        assertThat(above.counted(0.11)).isEqualTo(1);
        assertThat(above.counted(Double.NaN)).isNaN();
        assertThat(above.what()).isEqualTo("share with x above 0.1");
    }

    @Test
    void otherLuckIsThatOfTwoWhoAreCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expectation(
                        "x", Statistic.MEAN, null, null, null, null, true, Figure.parse("0"), null, null, null, null))
                .withMessage("other-luck is for the difference of a variant, but there is no variant");
    }

    /** A fraction may miss its last digits, a whole number nothing. */
    @Test
    void aQuotientMayMissItsLastDigits() {
        assertThat(expectation(Statistic.VALUE, "1/5", null, null).allowed(new double[1]))
                .isCloseTo(2e-10, within(1e-20));
        assertThat(expectation(Statistic.VALUE, "817830", null, null).allowed(new double[1]))
                .isZero();
    }

    @Test
    void theDifferenceIsToldInStandardErrors() {
        assertThat(new Finding("rule", "case", "", "x", 9, 0.53, Figure.parse("0.5"), 0.01, 0.04, "").z())
                .isCloseTo(3, within(1e-9));
        assertThat(finding(0.53, "0.5", 0.1).z()).isNaN();
        assertThat(finding(Double.NaN, "0.5", 0.1).shown()).isEqualTo("none");
    }

    @Test
    void figuresAreReadAsTheLiteratureWritesThem() {
        assertThat(Figure.parse("5/21").value()).isEqualTo(5 / 21.0);
        assertThat(Figure.parse("-0.5").value()).isEqualTo(-0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("1/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("a half"));
    }
}
