package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    /**
     * X = 1{U < .30} and Y = 1{U < .32} by the same U differ with variance .0196, by unrelated ones with .4276: half the
     * width of the interval is 1.96 times its root by the root of runs.
     */
    @Test
    void theSameLuckMakesTheDifferenceSure() {
        int runs = 100_000;
        Random random = new Random(1);
        double[] x = new double[runs];
        double[] same = new double[runs];
        double[] other = new double[runs];
        for (int i = 0; i < runs; i++) {
            double u = random.nextDouble();
            x[i] = u < 0.30 ? 1 : 0;
            same[i] = u < 0.32 ? 1 : 0;
            other[i] = random.nextDouble() < 0.32 ? 1 : 0;
        }
        Contrast paired = Contrast.ofEvents("v", "y", Rows.column(x), Rows.column(same));
        Contrast unpaired = Contrast.ofEvents("v", "y", Rows.column(x), Rows.column(other));
        assertThat(variance(paired)).isCloseTo(0.0196, within(0.001));
        assertThat(variance(unpaired)).isCloseTo(0.4276, within(0.005));
        assertThat(paired.difference()).isCloseTo(0.02, within(4 * Math.sqrt(0.0196 / runs)));
        assertThat(paired.low()).isLessThan(0.02);
        assertThat(paired.high()).isGreaterThan(0.02);
    }

    private static double variance(Contrast contrast) {
        double error = (contrast.high() - contrast.low()) / 2 / 1.959963984540054;
        return error * error * contrast.runs();
    }

    /** Plain variances would say: exactly 0. Of 24 pairs some 14 in 100 may yet be found to change. */
    @Test
    void noChangeInAFewRunsIsNoProofOfNone() {
        double[] half = new double[24];
        Contrast contrast = Contrast.ofEvents("v", "y", Rows.column(half), Rows.column(half));
        assertThat(contrast.difference()).isZero();
        assertThat(contrast.changed()).isZero();
        assertThat(contrast.high()).isBetween(0.08, 0.14);
        assertThat(contrast.low()).isEqualTo(-contrast.high());
    }

    @Test
    void ifAllChangeTheIntervalEndsAtOne() {
        Contrast contrast = Contrast.ofEvents("v", "y", Rows.column(0, 0, 0, 0), Rows.column(1, 1, 1, 1));
        assertThat(contrast.difference()).isOne();
        assertThat(contrast.high()).isOne();
        assertThat(contrast.changed()).isEqualTo(4);
    }

    /** At least 93 of 100 intervals hold the truth, for few runs and rare changes too. */
    @ParameterizedTest
    @CsvSource({"50, 0.05, 0.01", "200, 0.02, 0.0", "200, 0.1, 0.05", "25, 0.3, 0.1"})
    void theIntervalOfAnEventCovers(int runs, double gained, double lost) {
        Random random = new Random(5);
        int covered = 0;
        int studies = 2_000;
        for (int i = 0; i < studies; i++) {
            double[] before = new double[runs];
            double[] after = new double[runs];
            for (int r = 0; r < runs; r++) {
                double u = random.nextDouble();
                before[r] = u < lost ? 1 : 0;
                after[r] = u > 1 - gained ? 1 : 0;
            }
            Contrast contrast = Contrast.ofEvents("v", "y", Rows.column(before), Rows.column(after));
            covered += contrast.low() <= gained - lost && gained - lost <= contrast.high() ? 1 : 0;
        }
        assertThat(covered / (double) studies).isGreaterThan(0.93);
    }

    /** Student 1908 as of any textbook: t of 3 degrees of freedom at 0.975 is 3.182446. */
    @Test
    void aNumberHasStudentsInterval() {
        Contrast contrast = Contrast.ofNumbers(
                "v", "y", Rows.column(1, 1, 1, 1), Rows.column(2, 3, 4, 5), Double.POSITIVE_INFINITY);
        assertThat(contrast.difference()).isEqualTo(2.5);
        assertThat(contrast.high() - contrast.difference()).isCloseTo(3.182446 * Math.sqrt(5 / 3.0 / 4), within(1e-5));
    }

    @Test
    void onlyPairsInWhichBothCameToItCount() {
        Column after = new Column(new int[] {1, 2, 3, 9}, new double[] {5, Double.NaN, 7, 100});
        Contrast contrast =
                Contrast.ofNumbers("v", "y", Rows.column(1, 2, Double.NaN), after, Double.POSITIVE_INFINITY);
        assertThat(contrast.runs()).isEqualTo(1);
        assertThat(contrast.difference()).isEqualTo(4);
        assertThat(contrast.low()).isNaN();
    }

    @Test
    void itIsToldHowManyPairsThereAre() {
        Contrast contrast = Contrast.ofNumbers(
                "v", "y", Rows.column(1, 2, Double.NaN), Rows.column(5, Double.NaN, 7), Double.POSITIVE_INFINITY);
        assertThat(contrast.runs()).isEqualTo(1);
        assertThat(contrast.of()).isEqualTo(3);
    }

    /** A share cannot change by more than from 0 to 1, however widely it varies. */
    @Test
    void noIntervalHoldsWhatIsImpossible() {
        Column before = Rows.column(1, 1, 1, 0.8);
        Column after = Rows.column(0, 0, 0, 0);
        assertThat(Contrast.ofNumbers("v", "y", before, after, Double.POSITIVE_INFINITY)
                        .low())
                .isLessThan(-1);
        Contrast share = Contrast.ofNumbers("v", "y", before, after, 1);
        assertThat(share.difference()).isEqualTo(-0.95, within(1e-12));
        assertThat(share.low()).isEqualTo(-1);
        assertThat(share.high()).isGreaterThan(-0.95);
    }

    @Test
    void withoutPairsNothingIsKnown() {
        assertThat(Contrast.ofEvents("v", "y", Column.NONE, Column.NONE).difference())
                .isNaN();
        assertThat(Contrast.ofNumbers("v", "y", Column.NONE, Column.NONE, 1).difference())
                .isNaN();
    }
}
