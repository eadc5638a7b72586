package org.groundswell.kernel;

/** Counts stances into bins of even width. */
public final class Binning {
    /** Bins over [−1, 1]: quantiles from them are within a thousandth. */
    public static final int BINS = 2_048;

    private Binning() {}

    /** Adds the stances of all members to the counts; 1 itself belongs to the last bin. */
    public static void count(float[] stance, int[] bins) {
        for (float s : stance) {
            bins[(int) ((s + 1) * (BINS / 2 - 0.001f))]++;
        }
    }

    /** Adds the stances of some members to the counts. */
    public static void count(float[] stance, int[] members, int[] bins) {
        for (int i : members) {
            bins[(int) ((stance[i] + 1) * (BINS / 2 - 0.001f))]++;
        }
    }
}
