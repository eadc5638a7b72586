package org.groundswell.simulation;

/**
 * Van der Eijk's coefficient of agreement A of a distribution over K ordered categories (Van der Eijk 2001, Quality and
 * Quantity 35): 1 where all are in one category, 0 where all categories are equally full, −1 where the two ends have half
 * each.
 *
 * <p>The distribution is taken apart into layers of equal frequency. A layer with S of K categories filled has
 * A = U (1 − (S − 1)/(K − 1)), and A is the mean of the layers by weight. U = [(K − 2) TU − (K − 1) TDU] /
 * [(K − 2)(TU + TDU)] counts the triples of categories with pattern 110 or 011 (TU) and 101 (TDU).
 */
final class Agreement {
    private Agreement() {}

    /** A of counts by category, NaN if there are none. */
    static double of(int[] counts) {
        int[] left = counts.clone();
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        if (all == 0) {
            return Double.NaN;
        }
        double sum = 0;
        while (true) {
            int filled = 0;
            int least = Integer.MAX_VALUE;
            for (int count : left) {
                if (count > 0) {
                    filled++;
                    least = Math.min(least, count);
                }
            }
            if (filled == 0) {
                return sum / all;
            }
            sum += (double) filled * least * layer(left, filled);
            for (int c = 0; c < left.length; c++) {
                left[c] = Math.max(0, left[c] - least);
            }
        }
    }

    private static double layer(int[] counts, int filled) {
        int k = counts.length;
        if (filled == 1) {
            return 1;
        }
        long together = 0;
        long apart = 0;
        for (int a = 0; a < k; a++) {
            for (int b = a + 1; b < k; b++) {
                for (int c = b + 1; c < k; c++) {
                    boolean first = counts[a] > 0;
                    boolean middle = counts[b] > 0;
                    boolean last = counts[c] > 0;
                    together += middle && first != last ? 1 : 0;
                    apart += !middle && first && last ? 1 : 0;
                }
            }
        }
        if (together + apart == 0) {
            return 0;
        }
        double u = ((k - 2.0) * together - (k - 1.0) * apart) / ((k - 2.0) * (together + apart));
        return u * (1 - (filled - 1.0) / (k - 1));
    }
}
