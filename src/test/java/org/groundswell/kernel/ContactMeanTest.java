package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Each kernel beside its plain twin: in double, with branches, one member at a time. */
class ContactMeanTest {
    /** 10⁻⁶ of the range of stances. */
    private static final double PRECISE = 2e-6;

    /**
     * Stances on a grid of 1/1024, whose differences are exact in float: so gaps that equal the tolerance are common, and
     * both ways must take them for what they are.
     */
    private record Case(int[] start, int[] target, float[] inverse, float[] x, int from, int to) {
        static Case of(long seed) {
            Random random = new Random(seed);
            int members = 1 + random.nextInt(40);
            int[] start = new int[members + 1];
            for (int i = 0; i < members; i++) {
                // A third of them know nobody; the others may know somebody twice, or themselves.
                start[i + 1] = start[i] + (random.nextInt(3) == 0 ? 0 : random.nextInt(20));
            }
            int[] target = random.ints(start[members], 0, members).toArray();
            float[] inverse = new float[members];
            float[] x = new float[members];
            int levels = random.nextBoolean() ? 8 : 1_024;
            for (int i = 0; i < members; i++) {
                int count = start[i + 1] - start[i];
                inverse[i] = count == 0 ? 0 : 1f / count;
                x[i] = (random.nextInt(2 * levels + 1) - levels) / (float) levels;
            }
            int from = random.nextInt(members);
            return new Case(start, target, inverse, x, from, from + random.nextInt(members - from + 1));
        }

        double mean(int member) {
            double sum = 0;
            for (int e = start[member]; e < start[member + 1]; e++) {
                sum += x[target[e]];
            }
            int count = start[member + 1] - start[member];
            return count == 0 ? x[member] : sum / count;
        }

        double meanWithin(int member, double tolerance) {
            double sum = x[member];
            int count = 1;
            for (int e = start[member]; e < start[member + 1]; e++) {
                double other = x[target[e]];
                if (Math.abs(other - x[member]) <= tolerance) {
                    sum += other;
                    count++;
                }
            }
            return sum / count;
        }
    }

    @Property
    void theMeanIsThatOfThePlainWay(@ForAll long seed) {
        Case all = Case.of(seed);
        float[] out = new float[all.to - all.from];
        ContactMean.all(all.start, all.target, all.inverse, all.x, all.from, all.to, out);
        for (int i = all.from; i < all.to; i++) {
            assertThat((double) out[i - all.from]).isCloseTo(all.mean(i), within(PRECISE));
        }
    }

    @Property
    void theMeanWithinAToleranceIsThatOfThePlainWay(@ForAll long seed, @ForAll @IntRange(max = 2_048) int inGridSteps) {
        Case all = Case.of(seed);
        float tolerance = inGridSteps / 1_024f;
        float[] out = new float[all.to - all.from];
        ContactMean.within(all.start, all.target, tolerance, all.x, all.from, all.to, out);
        for (int i = all.from; i < all.to; i++) {
            assertThat((double) out[i - all.from]).isCloseTo(all.meanWithin(i, tolerance), within(PRECISE));
        }
    }

    @Test
    void theToleranceItselfIsNear() {
        float[] out = new float[2];
        int[] start = {0, 1, 2};
        int[] target = {1, 0};
        ContactMean.within(start, target, 0.5f, new float[] {0.25f, 0.75f}, 0, 2, out);
        assertThat(out).containsExactly(0.5f, 0.5f);
        ContactMean.within(start, target, Math.nextDown(0.5f), new float[] {0.25f, 0.75f}, 0, 2, out);
        assertThat(out).containsExactly(0.25f, 0.75f);
    }

    /** DeGroot 1974: W = [[0, ½, ½], [1, 0, 0], [0, 1, 0]] leads (1, 0, 0) to a consensus at its eigenvector's 0.4. */
    @Test
    void repeatedMeansLeadDeGrootsThreeToTheirConsensus() {
        int[] start = {0, 2, 3, 4};
        int[] target = {1, 2, 0, 1};
        float[] inverse = {0.5f, 1, 1};
        float[] x = {1, 0, 0};
        for (int step = 0; step < 200; step++) {
            float[] next = new float[3];
            ContactMean.all(start, target, inverse, x, 0, 3, next);
            x = next;
        }
        for (float stance : x) {
            assertThat((double) stance).isCloseTo(0.4, within(PRECISE));
        }
    }
}
