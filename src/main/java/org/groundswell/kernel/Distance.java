package org.groundswell.kernel;

import org.groundswell.setting.Doc;

/**
 * Which of the gaps between two members a tolerance bounds: on each issue its own, or one distance on all issues together.
 * In the plane of two issues those who are near then stand in a square or a disc, the confidence ranges of Fortunato, Latora,
 * Pluchino and Rapisarda (2005). Ties are those of {@link Near}. On a single issue all are the same.
 */
public enum Distance {
    @Doc("the gap on each issue by itself: two may be near on one and far on another")
    EACH,
    @Doc("the largest gap on any issue: two are near on all or on none")
    LARGEST,
    @Doc("the root of the summed squares of the gaps, not divided by how many they are: two are near on all or on none")
    EUCLIDEAN;

    /**
     * The issues on which two members are near or far together: all of them, or each alone.
     *
     * @param x stances by issue and member
     * @return the same arrays by group, issue and member
     */
    public float[][][] groups(float[][] x) {
        if (this != EACH) {
            return new float[][][] {x};
        }
        float[][][] alone = new float[x.length][1][];
        for (int k = 0; k < x.length; k++) {
            alone[k][0] = x[k];
        }
        return alone;
    }

    /**
     * {@code distance ≤ tolerance}.
     *
     * @param x stances of a group by issue and member
     */
    public boolean within(float[][] x, int one, int other, float tolerance) {
        return size(x, one, other) <= size(tolerance + Near.TIE);
    }

    /**
     * {@code distance < tolerance}.
     *
     * @param x stances of a group by issue and member
     */
    public boolean closer(float[][] x, int one, int other, float tolerance) {
        return size(x, one, other) < size(tolerance - Near.TIE);
    }

    /** Squares are compared: a double holds that of a float as it is, so that a single gap compares as it does unsquared. */
    private double size(float bound) {
        return this == EUCLIDEAN ? (double) bound * Math.abs(bound) : bound;
    }

    private double size(float[][] x, int one, int other) {
        double size = 0;
        for (float[] issue : x) {
            float gap = issue[other] - issue[one];
            size = this == EUCLIDEAN ? size + (double) gap * gap : Math.max(size, Math.abs(gap));
        }
        return size;
    }
}
