package org.groundswell.random;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A Beta distribution stretched from one number to another, fitted to its quantiles at 5 %, 50 % and 95 %.
 *
 * <p>The library's own functions serve: they rest on its FastMath, which is plain arithmetic and the same everywhere.
 */
record Beta(BetaDistribution unit, double from, double width) implements Distribution {
    /** How near to low, in parts of high − low, the median of a PERT can lie: that of shapes 1 and 5, 1 − (1 − u)^⅕. */
    static final double PERT_LEAST_LEAN = lean(beta(1, 5));

    private static final double LOWER = 0.05;
    private static final double UPPER = 0.95;
    private static final double EXACT = 1e-15;

    @Override
    public double quantile(double u) {
        return from + width * unit.inverseCumulativeProbability(u);
    }

    /**
     * The one on [0, 1] with these bounds. To each first shape there is one second shape that puts low right, and among
     * these pairs the share below high grows with the first shape: two nested searches, both for a monotone function.
     */
    static Beta between(double low, double high) {
        double logitLow = StrictMath.log(low / (1 - low));
        double logitHigh = StrictMath.log(high / (1 - high));
        // A Beta is nearly normal in the logit, with variance 1/a + 1/b about ln(a/b): where the searches begin.
        double ratio = StrictMath.exp((logitLow + logitHigh) / 2);
        double sd = (logitHigh - logitLow) / (2 * Normal.quantile(UPPER));
        double a = root(
                first -> beta(first, second(first, first / ratio, low)).cumulativeProbability(high) - UPPER,
                (1 + ratio) / (sd * sd));
        return new Beta(beta(a, second(a, a / ratio, low)), 0, 1);
    }

    private static double second(double first, double guess, double low) {
        return root(b -> beta(first, b).cumulativeProbability(low) - LOWER, guess);
    }

    /** The PERT with these quantiles: how its median leans fixes its shapes, then low and high fix its ends. */
    static Beta pert(double value, double low, double high) {
        double wanted = (value - low) / (high - low);
        double slack = 1e-9; // so that rounding at the outermost medians leaves a root
        double mode = new BrentSolver(EXACT, EXACT)
                .solve(100, c -> lean(beta(1 + 4 * c, 5 - 4 * c)) - wanted, -slack, 1 + slack);
        BetaDistribution unit = beta(1 + 4 * mode, 5 - 4 * mode);
        double unitLow = unit.inverseCumulativeProbability(LOWER);
        double width = (high - low) / (unit.inverseCumulativeProbability(UPPER) - unitLow);
        return new Beta(unit, low - width * unitLow, width);
    }

    private static double lean(BetaDistribution unit) {
        double low = unit.inverseCumulativeProbability(LOWER);
        return (unit.inverseCumulativeProbability(0.5) - low) / (unit.inverseCumulativeProbability(UPPER) - low);
    }

    private static BetaDistribution beta(double a, double b) {
        return new BetaDistribution(null, a, b, EXACT);
    }

    /** Where a rising function of a positive number is 0, sought in ever wider steps from a guess. */
    private static double root(DoubleUnaryOperator rising, double guess) {
        double from = guess;
        double to = guess;
        while (rising.applyAsDouble(from) > 0) {
            to = from;
            from /= 4;
        }
        while (rising.applyAsDouble(to) < 0) {
            from = to;
            to *= 4;
        }
        return from == to ? guess : new BrentSolver(EXACT, EXACT).solve(1_000, rising::applyAsDouble, from, to);
    }
}
