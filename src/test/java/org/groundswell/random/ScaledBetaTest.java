package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;

class ScaledBetaTest {
    private static final int KNOTS = 1_025;

    private static BetaDistribution theory(double mean, double sd) {
        double concentration = (1 - mean * mean) / (sd * sd) - 1;
        return BetaDistribution.of(concentration * (1 + mean) / 2, concentration * (1 - mean) / 2);
    }

    /** From a hundredth of the largest spread to members who nearly all stand at the poles (shapes down to 0.0005). */
    @Property(tries = 200)
    void knotsLieOnTheQuantilesOfTheory(
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 0.95) double part) {
        double sd = part * Math.sqrt(1 - mean * mean);
        QuantileTable table = ScaledBeta.table(mean, sd, KNOTS);
        BetaDistribution theory = theory(mean, sd);
        for (int k = 1; k < KNOTS - 1; k += 31) {
            double u = k / (KNOTS - 1.0);
            assertThat(table.at(u)).isCloseTo(2 * theory.inverseCumulativeProbability(u) - 1, within(2e-4));
        }
    }

    @Property(tries = 200)
    void meanAndSpreadAreThoseAskedFor(
            @ForAll @DoubleRange(min = -0.99, max = 0.99) double mean,
            @ForAll @DoubleRange(min = 0.01, max = 0.95) double part) {
        double sd = part * Math.sqrt(1 - mean * mean);
        QuantileTable table = ScaledBeta.table(mean, sd, KNOTS);
        int draws = 100_000;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double deviation = table.at((i + 0.5) / draws) - mean;
            squares += deviation * deviation;
        }
        assertThat(table.mean()).isCloseTo(mean, within(1e-4));
        assertThat(Math.sqrt(squares / draws)).isCloseTo(sd, within(1e-3));
    }

    @Property
    void nobodyStandsBeyondThePoles(
            @ForAll @DoubleRange(min = -1, max = 1) double mean,
            @ForAll @DoubleRange(max = 0.99) double part,
            @ForAll @DoubleRange(max = 1) double u) {
        double sd = part * Math.sqrt(1 - mean * mean);
        assertThat(ScaledBeta.table(mean, sd, 129).at(u)).isBetween(-1.0, 1.0);
    }

    @Test
    void turningTheMeanRoundTurnsTheTableRound() {
        QuantileTable left = ScaledBeta.table(-0.3, 0.5, KNOTS);
        QuantileTable right = ScaledBeta.table(0.3, 0.5, KNOTS);
        for (int i = 0; i <= 100; i++) {
            assertThat(left.at(i / 100.0)).isCloseTo(-right.at(1 - i / 100.0), within(1e-5));
        }
    }

    @Test
    void withoutSpreadAllAreAlike() {
        QuantileTable table = ScaledBeta.table(0.25, 0, KNOTS);
        assertThat(table.at(0)).isEqualTo(0.25);
        assertThat(table.at(1)).isEqualTo(0.25);
        assertThat(ScaledBeta.table(1, 0, KNOTS).at(0.5)).isEqualTo(1);
    }

    @Test
    void aSpreadThatTheMeanDoesNotAllowIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaledBeta.table(0.6, 0.8, KNOTS))
                .withMessage("sd must be below 0.8, which is √(1 − mean²) at mean 0.6, but is 0.8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScaledBeta.table(1.2, 0.1, KNOTS))
                .withMessage("mean must be between -1 and 1, but is 1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> ScaledBeta.table(0, Double.NaN, KNOTS));
    }
}
