package org.groundswell.kernel;

/** Counts stances into bins of even width, each open below and closed above: who stands at 0 is not above 0. */
public final class Binning {
    /**
     * Bins over [−1, 1]: quantiles from them are within a thousandth, and 40 bars, 5 categories and 3 thirds are each made of
     * whole bins.
     */
    public static final int BINS = 2_400;

    private Binning() {}

    /** Adds the stances of all members to the counts; −1 itself belongs to the first bin. */
    public static void count(float[] stance, int[] bins) {
        for (float s : stance) {
            bins[of(s)]++;
        }
    }

    /** Adds the stances of some members to the counts. */
    public static void count(float[] stance, int[] members, int[] bins) {
        for (int i : members) {
            bins[of(stance[i])]++;
        }
    }

    private static int of(float stance) {
        return Math.max(0, BINS - 1 - (int) ((1 - stance) * (BINS / 2)));
    }
}
