package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.random.Stratified.BLOCK;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StratifiedTest {
    private static double[] points(long seed, String name, long first, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> Stratified.point(seed, name, first + i))
                .toArray();
    }

    @Property(tries = 200)
    void everyBlockVisitsEachOfItsIntervalsOnce(
            @ForAll long seed,
            @ForAll @StringLength(max = 30) String name,
            @ForAll @IntRange(max = 100_000) int block) {
        double[] points = points(seed, name, (long) block * BLOCK, BLOCK);
        assertThat(Arrays.stream(points)
                        .map(x -> Math.floor(x * BLOCK))
                        .distinct()
                        .count())
                .isEqualTo(BLOCK);
    }

    @Property
    void pointsLieInTheOpenInterval(@ForAll long seed, @ForAll @LongRange(max = Long.MAX_VALUE - 100) long index) {
        assertThat(Stratified.point(seed, "trust", index)).isGreaterThan(0).isLessThan(1);
    }

    @Test
    void whatIsNoRunIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stratified.point(0, "trust", -1))
                .withMessage("index must be at least 0, but is -1");
    }

    /** Each pair of names is a random order of strata against another: its correlation is normal, with variance 1 / n. */
    @Test
    void namesAndSeedsAreNotCorrelated() {
        int names = 40;
        int runs = 20 * BLOCK;
        double[][] all = IntStream.range(0, names)
                .mapToObj(i -> points(i % 4, "assumption " + i / 4, 0, runs))
                .toArray(double[][]::new);
        double limit = Alarm.sigmas(names * names / 2) * Math.sqrt(1.0 / runs * BLOCK / (BLOCK - 1));
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

    /** Two runs of a block are next to independent, and two of different blocks are: −1/49 and 0 between their strata. */
    @Test
    void noTwoRunsAreMoreAlikeOrOppositeThanTheBlockMakesThem() {
        int names = 20_000;
        int[][] pairs = {{0, 1}, {1, 2}, {0, 49}, {17, 31}, {49, 50}, {0, 50}, {3, 103}};
        for (int[] pair : pairs) {
            double sum = 0;
            for (int name = 0; name < names; name++) {
                sum += (Stratified.point(5, "x " + name, pair[0]) - 0.5)
                        * (Stratified.point(5, "x " + name, pair[1]) - 0.5);
            }
            boolean together = pair[0] / BLOCK == pair[1] / BLOCK;
            double share = 1 - 1.0 / (BLOCK * BLOCK);
            assertThat(sum * 12 / names)
                    .as("runs %d and %d", pair[0], pair[1])
                    .isCloseTo(
                            together ? -share / (BLOCK - 1) : 0, within(Alarm.sigmas(pairs.length) / Math.sqrt(names)));
        }
    }

    /** What hangs on two assumptions together and on neither alone varies as it does over independent runs, times 50/49. */
    @Test
    void theMeanOfAnInteractionVariesAsMuchAsByChance() {
        int studies = 4_000;
        int runs = 4 * BLOCK;
        double squares = 0;
        for (int study = 0; study < studies; study++) {
            double[] x = points(study, "x", 0, runs);
            double[] y = points(study, "y", 0, runs);
            double sum = 0;
            for (int i = 0; i < runs; i++) {
                sum += x[i] < 0.5 == y[i] < 0.5 ? 1 : -1;
            }
            squares += sum * sum / runs;
        }
        assertThat(squares / studies * (BLOCK - 1) / BLOCK)
                .isCloseTo(1, within(Alarm.sigmas(1) * Math.sqrt(2.0 / studies)));
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

    /** Over a block of B, one point in each of its strata, the mean of f = x² has variance ∫ f′² / (12 B³). */
    @Test
    void theMeanOfASmoothFunctionIsFoundFarMoreExactlyThanByChance() {
        int names = 800;
        double squares = 0;
        for (int name = 0; name < names; name++) {
            double sum = 0;
            for (double x : points(0, "assumption " + name, 0, BLOCK)) {
                sum += x * x;
            }
            squares += (sum / BLOCK - 1.0 / 3) * (sum / BLOCK - 1.0 / 3);
        }
        double variance = 4.0 / 3 / (12 * Math.pow(BLOCK, 3));
        // A mean square of so many normal errors: chi-square, with relative standard deviation √(2 / names).
        assertThat(squares / names / variance).isCloseTo(1, within(Alarm.sigmas(1) * Math.sqrt(2.0 / names)));
    }

    /** Detects unintended change and proves nothing: whoever changes it changes the assumptions of every study. */
    @Test
    void thisPointHasNotChanged() {
        assertThat(Stratified.point(2018, "voices.leader.trust", 42)).isEqualTo(0.09667289258679375);
    }
}
