package org.groundswell.kernel;

/**
 * g(K) = (1 − e^(−K)) / K, the share of each hearing's effect that is left when hearings of total strength K come on one
 * day: a series up to K = 1, a table of StrictMath values with linear interpolation beyond; error below 1e-6.
 */
public final class Saturation {
    /** The greatest K for {@link #series}. */
    public static final float SERIES_TO = 1;

    private static final int STEPS = 4_096;
    /** Where e^(−K) is 1e-7 and no longer counts. */
    private static final float MOST = 16;

    private static final float SCALE = STEPS / MOST;
    private static final float[] TABLE = table();

    private Saturation() {}

    private static float[] table() {
        float[] table = new float[STEPS + 2];
        table[0] = 1;
        for (int i = 1; i < table.length; i++) {
            double k = i / (double) SCALE;
            table[i] = (float) (-StrictMath.expm1(-k) / k);
        }
        return table;
    }

    /** g at K from 0 to 1 by its series Σ (−K)ⁿ / (n + 1)!; no branch and no look-up, so that loops of it are vectors. */
    public static float series(float k) {
        float sum = 1 - k * (1 / 9f);
        sum = 1 - k * (1 / 8f) * sum;
        sum = 1 - k * (1 / 7f) * sum;
        sum = 1 - k * (1 / 6f) * sum;
        sum = 1 - k * (1 / 5f) * sum;
        sum = 1 - k * (1 / 4f) * sum;
        sum = 1 - k * (1 / 3f) * sum;
        return 1 - k * (1 / 2f) * sum;
    }

    /** g at K ≥ 0; beyond the table in proportion to 1 / K. */
    public static float at(float k) {
        float bounded = Math.min(k, MOST);
        float place = bounded * SCALE;
        int below = (int) place;
        float low = TABLE[below];
        float inside = low + (place - below) * (TABLE[below + 1] - low);
        return inside * (MOST / Math.max(k, MOST));
    }
}
