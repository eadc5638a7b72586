package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StratifiedTest {
    private static double[] points(long seed, String name, long first, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> Stratified.point(seed, name, first + i))
                .toArray();
    }

    /** Any block of 2ᵏ runs that starts at a multiple of 2ᵏ, the first one too. */
    @Property(tries = 200)
    void everyAlignedBlockVisitsEachOfItsIntervalsOnce(
            @ForAll long seed,
            @ForAll @StringLength(max = 30) String name,
            @ForAll @IntRange(max = 10) int k,
            @ForAll @IntRange(max = 100_000) int block) {
        int count = 1 << k;
        long distinct = IntStream.of(0, block)
                .mapToLong(start -> IntStream.range(0, count)
                        .map(i -> (int) (Stratified.point(seed, name, (long) start * count + i) * count))
                        .distinct()
                        .count())
                .sum();
        assertThat(distinct).isEqualTo(2L * count);
    }

    @Property
    void pointsLieInTheOpenInterval(@ForAll long seed, @ForAll int index) {
        assertThat(Stratified.point(seed, "trust", Integer.toUnsignedLong(index)))
                .isGreaterThan(0)
                .isLessThan(1);
    }

    @Test
    void whatIsNoRunIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Stratified.point(0, "trust", -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stratified.point(0, "trust", 1L << 32))
                .withMessage("index must be at least 0 and below 2^32, but is 4294967296");
    }

    /** Each pair of names is a random order of strata against another: its correlation is normal, with variance 1 / n. */
    @Test
    void namesAndSeedsAreNotCorrelated() {
        int names = 40;
        int runs = 1_024;
        double[][] all = IntStream.range(0, names)
                .mapToObj(i -> points(i % 4, "assumption " + i / 4, 0, runs))
                .toArray(double[][]::new);
        double limit = Alarm.sigmas(names * names / 2) / Math.sqrt(runs);
        for (int a = 0; a < names; a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = 0; i < runs; i++) {
                    sum += (all[a][i] - 0.5) * (all[b][i] - 0.5);
                }
                assertThat(sum * 12 / runs).isCloseTo(0, within(limit));
            }
        }
    }

    /** Where the flawed shortcuts fail: the first few points of many names must be all over the square. */
    @Test
    void theFirstPointsOfManyNamesFillTheSquareEvenly() {
        for (int index = 0; index < 4; index++) {
            long[] pairs = new long[256];
            for (int i = 0; i < 20_000; i++) {
                double x = Stratified.point(1, "x " + i, index);
                pairs[cell(x, Stratified.point(1, "y " + i, index))]++;
            }
            Alarm.unlessUniform(pairs);
        }
    }

    private static int cell(double x, double y) {
        return ((int) (x * 16)) * 16 + (int) (y * 16);
    }

    /** The mean of f over n points has variance ∫ f′² / (12 n³) instead of Var f / n (Owen 1997); here f = x². */
    @Test
    void theMeanOfASmoothFunctionIsFoundFarMoreExactlyThanByChance() {
        int names = 200;
        int runs = 256;
        double squares = 0;
        for (int name = 0; name < names; name++) {
            double sum = 0;
            for (double x : points(0, "assumption " + name, 0, runs)) {
                sum += x * x;
            }
            squares += (sum / runs - 1.0 / 3) * (sum / runs - 1.0 / 3);
        }
        double variance = 4.0 / 3 / (12 * Math.pow(runs, 3));
        // A mean square of so many normal errors: chi-square, with relative standard deviation √(2 / names).
        assertThat(squares / names / variance).isCloseTo(1, within(Alarm.sigmas(1) * Math.sqrt(2.0 / names)));
    }

    /** Detects unintended change and proves nothing: whoever changes it changes the assumptions of every study. */
    @Test
    void thisPointHasNotChanged() {
        assertThat(Stratified.point(2018, "voices.leader.trust", 42)).isEqualTo(0.781450638663955);
    }
}
