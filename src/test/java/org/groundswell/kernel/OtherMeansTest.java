package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Means over all, over weighted contacts and over those near enough, each beside its plain twin. */
class OtherMeansTest {
    private static final double PRECISE = 2e-6;

    private static float[] random(long seed, int members, int levels) {
        Random random = new Random(seed);
        float[] x = new float[members];
        for (int i = 0; i < members; i++) {
            // A grid, so that gaps that equal a tolerance are common.
            x[i] = (random.nextInt(2 * levels + 1) - levels) / (float) levels;
        }
        return x;
    }

    @Property
    void theMeanOfEveryoneLeavesOneselfOut(@ForAll long seed, @ForAll @IntRange(min = 2, max = 50) int members) {
        float[] x = random(seed, members, 1_024);
        EveryoneMean means = new EveryoneMean();
        means.of(new float[][] {x});
        float[][] out = new float[1][members];
        means.block(0, members, out);
        for (int i = 0; i < members; i++) {
            double sum = 0;
            for (int j = 0; j < members; j++) {
                sum += j == i ? 0 : x[j];
            }
            assertThat((double) out[0][i]).isCloseTo(sum / (members - 1), within(PRECISE));
        }
    }

    @Property
    void weightsCountBySizeAndSign(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int members) {
        Random random = new Random(seed);
        double[][] matrix = new double[members][members];
        int[] start = new int[members + 1];
        int[] target = new int[members * members];
        double[] weight = new double[members * members];
        for (int i = 0; i < members; i++) {
            start[i + 1] = start[i];
            for (int j = 0; j < members; j++) {
                if (random.nextBoolean()) {
                    matrix[i][j] = random.nextInt(8) - 3.5;
                    target[start[i + 1]] = j;
                    weight[start[i + 1]++] = matrix[i][j];
                }
            }
        }
        float[] x = random(seed, members, 1_024);
        WeightedMean means = new WeightedMean(start, target, weight);
        means.of(new float[][] {x});
        float[][] out = new float[1][members];
        means.block(0, members, out);
        for (int i = 0; i < members; i++) {
            double sum = 0;
            double all = 0;
            for (int j = 0; j < members; j++) {
                sum += matrix[i][j] * x[j];
                all += Math.abs(matrix[i][j]);
            }
            assertThat((double) out[0][i]).isCloseTo(all == 0 ? x[i] : sum / all, within(PRECISE));
        }
    }

    @Property
    void theNearAreThoseOfThePlainWay(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int members,
            @ForAll @IntRange(max = 16) int inGridSteps) {
        float[] x = random(seed, members, 8);
        float tolerance = inGridSteps / 8f;
        NearMean near = new NearMean(x);
        for (float own : x) {
            double mean = Arrays.stream(doubles(x))
                    .filter(y -> Math.abs(y - own) <= tolerance)
                    .average()
                    .orElseThrow();
            assertThat((double) near.within(own, tolerance)).isCloseTo(mean, within(PRECISE));
        }
    }

    private static double[] doubles(float[] x) {
        double[] wide = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            wide[i] = x[i];
        }
        return wide;
    }
}
