package org.groundswell.kernel;

import java.util.Arrays;

/**
 * Means over all members whose stance is near enough to one's own, oneself included, where everybody knows everybody: sums
 * over a stretch of the sorted stances, and so N log N in place of N² steps.
 */
public final class NearMean {
    private final float[] sorted;
    private final double[] below;

    /** Takes down the stances, which may then change. */
    public NearMean(float[] x) {
        sorted = x.clone();
        below = new double[x.length + 1];
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            below[i + 1] = below[i] + sorted[i];
        }
    }

    /** The mean of all stances y with |y − own| ≤ tolerance, as {@link Near#within} says. */
    public float within(float own, float tolerance) {
        int first = first(own, tolerance);
        int last = last(own, tolerance);
        return (float) ((below[last] - below[first]) / (last - first));
    }

    /** The place of the first stance that is not too far below. */
    private int first(float own, float tolerance) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Near.within(own - sorted[middle], tolerance)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The place after the last stance that is not too far above. */
    private int last(float own, float tolerance) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Near.within(sorted[middle] - own, tolerance)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
