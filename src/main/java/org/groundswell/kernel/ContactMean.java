package org.groundswell.kernel;

/** Means over a member's contacts, for a run of members. */
public final class ContactMean {
    private ContactMean() {}

    /**
     * The mean of x over each member's contacts; a member without contacts has its own x.
     *
     * @param start where each member's contacts begin in {@code target}
     * @param inverse 1 / number of contacts of each member, 0 for none
     * @param out mean of member {@code from + i} at {@code i}
     */
    public static void all(int[] start, int[] target, float[] inverse, float[] x, int from, int to, float[] out) {
        int next = start[from];
        for (int i = from; i < to; i++) {
            int first = next;
            next = start[i + 1];
            float sum = 0;
            for (int e = first; e < next; e++) {
                sum += x[target[e]];
            }
            float alone = inverse[i] == 0 ? x[i] : 0;
            out[i - from] = sum * inverse[i] + alone;
        }
    }

    /**
     * The means over contacts of several issues at once. One look-up of a contact then serves all of them, as its stances lie
     * next to each other.
     *
     * @param woven stances by member and, within a member, by issue
     * @param out means by issue; member {@code from + i} at {@code i}
     */
    public static void woven(
            int[] start, int[] target, float[] inverse, float[] woven, int from, int to, float[][] out) {
        switch (out.length) {
            case 1 -> all(start, target, inverse, woven, from, to, out[0]);
            case 2 -> two(start, target, inverse, woven, from, to, out[0], out[1]);
            case 3 -> three(start, target, inverse, woven, from, to, out);
            default -> any(start, target, inverse, woven, from, to, out);
        }
    }

    private static void two(
            int[] start, int[] target, float[] inverse, float[] woven, int from, int to, float[] out0, float[] out1) {
        int next = start[from];
        for (int i = from; i < to; i++) {
            int first = next;
            next = start[i + 1];
            float sum0 = 0;
            float sum1 = 0;
            for (int e = first; e < next; e++) {
                int at = 2 * target[e];
                sum0 += woven[at];
                sum1 += woven[at + 1];
            }
            boolean alone = inverse[i] == 0;
            out0[i - from] = alone ? woven[2 * i] : sum0 * inverse[i];
            out1[i - from] = alone ? woven[2 * i + 1] : sum1 * inverse[i];
        }
    }

    private static void three(
            int[] start, int[] target, float[] inverse, float[] woven, int from, int to, float[][] out) {
        float[] out0 = out[0];
        float[] out1 = out[1];
        float[] out2 = out[2];
        int next = start[from];
        for (int i = from; i < to; i++) {
            int first = next;
            next = start[i + 1];
            float sum0 = 0;
            float sum1 = 0;
            float sum2 = 0;
            for (int e = first; e < next; e++) {
                int at = 3 * target[e];
                sum0 += woven[at];
                sum1 += woven[at + 1];
                sum2 += woven[at + 2];
            }
            boolean alone = inverse[i] == 0;
            out0[i - from] = alone ? woven[3 * i] : sum0 * inverse[i];
            out1[i - from] = alone ? woven[3 * i + 1] : sum1 * inverse[i];
            out2[i - from] = alone ? woven[3 * i + 2] : sum2 * inverse[i];
        }
    }

    private static void any(
            int[] start, int[] target, float[] inverse, float[] woven, int from, int to, float[][] out) {
        int issues = out.length;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < issues; k++) {
                float sum = 0;
                for (int e = start[i]; e < start[i + 1]; e++) {
                    sum += woven[issues * target[e] + k];
                }
                out[k][i - from] = inverse[i] == 0 ? woven[issues * i + k] : sum * inverse[i];
            }
        }
    }

    /**
     * The mean over oneself and those contacts that are not further away than a tolerance, the bound included.
     *
     * <p>The sign bit of {@code tolerance − |y − x|} decides: it is 0 at the bound itself.
     */
    public static void within(int[] start, int[] target, float tolerance, float[] x, int from, int to, float[] out) {
        int next = start[from];
        for (int i = from; i < to; i++) {
            int first = next;
            next = start[i + 1];
            float own = x[i];
            float sum = own;
            int count = 1;
            for (int e = first; e < next; e++) {
                float y = x[target[e]];
                int near = ~(Float.floatToRawIntBits(tolerance - Math.abs(y - own)) >> 31);
                sum += Float.intBitsToFloat(Float.floatToRawIntBits(y) & near);
                count -= near;
            }
            out[i - from] = sum / count;
        }
    }
}
