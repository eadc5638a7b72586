package org.groundswell.kernel;

/**
 * Means by issue over those who are near enough on several issues together, oneself included, as {@link Distance#within}
 * says. The stances of a member lie next to each other, so that one look-up serves all issues.
 */
public final class TogetherMean {
    private final boolean squares;
    private final int issues;
    private final float[] woven;
    private final double[] sum;

    /**
     * Makes room.
     *
     * @param distance of several issues together
     */
    public TogetherMean(Distance distance, int issues, int members) {
        this.squares = distance == Distance.EUCLIDEAN;
        this.issues = issues;
        this.woven = new float[Math.multiplyExact(issues, members)];
        this.sum = new double[issues];
    }

    /**
     * Takes down the stances, which may then change.
     *
     * @param x by issue and member
     */
    public void of(float[][] x) {
        for (int k = 0; k < issues; k++) {
            int at = k;
            for (float one : x[k]) {
                woven[at] = one;
                at += issues;
            }
        }
    }

    /**
     * Finds the means of a member over itself and its contacts.
     *
     * @param target where the contacts are named, from {@code first} to before {@code last}
     * @return by issue, until others are asked for
     */
    public double[] contacts(int member, float tolerance, int[] target, int first, int last) {
        int own = member * issues;
        for (int k = 0; k < issues; k++) {
            sum[k] = woven[own + k];
        }
        return sum(own, tolerance, target, first, last, 1);
    }

    /**
     * Finds the means of a member over all, itself among them.
     *
     * @param row all by their stances on the first issue: who is too far on that one is too far
     * @return by issue, until others are asked for
     */
    public double[] everyone(int member, float tolerance, Ascending row) {
        int own = member * issues;
        for (int k = 0; k < issues; k++) {
            sum[k] = 0;
        }
        return sum(own, tolerance, row.members(), row.first(woven[own], tolerance), row.last(woven[own], tolerance), 0);
    }

    private double[] sum(int own, float tolerance, int[] target, int first, int last, int counted) {
        float bound = tolerance + Near.TIE;
        double square = (double) bound * bound;
        int count = counted;
        for (int e = first; e < last; e++) {
            int at = target[e] * issues;
            // The sign bit decides: it is 0 at the bound itself.
            int near = ~(squares ? outside(own, at, square) : outside(own, at, bound)) >> 31;
            for (int k = 0; k < issues; k++) {
                sum[k] += Float.intBitsToFloat(Float.floatToRawIntBits(woven[at + k]) & near);
            }
            count -= near;
        }
        for (int k = 0; k < issues; k++) {
            sum[k] /= count;
        }
        return sum;
    }

    /** Below 0 if the squares of the gaps add to more than that of the bound. */
    private int outside(int own, int at, double square) {
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            float gap = woven[at + k] - woven[own + k];
            sum += (double) gap * gap;
        }
        return (int) (Double.doubleToRawLongBits(square - sum) >> Integer.SIZE);
    }

    /** Below 0 if any gap is wider than the bound. */
    private int outside(int own, int at, float bound) {
        int any = 0;
        for (int k = 0; k < issues; k++) {
            any |= Float.floatToRawIntBits(bound - Math.abs(woven[at + k] - woven[own + k]));
        }
        return any;
    }
}
