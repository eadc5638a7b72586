package org.groundswell.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.groundswell.study.Spread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicesTest {
    /** Y = x + y + c x y of standard normal x and y: V = 2 + c², x alone has 1, both together c². */
    private static List<Indices> studies(int count, int rows, double c, ToDoubleFunction<double[]> outcome) {
        Random random = new Random(20_240_304);
        List<Indices> studies = new ArrayList<>();
        for (int study = 0; study < count; study++) {
            double[][] values = new double[3][rows];
            for (int row = 0; row < rows; row++) {
                double[] own = {random.nextGaussian(), random.nextGaussian(), c};
                double[] other = {random.nextGaussian(), random.nextGaussian(), c};
                values[0][row] = outcome.applyAsDouble(own);
                values[1][row] = outcome.applyAsDouble(other);
                values[2][row] = outcome.applyAsDouble(new double[] {other[0], own[1], c});
            }
            studies.add(Indices.of(values[0], values[1], values[2]));
        }
        return studies;
    }

    private static double product(double[] x) {
        return x[0] + x[1] + x[2] * x[0] * x[1];
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "1", "2"})
    void sharesOfAProductAreFoundAndTheErrorsTold(double c) {
        List<Indices> studies = studies(400, 200, c, IndicesTest::product);
        double variance = 2 + c * c;
        near(studies, Indices::first, 1 / variance);
        near(studies, Indices::total, (1 + c * c) / variance);
    }

    /** Unbiased but for the ratio's own 1 / n, errors as they are seen, and 95 % intervals that hold the truth about as often. */
    private static void near(List<Indices> studies, Function<Indices, Bounded> part, double truth) {
        List<Bounded> estimates = studies.stream().map(part).toList();
        Spread values = Spread.of(estimates.stream().mapToDouble(Bounded::value).toArray());
        double scatter = values.error() * Math.sqrt(studies.size());
        double said = Math.sqrt(estimates.stream()
                .mapToDouble(one -> one.error() * one.error())
                .average()
                .orElseThrow());
        assertThat(values.mean()).isCloseTo(truth, within(4 * values.error() + 0.01));
        assertThat(said / scatter).isBetween(0.8, 1.25);
        long holding = estimates.stream()
                .filter(one -> one.low() <= truth && truth <= one.high())
                .count();
        assertThat(holding / (double) studies.size()).isGreaterThan(0.88);
    }

    /** A yes or no that x alone decides, by a half: nothing else has a share, and none of it is left once x is known. */
    @Test
    void aSwitchHasAll() {
        for (Indices one : studies(20, 300, 0, x -> x[0] > 0 ? 1 : 0)) {
            assertThat(one.total().low()).isLessThanOrEqualTo(1);
            assertThat(one.total().value()).isCloseTo(1, within(0.25));
            assertThat(one.first().value()).isCloseTo(1, within(0.35));
        }
        for (Indices one : studies(20, 300, 0, x -> x[1] > 0 ? 1 : 0)) {
            assertThat(one.total().value()).isZero();
            assertThat(one.first().value()).isZero();
            assertThat(one.changed()).isZero();
        }
    }

    /** If none of n pairs differs, as many as Wilson's bound z² / (n + z²) of all pairs still may, each by 1 of a yes or no. */
    @Test
    void whatWasNotSeenIsNotRuledOut() {
        double[] a = IntStream.range(0, 100).mapToDouble(i -> i % 2).toArray();
        double[] b = IntStream.range(0, 100).mapToDouble(i -> i / 2 % 2).toArray();
        Indices none = Indices.of(a, b, a);
        double z = 1.959963984540054;
        double variance = 0.25 * 200 / 199;
        assertThat(none.total().value()).isZero();
        assertThat(none.total().low()).isZero();
        assertThat(none.total().high()).isCloseTo(z * z / (100 + z * z) / (2 * variance), within(1e-9));
        assertThat(none.first().high()).isEqualTo(none.total().high());
        assertThat(none.total().isAboveNought()).isFalse();
    }

    @Property(tries = 300)
    void theSumsAreThoseOfThePlainFormulas(
            @ForAll @Size(min = 12, max = 60) List<@DoubleRange(min = -5, max = 5) Double> values) {
        int n = values.size() / 3;
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        double[] a = Arrays.copyOfRange(all, 0, n);
        double[] b = Arrays.copyOfRange(all, n, 2 * n);
        double[] m = Arrays.copyOfRange(all, 2 * n, 3 * n);
        double variance = Plain.variance(a, b);
        if (n < Indices.FEWEST || variance < 1e-6) {
            assertThat(Indices.of(a, b, m).total().isKnown()).isEqualTo(n >= Indices.FEWEST && variance > 0);
            return;
        }
        Indices indices = Indices.of(a, b, m);
        assertThat(indices.total().value()).isCloseTo(Plain.total(a, b, m), within(1e-9 / variance));
        assertThat(indices.first().value()).isCloseTo(Plain.first(a, b, m), within(1e-9 / variance));
        assertThat(indices.total().error()).isCloseTo(Plain.error(a, b, m, true), within(1e-7 / variance));
        assertThat(indices.first().error()).isCloseTo(Plain.error(a, b, m, false), within(1e-7 / variance));
    }

    @Property(tries = 100)
    void sharesHangOnNoUnitAndNoOrigin(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double origin,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double unit) {
        Random random = new Random(3);
        double[] a = random.doubles(40).toArray();
        double[] b = random.doubles(40).toArray();
        double[] m = random.doubles(40).toArray();
        Indices before = Indices.of(a, b, m);
        Indices after = Indices.of(moved(a, origin, unit), moved(b, origin, unit), moved(m, origin, unit));
        assertThat(after.total().value()).isCloseTo(before.total().value(), within(1e-5));
        assertThat(after.first().value()).isCloseTo(before.first().value(), within(1e-5));
    }

    private static double[] moved(double[] values, double origin, double unit) {
        return Arrays.stream(values).map(v -> origin + unit * v).toArray();
    }

    @Test
    void whatDoesNotVaryHasNoShares() {
        double[] same = new double[50];
        Arrays.fill(same, 3);
        Indices none = Indices.of(same, same, same);
        assertThat(none.total().isKnown()).isFalse();
        assertThat(none.first().isKnown()).isFalse();
        assertThat(none.pairs()).isEqualTo(50);
    }

    /** The factor has half of the variance in the pairs that are there, whatever became of the others. */
    @Test
    void pairsThatAreMissingAreLeftOut() {
        Random random = new Random(5);
        int n = 4000;
        double[] a = new double[n];
        double[] b = new double[n];
        double[] m = new double[n];
        for (int i = 0; i < n; i++) {
            double y = random.nextGaussian();
            a[i] = random.nextGaussian() + y;
            b[i] = random.nextGaussian() + random.nextGaussian();
            m[i] = i % 3 == 0 ? Double.NaN : random.nextGaussian() + y;
        }
        Indices indices = Indices.of(a, b, m);
        assertThat(indices.pairs()).isEqualTo(n - (n + 2) / 3);
        assertThat(indices.total().value())
                .isCloseTo(0.5, within(4 * indices.total().error()));
        assertThat(indices.first().isKnown()).isFalse();
    }

    @Test
    void columnsOfDifferentLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indices.of(new double[5], new double[6], new double[5]))
                .withMessageContaining("5, 6 and 5");
    }
}
