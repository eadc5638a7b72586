package org.groundswell.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A verification that could not fail would be none. */
class FindingTest {
    private static Expectation expectation(
            Statistic statistic, String figure, @Nullable Double tolerance, @Nullable Integer replicates) {
        return new Expectation(
                "x", statistic, null, null, null, null, Figure.parse(figure), tolerance, replicates, null, null);
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

    @Test
    void fourStandardErrorsAreAllowed() {
        double[] values = {1, 2, 3, 4};
        // Variance 5/3 of four values.
        assertThat(expectation(Statistic.MEAN, "2", null, null).allowed(values))
                .isCloseTo(4 * Math.sqrt(5 / 3.0 / 4), within(1e-12));
        assertThat(expectation(Statistic.MEAN, "2", null, 4).allowed(values))
                .isCloseTo(4 * Math.sqrt(5 / 3.0 / 4 * 2), within(1e-12));
        assertThat(expectation(Statistic.MEAN, "2", 0.1, null).allowed(values)).isEqualTo(0.1);
    }

    /** A share by its theory: runs that were all alike do not make it certain. */
    @Test
    void aShareSpreadsAsTheorySays() {
        double[] never = new double[100];
        assertThat(expectation(Statistic.SHARE, "0.2", null, null).allowed(never))
                .isCloseTo(0.16, within(1e-12));
        assertThat(expectation(Statistic.SHARE, "0", null, null).allowed(never)).isZero();
    }

    @Test
    void figuresAreReadAsTheLiteratureWritesThem() {
        assertThat(Figure.parse("5/21").value()).isEqualTo(5 / 21.0);
        assertThat(Figure.parse("-0.5").value()).isEqualTo(-0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("1/0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.parse("a half"));
    }
}
