package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Gaps between decimals, beside whole numbers of their last digit. */
class NearTest {
    /** Written in a file as a fraction of d: a decimal that a double and then a float come near to. */
    private static float decimal(int steps, int d) {
        return (float) (steps / (double) d);
    }

    @Test
    void gapsOfDecimalsAreAsWideAsTheyAreWritten() {
        for (int d = 1; d <= 100; d++) {
            for (int a = -d; a <= d; a++) {
                for (int b = -d; b <= d; b++) {
                    float gap = Math.abs(decimal(b, d) - decimal(a, d));
                    int steps = Math.abs(b - a);
                    assertThat(Near.within(gap, decimal(steps, d))).isTrue();
                    assertThat(Near.closer(gap, decimal(steps, d))).isFalse();
                    assertThat(Near.within(gap, decimal(steps - 1, d))).isFalse();
                    assertThat(Near.closer(gap, decimal(steps + 1, d))).isTrue();
                }
            }
        }
    }

    /** Both ways to the mean of those near enough, on lattices of decimals. */
    @Property
    void theNearAreThoseOfWholeNumbers(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int members,
            @ForAll @IntRange(min = 1, max = 100) int d,
            @ForAll @IntRange(max = 200) int steps) {
        int[] whole = new Random(seed).ints(members, -d, d + 1).toArray();
        float[] x = new float[members];
        float[] tolerance = new float[members];
        int[] start = new int[members + 1];
        int[] target = new int[members * (members - 1)];
        for (int i = 0; i < members; i++) {
            x[i] = decimal(whole[i], d);
            tolerance[i] = decimal(Math.min(steps, 2 * d), d);
            start[i + 1] = start[i];
            for (int j = 0; j < members; j++) {
                if (j != i) {
                    target[start[i + 1]++] = j;
                }
            }
        }
        float[] out = new float[members];
        ContactMean.within(start, target, tolerance, x, 0, members, out);
        NearMean near = new NearMean(x);
        for (int i = 0; i < members; i++) {
            int own = whole[i];
            double mean = Arrays.stream(whole)
                            .filter(y -> Math.abs(y - own) <= steps)
                            .average()
                            .orElseThrow()
                    / d;
            assertThat((double) out[i]).isCloseTo(mean, within(2e-6));
            assertThat((double) near.within(x[i], tolerance[i])).isCloseTo(mean, within(2e-6));
        }
    }
}
