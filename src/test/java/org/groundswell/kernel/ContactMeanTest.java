package org.groundswell.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
    private record Case(int[] start, int[] target, float[] x, int from, int to) {
        static Case of(long seed) {
            Random random = new Random(seed);
            int members = 1 + random.nextInt(40);
            int[] start = new int[members + 1];
            for (int i = 0; i < members; i++) {
                // A third of them know nobody; the others may know somebody twice, or themselves.
                start[i + 1] = start[i] + (random.nextInt(3) == 0 ? 0 : random.nextInt(20));
            }
            int[] target = random.ints(start[members], 0, members).toArray();
            float[] x = new float[members];
            int levels = random.nextBoolean() ? 8 : 1_024;
            for (int i = 0; i < members; i++) {
                x[i] = (random.nextInt(2 * levels + 1) - levels) / (float) levels;
            }
            int from = random.nextInt(members);
            return new Case(start, target, x, from, from + random.nextInt(members - from + 1));
        }

        double mean(float[] stances, int member) {
            double sum = 0;
            for (int e = start[member]; e < start[member + 1]; e++) {
                sum += stances[target[e]];
            }
            int count = start[member + 1] - start[member];
            return count == 0 ? stances[member] : sum / count;
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
    void meansAreThoseOfThePlainWay(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int issues,
            @ForAll @IntRange(min = 1, max = 50) int block) {
        Case all = Case.of(seed);
        int members = all.x.length;
        float[][] x = new float[issues][];
        x[0] = all.x;
        Random random = new Random(seed);
        for (int k = 1; k < issues; k++) {
            x[k] = new float[members];
            for (int i = 0; i < members; i++) {
                x[k][i] = 2 * random.nextFloat() - 1;
            }
        }
        ContactMean means = new ContactMean(all.start, all.target, issues, block);
        means.of(x);
        float[][] out = new float[ContactMean.rows(issues)][block];
        for (int from = 0; from < members; from += block) {
            int to = Math.min(members, from + block);
            means.block(from, to, out);
            for (int k = 0; k < issues; k++) {
                for (int i = from; i < to; i++) {
                    assertThat((double) out[k][i - from]).isCloseTo(all.mean(x[k], i), within(PRECISE));
                }
            }
        }
    }

    /** Members are taken two at a time and by count, but the sum of one is in the order of its contacts. */
    @Property
    void howItIsCutIntoBlocksChangesNoBit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int block) {
        Case all = Case.of(seed);
        int members = all.x.length;
        float[] whole = new float[members];
        ContactMean one = new ContactMean(all.start, all.target, 1, members);
        one.of(new float[][] {all.x});
        one.block(0, members, new float[][] {whole});
        ContactMean two = new ContactMean(all.start, all.target, 2, block);
        two.of(new float[][] {all.x, all.x});
        float[][] out = new float[ContactMean.rows(2)][block];
        for (int from = 0; from < members; from += block) {
            int to = Math.min(members, from + block);
            two.block(from, to, out);
            for (int i = from; i < to; i++) {
                assertThat(out[0][i - from]).isEqualTo(whole[i]);
                assertThat(out[1][i - from]).isEqualTo(whole[i]);
            }
        }
    }

    @Test
    void onlyWholeBlocksAreGiven() {
        ContactMean means = new ContactMean(new int[9], new int[0], 1, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> means.block(2, 4, new float[1][4]))
                .withMessageContaining("no block of 4");
    }

    @Property
    void theMeanWithinAToleranceIsThatOfThePlainWay(@ForAll long seed, @ForAll @IntRange(max = 2_048) int inGridSteps) {
        Case all = Case.of(seed);
        float tolerance = inGridSteps / 1_024f;
        float[] out = new float[all.to - all.from];
        ContactMean.within(all.start, all.target, alike(tolerance, all.x.length), all.x, all.from, all.to, out);
        for (int i = all.from; i < all.to; i++) {
            assertThat((double) out[i - all.from]).isCloseTo(all.meanWithin(i, tolerance), within(PRECISE));
        }
    }

    @Test
    void theToleranceItselfIsNear() {
        float[] out = new float[2];
        int[] start = {0, 1, 2};
        int[] target = {1, 0};
        ContactMean.within(start, target, alike(0.5f, 2), new float[] {0.25f, 0.75f}, 0, 2, out);
        assertThat(out).containsExactly(0.5f, 0.5f);
        ContactMean.within(
                start, target, new float[] {0.5f, 0.5f - 2 * Near.TIE}, new float[] {0.25f, 0.75f}, 0, 2, out);
        // Each by its own tolerance.
        assertThat(out).containsExactly(0.5f, 0.75f);
    }

    private static float[] alike(float tolerance, int members) {
        float[] all = new float[members];
        Arrays.fill(all, tolerance);
        return all;
    }

    /** DeGroot 1974: W = [[0, ½, ½], [1, 0, 0], [0, 1, 0]] leads (1, 0, 0) to a consensus at its eigenvector's 0.4. */
    @Test
    void repeatedMeansLeadDeGrootsThreeToTheirConsensus() {
        int[] start = {0, 2, 3, 4};
        int[] target = {1, 2, 0, 1};
        ContactMean means = new ContactMean(start, target, 1, 3);
        float[] x = {1, 0, 0};
        for (int step = 0; step < 200; step++) {
            float[] next = new float[3];
            means.of(new float[][] {x});
            means.block(0, 3, new float[][] {next});
            x = next;
        }
        for (float stance : x) {
            assertThat((double) stance).isCloseTo(0.4, within(PRECISE));
        }
    }
}
