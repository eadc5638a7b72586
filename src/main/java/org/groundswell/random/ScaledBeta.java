package org.groundswell.random;

import org.groundswell.setting.Check;
import org.groundswell.setting.Names;

/**
 * The Beta distribution stretched to [−1, 1] with a given mean and standard deviation: how a stance starts.
 *
 * <p>Its distribution function is summed up on a grid of the angle φ, x = sin²φ on [0, 1], which spreads out the ends, and
 * read off backwards. What is summed is F(x; a + 1, b + 1), whose density vanishes at both ends whatever the shapes
 * a, b > 0; the recurrences of the incomplete Beta function (DLMF 8.17.20 and 21) lead back to the shapes asked for:
 *
 * <pre>F(x; a, b) = F(x; a + 1, b + 1) + xᵃ (1 − x)ᵇ (b − (a + b) x) / (a b B(a, b))</pre>
 *
 * <p>So shapes below ½, where members crowd at the poles, need no other method.
 */
public final class ScaledBeta {
    private static final int STEPS = 1_024;
    /** Half the grid's width in standard deviations of φ, which are 1 / (2 √(a + b)); 1e-8 of the members lie outside. */
    private static final double REACH = 9;
    /** Below this sd rounding would spoil the sum, and nobody could tell the members apart. */
    private static final double ALIKE = 1e-5;

    private final double[] x = new double[STEPS + 1];
    private final double[] below = new double[STEPS + 1];

    private ScaledBeta(double a, double b) {
        double mode = StrictMath.atan(StrictMath.sqrt((2 * a + 1) / (2 * b + 1)));
        double reach = REACH / (2 * StrictMath.sqrt(a + b + 1));
        double from = Math.max(0, mode - reach);
        double to = Math.min(Math.PI / 2, mode + reach);
        double step = (to - from) / STEPS;
        double highest = logDensity(a, b, StrictMath.sin(mode), StrictMath.cos(mode));
        double sum = 0;
        double previous = 0;
        for (int i = 1; i < STEPS; i++) {
            double sin = StrictMath.sin(from + i * step);
            double cos = StrictMath.cos(from + i * step);
            double density = StrictMath.exp(logDensity(a, b, sin, cos) - highest);
            sum += (previous + density) / 2;
            previous = density;
            x[i] = sin * sin;
            // In the end sum · step is ½ B(a + 1, b + 1), and a b B(a, b) is (a + b) (a + b + 1) B(a + 1, b + 1).
            below[i] = sum + density / (sin * cos * step) * (b - (a + b) * x[i]) / (2 * (a + b) * (a + b + 1));
        }
        sum += previous / 2;
        for (int i = 1; i < STEPS; i++) {
            // Far out, rounding and what lies outside the grid can be larger than the share itself.
            below[i] = Math.min(Math.max(below[i - 1], below[i] / sum), 1);
        }
        x[0] = StrictMath.pow(StrictMath.sin(from), 2);
        x[STEPS] = StrictMath.pow(StrictMath.sin(to), 2);
        below[STEPS] = 1;
    }

    /**
     * The table of its quantiles. With means up to ±0.99 and up to 95 % of the largest sd, inner knots err by less than
     * 2e-4; beyond, a group at the far pole may be smaller than a cell, which then keeps its mean but not its spread.
     *
     * @param mean in [−1, 1]
     * @param sd below 1e-5 all members are alike; at √(1 − mean²), which it must not reach, all would stand at the poles
     */
    public static QuantileTable table(double mean, double sd, int knots) {
        Check.within("mean", mean, -1, 1);
        Check.within("sd", sd, 0, 1);
        if (sd < ALIKE) {
            return QuantileTable.point(mean, knots);
        }
        double concentration = (1 - mean * mean) / (sd * sd) - 1;
        if (concentration <= 0) {
            double most = Math.floor(StrictMath.sqrt(1 - mean * mean) * 1e4) / 1e4;
            throw new IllegalArgumentException("sd must be below %s, which is √(1 − mean²) at mean %s, but is %s"
                    .formatted(Names.number(most), Names.number(mean), Names.number(sd)));
        }
        return new ScaledBeta(concentration * (1 + mean) / 2, concentration * (1 - mean) / 2)
                .table(QuantileTable.room(knots));
    }

    /** The density of φ at shapes a + 1 and b + 1, but for a constant. */
    private static double logDensity(double a, double b, double sin, double cos) {
        return (2 * a + 1) * StrictMath.log(sin) + (2 * b + 1) * StrictMath.log(cos);
    }

    private QuantileTable table(double[] knots) {
        int cells = knots.length - 1;
        int i = 0;
        for (int k = 1; k < cells; k++) {
            double u = (double) k / cells;
            while (below[i + 1] < u) {
                i++;
            }
            knots[k] = 2 * (x[i] + (u - below[i]) / (below[i + 1] - below[i]) * (x[i + 1] - x[i])) - 1;
        }
        double first = cells * sumBelow(1.0 / cells);
        double last = cells * (sumBelow(1) - sumBelow(1 - 1.0 / cells));
        return QuantileTable.withEnds(knots, -1, 2 * first - 1, 2 * last - 1, 1);
    }

    /** The integral of the quantile function from 0 to u. */
    private double sumBelow(double u) {
        double sum = 0;
        for (int i = 0; i < STEPS && below[i] < u; i++) {
            double share = Math.min(u, below[i + 1]) - below[i];
            if (share > 0) {
                double part = share / (below[i + 1] - below[i]);
                sum += share * (x[i] + part / 2 * (x[i + 1] - x[i]));
            }
        }
        return sum;
    }
}
