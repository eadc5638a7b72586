package org.groundswell.random;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.groundswell.setting.Check;

/**
 * A quantile function by straight lines between evenly spaced knots: turns a uniform into a trait in a few nanoseconds.
 *
 * <p>Inner knots lie on the quantile function. The two outermost lie where each outermost cell keeps its mean, for there
 * the function itself may be infinite, or far from where its cell's members are. Immutable.
 */
public final class QuantileTable {
    private static final double NEXT_TO_ZERO = 0x1p-53;

    private final double[] knots;
    private final int cells;

    /** Keeps the array. */
    private QuantileTable(double[] knots) {
        for (int k = 1; k < knots.length; k++) {
            if (!(knots[k - 1] <= knots[k])) {
                throw new IllegalArgumentException("a quantile function must be a number throughout (0, 1) and never"
                        + " fall, but goes from " + knots[k - 1] + " to " + knots[k]);
            }
        }
        this.knots = knots;
        this.cells = knots.length - 1;
    }

    /**
     * The table of a quantile function on (0, 1), which must not fall.
     *
     * @param knots how many, at least 3
     */
    public static QuantileTable of(DoubleUnaryOperator quantile, int knots) {
        double[] inner = room(knots);
        int cells = knots - 1;
        for (int k = 1; k < cells; k++) {
            inner[k] = quantile.applyAsDouble((double) k / cells);
        }
        return withEnds(
                inner,
                quantile.applyAsDouble(NEXT_TO_ZERO),
                meanOfFirstCell(quantile, cells),
                meanOfFirstCell(u -> quantile.applyAsDouble(1 - u), cells),
                quantile.applyAsDouble(1 - NEXT_TO_ZERO));
    }

    /** All members alike. */
    static QuantileTable point(double value, int knots) {
        double[] all = room(knots);
        Arrays.fill(all, value);
        return new QuantileTable(all);
    }

    static double[] room(int knots) {
        Check.within("knots", knots, 3, 1 << 24);
        return new double[knots];
    }

    /**
     * From inner knots, the means of the two outermost cells, and the ends that no member lies beyond; keeps the array.
     */
    static QuantileTable withEnds(double[] inner, double least, double firstMean, double lastMean, double greatest) {
        int last = inner.length - 1;
        inner[0] = outermost(least, firstMean, inner[1]);
        inner[last] = -outermost(-greatest, -lastMean, -inner[last - 1]);
        return new QuantileTable(inner);
    }

    private static double outermost(double least, double mean, double next) {
        return Math.min(Math.max(least, 2 * mean - next), next);
    }

    /** By the midpoint rule over parts that start small, for the end may be steep. */
    private static double meanOfFirstCell(DoubleUnaryOperator quantile, int cells) {
        int parts = 64;
        double sum = 0;
        double from = 0;
        for (int i = 1; i <= parts; i++) {
            double to = (double) (i * i) / (parts * parts);
            sum += (to - from) * quantile.applyAsDouble((from + to) / 2 / cells);
            from = to;
        }
        return sum;
    }

    /** The value at u in [0, 1]. */
    public double at(double u) {
        double place = u * cells;
        int k = Math.min((int) place, cells - 1);
        return knots[k] + (place - k) * (knots[k + 1] - knots[k]);
    }

    /** The share at or below x; where the table rises, the inverse of {@link #at}. */
    public double share(double x) {
        if (x < knots[0]) {
            return 0;
        }
        int low = 0;
        int high = knots.length;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (knots[middle] <= x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low == cells ? 1 : (low + (x - knots[low]) / (knots[low + 1] - knots[low])) / cells;
    }

    public double mean() {
        double sum = (knots[0] + knots[cells]) / 2;
        for (int k = 1; k < cells; k++) {
            sum += knots[k];
        }
        return sum / cells;
    }
}
