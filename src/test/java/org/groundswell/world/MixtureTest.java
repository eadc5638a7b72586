package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MixtureTest {
    private static double moment(Mixture mixture, int power) {
        return mixture.mean(x -> Math.pow(x, power));
    }

    @Test
    void theNormalHasItsMoments() {
        double[] moments = {1, 0, 1, 0, 3, 0, 15, 0, 105};
        for (int power = 0; power < moments.length; power++) {
            assertThat(moment(Mixture.normal(1), power)).isCloseTo(moments[power], within(1e-10));
        }
        assertThat(moment(Mixture.normal(0.2), 2)).isCloseTo(0.04, within(1e-12));
        assertThat(Mixture.normal(0).points()).isOne();
    }

    /** E e^X = e^(σ²/2), which is why activity has mean 1. */
    @Property
    void theNormalHasItsExponentialMean(@ForAll @DoubleRange(min = 0, max = 2) double sd) {
        assertThat(Mixture.normal(sd).mean(Math::exp)).isCloseTo(Math.exp(sd * sd / 2), within(1e-3));
    }

    @Property
    void sumsAndPartsHaveTheMeansAndVariancesOfIndependentOnes(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1, max = 1) Double> one,
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = -1, max = 1) Double> other) {
        Mixture a = Mixture.even(one.stream().mapToDouble(x -> x).toArray());
        Mixture b = Mixture.even(other.stream().mapToDouble(x -> x).toArray());
        Mixture sum = a.plus(b);
        assertThat(moment(sum, 1)).isCloseTo(moment(a, 1) + moment(b, 1), within(1e-12));
        assertThat(variance(sum)).isCloseTo(variance(a) + variance(b), within(1e-12));
        Mixture parts = Mixture.of(List.of(a, b), new double[] {0.3, 0.7});
        for (int power = 0; power < 4; power++) {
            assertThat(moment(parts, power)).isCloseTo(0.3 * moment(a, power) + 0.7 * moment(b, power), within(1e-12));
        }
    }

    private static double variance(Mixture mixture) {
        return moment(mixture, 2) - moment(mixture, 1) * moment(mixture, 1);
    }

    @Property
    void mergingKeepsTheMeanAndTheOrder(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1, max = 1) Double> points,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        Mixture all = Mixture.even(points.stream().mapToDouble(x -> x).toArray());
        Mixture merged = all.merged(most);
        assertThat(merged.points()).isLessThanOrEqualTo(Math.max(most, 1));
        assertThat(moment(merged, 0)).isCloseTo(1, within(1e-12));
        assertThat(moment(merged, 1)).isCloseTo(moment(all, 1), within(1e-12));
        assertThat(variance(merged)).isLessThanOrEqualTo(variance(all) + 1e-12);
    }
}
