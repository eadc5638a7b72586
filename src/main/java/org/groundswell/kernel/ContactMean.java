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
