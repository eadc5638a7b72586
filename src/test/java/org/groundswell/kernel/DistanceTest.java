package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DistanceTest {
    private static float[][] two(double gap, double second) {
        return new float[][] {{0.1f, (float) (0.1 + gap)}, {-0.2f, (float) (-0.2 + second)}};
    }

    /** 3² + 4² = 5² and its like, in decimals that floats only come near to. */
    @Test
    void aTieIsATieOnSeveralIssuesToo() {
        int[][] triples = {{3, 4, 5}, {5, 12, 13}, {8, 15, 17}, {20, 21, 29}, {0, 7, 7}};
        for (int[] triple : triples) {
            for (int d = 29; d <= 200; d++) {
                double[] decimals = {triple[0] / (double) d, triple[1] / (double) d, triple[2] / (double) d};
                float[][] x = two(decimals[0], decimals[1]);
                assertTies(Distance.EUCLIDEAN, x, decimals[2]);
                assertTies(Distance.LARGEST, x, decimals[1]);
            }
        }
    }

    private static void assertTies(Distance distance, float[][] x, double tolerance) {
        assertThat(distance.within(x, 0, 1, (float) tolerance)).isTrue();
        assertThat(distance.within(x, 1, 0, (float) tolerance)).isTrue();
        assertThat(distance.within(x, 0, 1, (float) (tolerance - 1e-5))).isFalse();
        assertThat(distance.closer(x, 0, 1, (float) tolerance)).isFalse();
        assertThat(distance.closer(x, 1, 0, (float) tolerance)).isFalse();
        assertThat(distance.closer(x, 0, 1, (float) (tolerance + 1e-5))).isTrue();
    }

    /** By the last digit: a tolerance just at the gap, and others around it. */
    @Property
    void ofOneIssueAllAreTheGapItself(
            @ForAll @IntRange(min = -100, max = 100) int one,
            @ForAll @IntRange(min = -100, max = 100) int other,
            @ForAll @IntRange(min = -1, max = 1) int more,
            @ForAll @IntRange(min = -30, max = 30) int ulps) {
        float[][] x = {{one / 100f, other / 100f}};
        float gap = Math.abs(x[0][1] - x[0][0]);
        float tolerance = Math.max(0, gap + more * Near.TIE + ulps * Math.ulp(gap));
        for (Distance distance : Distance.values()) {
            assertThat(distance.within(x, 0, 1, tolerance)).isEqualTo(Near.within(gap, tolerance));
            assertThat(distance.closer(x, 0, 1, tolerance)).isEqualTo(Near.closer(gap, tolerance));
        }
    }

    @Test
    void nobodyIsCloserThanNothing() {
        for (Distance distance : Distance.values()) {
            assertThat(distance.closer(two(0, 0), 0, 1, 0)).isFalse();
            assertThat(distance.within(two(0, 0), 0, 1, 0)).isTrue();
        }
    }

    /** max ≤ root of the sum of squares ≤ sum: a disc lies within the square around it. */
    @Property
    void whoIsNearInTheDiscIsNearInTheSquare(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int issues) {
        Random random = new Random(seed);
        float[][] x = new float[issues][2];
        double sum = 0;
        for (float[] issue : x) {
            issue[0] = 2 * random.nextFloat() - 1;
            issue[1] = 2 * random.nextFloat() - 1;
            sum += Math.abs((double) issue[1] - issue[0]);
        }
        float tolerance = 2 * random.nextFloat();
        if (sum <= tolerance) {
            assertThat(Distance.EUCLIDEAN.within(x, 0, 1, tolerance)).isTrue();
        }
        if (Distance.EUCLIDEAN.within(x, 0, 1, tolerance)) {
            assertThat(Distance.LARGEST.within(x, 0, 1, tolerance)).isTrue();
        }
        if (Distance.LARGEST.within(x, 0, 1, tolerance)) {
            assertThat(Distance.EUCLIDEAN.within(x, 0, 1, (float) (tolerance * Math.sqrt(issues) + 1e-5)))
                    .isTrue();
        }
    }

    @Property
    void turningThePlaneChangesNoEuclideanDistance(@ForAll long seed) {
        Random random = new Random(seed);
        double[] gap = {random.nextDouble() - 0.5, random.nextDouble() - 0.5};
        double turn = 2 * Math.PI * random.nextDouble();
        float tolerance = random.nextFloat();
        Assume.that(Math.abs(Math.hypot(gap[0], gap[1]) - tolerance) > 1e-5);
        float[][] turned = two(
                Math.cos(turn) * gap[0] - Math.sin(turn) * gap[1], Math.sin(turn) * gap[0] + Math.cos(turn) * gap[1]);
        boolean near = Math.hypot(gap[0], gap[1]) < tolerance;
        assertThat(Distance.EUCLIDEAN.within(turned, 0, 1, tolerance)).isEqualTo(near);
        assertThat(Distance.EUCLIDEAN.closer(turned, 0, 1, tolerance)).isEqualTo(near);
    }

    @Test
    void issuesDecideAloneOrTogether() {
        float[][] x = new float[3][2];
        assertThat(Distance.EACH.groups(x)).hasDimensions(3, 1);
        assertThat(Distance.EACH.groups(x)[2][0]).isSameAs(x[2]);
        assertThat(Distance.LARGEST.groups(x)).hasDimensions(1, 3);
        assertThat(Distance.LARGEST.groups(x)[0]).isSameAs(x);
        assertThat(Distance.EUCLIDEAN.groups(x)).hasDimensions(1, 3);
        assertThat(Distance.EUCLIDEAN.groups(x)[0]).isSameAs(x);
    }
}
