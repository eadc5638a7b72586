package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double[] ONE_TO_TEN =
            IntStream.rangeClosed(1, 10).asDoubleStream().toArray();

    /** Hyndman and Fan 1996, type 8: between the values of ranks floor and ceiling of (n + 1/3) p + 1/3. */
    @Test
    void quantilesAreOfTypeEight() {
        Spread spread = Spread.of(ONE_TO_TEN);
        for (double level : Spread.levels()) {
            double rank = Math.max(1, Math.min(10, (10 + 1 / 3.0) * level + 1 / 3.0));
            assertThat(spread.at(level)).isCloseTo(rank, within(1e-12));
        }
        assertThat(spread.at(0.25)).isCloseTo(2 + 11 / 12.0, within(1e-12));
        assertThat(spread.median()).isEqualTo(5.5);
    }

    @Test
    void ofStepsEachQuantileIsTheValueOfARun() {
        Spread spread = Spread.ofSteps(ONE_TO_TEN);
        assertThat(spread.median()).isEqualTo(5);
        for (double quantile : spread.quantiles()) {
            assertThat(ONE_TO_TEN).contains(quantile);
        }
    }

    /** sd of 1 … n is √(n (n + 1) / 12). */
    @Test
    void theErrorOfTheMeanIsTheDeviationByTheRootOfRuns() {
        Spread spread = Spread.of(ONE_TO_TEN);
        assertThat(spread.mean()).isEqualTo(5.5);
        assertThat(spread.error()).isCloseTo(Math.sqrt(110 / 12.0 / 10), within(1e-12));
    }

    @Test
    void aSmallSpreadFarFromNoughtKeepsItsDigits() {
        double[] far = IntStream.range(0, 1_000).mapToDouble(i -> 1e9 + i % 2).toArray();
        assertThat(Spread.of(far).error()).isCloseTo(Math.sqrt(0.25 / 999), within(1e-9));
    }

    @Test
    void runsThatDidNotComeToItAreLeftOut() {
        Spread spread = Spread.of(new double[] {Double.NaN, 1, Double.NaN, 3});
        assertThat(spread.runs()).isEqualTo(2);
        assertThat(spread.mean()).isEqualTo(2);
    }

    @Test
    void ofNoRunsNothingIsKnownAndOfOneNoError() {
        Spread none = Spread.of(new double[] {Double.NaN});
        assertThat(none.runs()).isZero();
        assertThat(none.mean()).isNaN();
        assertThat(none.median()).isNaN();
        Spread one = Spread.of(new double[] {7});
        assertThat(one.error()).isNaN();
        assertThat(one.quantiles()).containsOnly(7);
    }

    @Test
    void anotherLevelIsRefused() {
        assertThatThrownBy(() -> Spread.of(ONE_TO_TEN).at(0.33)).hasMessageContaining("0.33");
    }
}
