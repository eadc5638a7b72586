package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;

/** The draws of one decision by many members of several units on several days, held against theory and against Philox. */
class KeyedDistributionTest {
    private static final int UNITS = 20;
    private static final int DAYS = 10;
    private static final int MEMBERS = 2_500;
    private static final Keyed KEYED = new Chance(0, 0).luck().of("attend");

    private interface Draw {
        double at(long who, int ordinal, int day);
    }

    private static double[] drawn(Draw draw) {
        double[] all = new double[UNITS * DAYS * MEMBERS];
        int i = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            long who = Keyed.who("unit " + unit);
            for (int day = 0; day < DAYS; day++) {
                for (int member = 0; member < MEMBERS; member++) {
                    all[i++] = draw.at(who, member, day);
                }
            }
        }
        return all;
    }

    private static double[] gaussianBlocks() {
        float[] all = new float[UNITS * DAYS * MEMBERS];
        int at = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            long[] addresses = KeyedBlockTest.addresses(Keyed.who("unit " + unit), 0, MEMBERS);
            for (int day = 0; day < DAYS; day++) {
                KEYED.gaussians(addresses, 0, MEMBERS, day, all, at);
                at += MEMBERS;
            }
        }
        double[] draws = new double[all.length];
        for (int i = 0; i < all.length; i++) {
            draws[i] = all[i];
        }
        return draws;
    }

    /** Mean, variance, skewness and kurtosis: the mean of zᵏ, whose variance is (E z²ᵏ − (E zᵏ)²) / n. */
    private static void checkMoments(double[] draws, double mean, double sd, double... moments) {
        for (int k = 1; k <= 4; k++) {
            int power = k;
            double average = DoubleStream.of(draws)
                    .map(x -> StrictMath.pow((x - mean) / sd, power))
                    .average()
                    .orElseThrow();
            double error = Math.sqrt((moments[2 * k - 1] - moments[k - 1] * moments[k - 1]) / draws.length);
            assertThat(average).as("moment %d", k).isCloseTo(moments[k - 1], within(Alarm.sigmas(4) * error));
        }
    }

    private static void checkUniform(double[] draws) {
        checkMoments(draws, 0.5, Math.sqrt(1.0 / 12), 0, 1, 0, 9.0 / 5, 0, 27.0 / 7, 0, 9);
        check(draws, UniformContinuousDistribution.of(0, 1), philox()::nextDouble);
    }

    private static void checkNormal(double[] draws) {
        checkMoments(draws, 0, 1, 0, 1, 0, 3, 0, 15, 0, 105);
        check(draws, NormalDistribution.of(0, 1), ZigguratSampler.NormalizedGaussian.of(philox())::sample);
    }

    private static void check(double[] draws, ContinuousDistribution theory, DoubleSupplier philox) {
        Alarm.unlessDistributed(theory, draws);
        Alarm.unlessAlike(
                draws, DoubleStream.generate(philox).limit(draws.length).toArray());
    }

    private static UniformRandomProvider philox() {
        return RandomSource.PHILOX_4X64.create(20_180_622L);
    }

    @Test
    void uniformsAreUniform() {
        checkUniform(drawn(KEYED::uniform));
    }

    @Test
    void gaussiansAreNormal() {
        checkNormal(drawn(KEYED::gaussian));
    }

    @Test
    void gaussianBlocksAreNormal() {
        checkNormal(gaussianBlocks());
    }

    @Test
    void exponentialsAreExponential() {
        double[] draws = drawn(KEYED::exponential);
        checkMoments(draws, 1, 1, 0, 1, 2, 9, 44, 265, 1_854, 14_833);
        check(draws, ExponentialDistribution.of(1), ZigguratSampler.Exponential.of(philox())::sample);
    }

    @Test
    void everyEightBitsOfAUniformAreUniform() {
        double[] draws = drawn(KEYED::uniform);
        for (int shift = 0; shift <= 44; shift += 4) {
            long[] counts = new long[256];
            for (double draw : draws) {
                counts[(int) ((long) (draw * 0x1p52) >> shift & 255)]++;
            }
            Alarm.unlessUniform(counts);
        }
    }

    /** Twenty million draws in cells of 0.005 and two tails: the narrow layers near the top and the seam at 4.04 are seen. */
    @Test
    void theZigguratIsNormalInEveryLayerAndInTheTail() {
        int half = 860;
        int cells = 2 * half + 2;
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] expected = new double[cells];
        expected[0] = normal.cumulativeProbability(-half * 0.005);
        for (int cell = 1; cell < cells - 1; cell++) {
            expected[cell] = normal.probability((cell - 1 - half) * 0.005, (cell - half) * 0.005);
        }
        expected[cells - 1] = expected[0];

        long[] counts = new long[cells];
        long[] addresses = KeyedBlockTest.addresses(1, 0, 100_000);
        float[] draws = new float[addresses.length];
        for (int day = 0; day < 200; day++) {
            KEYED.gaussians(addresses, 0, draws.length, day, draws, 0);
            for (double draw : draws) {
                int cell = (int) Math.floor(draw * 200) + half + 1;
                counts[Math.max(0, Math.min(cell, cells - 1))]++;
            }
        }
        Alarm.unlessCountsFollow(expected, counts);
    }
}
