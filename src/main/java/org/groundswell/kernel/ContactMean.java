package org.groundswell.kernel;

import java.util.Arrays;

/**
 * Means over members' contacts, of several issues at once: one look-up of a contact then serves up to three of them, as its
 * stances lie next to each other.
 *
 * <p>Within a block, members are taken in the order of how many contacts they have, two at a time: their loops then end
 * together, which a processor foresees, and two sums grow side by side. The sum of one member is none the different for it.
 */
public final class ContactMean implements Means {
    private static final int BUNDLE = 3;

    private final int[] start;
    private final int[] target;
    private final char[] byCount;
    private final int block;
    private final float[][] woven;

    /**
     * @param start where each member's contacts begin in {@code target}, and where those of the last end
     * @param issues of which means are asked for
     * @param block members in a block, at most 65,536
     */
    public ContactMean(int[] start, int[] target, int issues, int block) {
        if (block > Character.MAX_VALUE + 1) {
            throw new IllegalArgumentException("a block has at most 65,536 members, but is to have " + block);
        }
        int members = start.length - 1;
        this.start = start;
        this.target = target;
        this.block = block;
        this.byCount = byCount(start, block);
        this.woven = issues == 1
                ? new float[1][members]
                : new float[(issues + BUNDLE - 1) / BUNDLE][Math.multiplyExact(BUNDLE, members)];
    }

    /** Places within the block. */
    private static char[] byCount(int[] start, int block) {
        int members = start.length - 1;
        char[] order = new char[members];
        long[] keys = new long[Math.min(block, members)];
        for (int from = 0; from < members; from += block) {
            int size = Math.min(block, members - from);
            for (int n = 0; n < size; n++) {
                keys[n] = (long) (start[from + n + 1] - start[from + n]) << Integer.SIZE | n;
            }
            Arrays.sort(keys, 0, size);
            for (int n = 0; n < size; n++) {
                order[from + n] = (char) keys[n];
            }
        }
        return order;
    }

    @Override
    public void of(float[][] x) {
        if (x.length == 1) {
            System.arraycopy(x[0], 0, woven[0], 0, x[0].length);
            return;
        }
        for (int bundle = 0; bundle < woven.length; bundle++) {
            for (int k = 0; k < BUNDLE && bundle * BUNDLE + k < x.length; k++) {
                weave(x[bundle * BUNDLE + k], woven[bundle], k);
            }
        }
    }

    private static void weave(float[] x, float[] into, int first) {
        int at = first;
        for (float one : x) {
            into[at] = one;
            at += BUNDLE;
        }
    }

    /** Rows of {@code out} beyond one issue are a multiple of three. */
    @Override
    public void block(int from, int to, float[][] out) {
        if (from % block != 0 || to - from > block) {
            throw new IllegalArgumentException("members " + from + " to " + to + " are no block of " + block);
        }
        if (out.length == 1) {
            one(woven[0], from, to, out[0]);
            return;
        }
        for (int bundle = 0; bundle < woven.length; bundle++) {
            three(woven[bundle], from, to, out[3 * bundle], out[3 * bundle + 1], out[3 * bundle + 2]);
        }
    }

    /** Rows that {@link #block} wants for so many issues. */
    public static int rows(int issues) {
        return issues == 1 ? 1 : (issues + BUNDLE - 1) / BUNDLE * BUNDLE;
    }

    private void one(float[] x, int from, int to, float[] out) {
        int[] t = target;
        for (int n = from; n < to; n += 2) {
            int i = from + byCount[n];
            int j = from + byCount[Math.min(n + 1, to - 1)];
            int e = start[i];
            int f = start[j];
            int ofI = start[i + 1] - e;
            int ofJ = start[j + 1] - f;
            int both = Math.min(ofI, ofJ);
            float sum = 0;
            float other = 0;
            for (int q = 0; q < both; q++) {
                sum += x[t[e + q]];
                other += x[t[f + q]];
            }
            for (int q = e + both; q < start[i + 1]; q++) {
                sum += x[t[q]];
            }
            for (int q = f + both; q < start[j + 1]; q++) {
                other += x[t[q]];
            }
            out[i - from] = ofI == 0 ? x[i] : sum * (1f / ofI);
            out[j - from] = ofJ == 0 ? x[j] : other * (1f / ofJ);
        }
    }

    private void three(float[] x, int from, int to, float[] out0, float[] out1, float[] out2) {
        int[] t = target;
        for (int n = from; n < to; n += 2) {
            int i = from + byCount[n];
            int j = from + byCount[Math.min(n + 1, to - 1)];
            int e = start[i];
            int f = start[j];
            int ofI = start[i + 1] - e;
            int ofJ = start[j + 1] - f;
            int both = Math.min(ofI, ofJ);
            float sum0 = 0;
            float sum1 = 0;
            float sum2 = 0;
            float other0 = 0;
            float other1 = 0;
            float other2 = 0;
            for (int q = 0; q < both; q++) {
                int a = BUNDLE * t[e + q];
                int b = BUNDLE * t[f + q];
                sum0 += x[a];
                sum1 += x[a + 1];
                sum2 += x[a + 2];
                other0 += x[b];
                other1 += x[b + 1];
                other2 += x[b + 2];
            }
            for (int q = e + both; q < start[i + 1]; q++) {
                int a = BUNDLE * t[q];
                sum0 += x[a];
                sum1 += x[a + 1];
                sum2 += x[a + 2];
            }
            for (int q = f + both; q < start[j + 1]; q++) {
                int b = BUNDLE * t[q];
                other0 += x[b];
                other1 += x[b + 1];
                other2 += x[b + 2];
            }
            float inverseI = 1f / ofI;
            out0[i - from] = ofI == 0 ? x[BUNDLE * i] : sum0 * inverseI;
            out1[i - from] = ofI == 0 ? x[BUNDLE * i + 1] : sum1 * inverseI;
            out2[i - from] = ofI == 0 ? x[BUNDLE * i + 2] : sum2 * inverseI;
            float inverseJ = 1f / ofJ;
            out0[j - from] = ofJ == 0 ? x[BUNDLE * j] : other0 * inverseJ;
            out1[j - from] = ofJ == 0 ? x[BUNDLE * j + 1] : other1 * inverseJ;
            out2[j - from] = ofJ == 0 ? x[BUNDLE * j + 2] : other2 * inverseJ;
        }
    }

    /**
     * The mean over oneself and those contacts that are not further away than one's tolerance, as {@link Near#within} says.
     *
     * <p>The sign bit of {@code bound − |y − x|} decides: it is 0 at the bound itself.
     */
    public static void within(int[] start, int[] target, float[] tolerance, float[] x, int from, int to, float[] out) {
        int next = start[from];
        for (int i = from; i < to; i++) {
            int first = next;
            next = start[i + 1];
            float own = x[i];
            float far = tolerance[i] + Near.TIE;
            float sum = own;
            int count = 1;
            for (int e = first; e < next; e++) {
                float y = x[target[e]];
                int near = ~(Float.floatToRawIntBits(far - Math.abs(y - own)) >> 31);
                sum += Float.intBitsToFloat(Float.floatToRawIntBits(y) & near);
                count -= near;
            }
            out[i - from] = sum / count;
        }
    }
}
