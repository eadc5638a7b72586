package org.groundswell.kernel;

/** Counts stances into bins of even width, each open below and closed above: who stands at 0 is not above 0. */
public final class Binning {
    /**
     * Bins over [−1, 1]: quantiles from them are within a thousandth, and 40 bars, 5 categories and 3 thirds are each made of
     * whole bins.
     */
    public static final int BINS = 2_400;

    private Binning() {}

    /** Adds the first so many stances to the counts; −1 itself belongs to the first bin. */
    public static void count(float[] stance, int count, int[] bins) {
        for (int i = 0; i < count; i++) {
            bins[of(stance[i])]++;
        }
    }

    /** Sums up counts: {@code below[b]} is how many are in the bins before b, and the last how many there are. */
    public static void cumulate(int[] bins, int[] below) {
        int sum = 0;
        for (int b = 0; b < bins.length; b++) {
            below[b] = sum;
            sum += bins[b];
        }
        below[bins.length] = sum;
    }

    /**
     * The stance that a share q of all does not exceed, from 0 for the lowest to 1 for the highest; within a bin as if they
     * were evenly spread.
     */
    public static double quantile(int[] below, double q) {
        double rank = q * below[BINS];
        int low = 0;
        int high = BINS;
        // The first bin at whose end at least that many are.
        while (low < high - 1) {
            int middle = (low + high) >>> 1;
            if (below[middle] >= rank) {
                high = middle;
            } else {
                low = middle;
            }
        }
        int inBin = below[high] - below[high - 1];
        double part = inBin == 0 ? 0 : (rank - below[high - 1]) / inBin;
        return (high - 1 + part) * 2 / BINS - 1;
    }

    private static int of(float stance) {
        return Math.max(0, BINS - 1 - (int) ((1 - stance) * (BINS / 2)));
    }
}
