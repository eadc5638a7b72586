package org.groundswell.kernel;

/** The logistic function: a table for hot loops, and the exact one elsewhere. */
public final class Logistic {
    private static final int STEPS = 4_096;
    private static final float MOST = 16;
    private static final float SCALE = STEPS / (2 * MOST);
    private static final float[] TABLE = table();

    private Logistic() {}

    private static float[] table() {
        float[] table = new float[STEPS + 2];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) exact(i / (double) SCALE - MOST);
        }
        return table;
    }

    /** 1 / (1 + e^(−x)) by linear interpolation, error below 1e-6; beyond ±16 the value at that bound. */
    public static float of(float x) {
        float place = (Math.max(-MOST, Math.min(MOST, x)) + MOST) * SCALE;
        int below = (int) place;
        return TABLE[below] + (place - below) * (TABLE[below + 1] - TABLE[below]);
    }

    /** 1 / (1 + e^(−x)). */
    public static double exact(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** ln(p / (1 − p)); infinite at 0 and 1. */
    public static double logit(double p) {
        return StrictMath.log(p) - StrictMath.log1p(-p);
    }
}
