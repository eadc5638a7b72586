package org.groundswell.random;

import static org.groundswell.setting.Names.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleUnaryOperator;

/**
 * How an assumption {@code {value, low, high}} is distributed: value is the median, low to high the central 90 %.
 *
 * <p>The first four are two halves that meet in the median, each scaled so that its bound is exact. The last two have too
 * few free numbers to meet every value and bounds, and refuse those they cannot.
 */
public enum Shape {
    NORMAL {
        @Override
        Distribution fitted(double value, double low, double high) {
            return u -> betweenBounds(value, low, high, Normal.quantile(u) / NORMAL_95);
        }
    },
    /** Normal in the logarithm: for what is above 0 and known up to a factor. */
    LOGNORMAL {
        @Override
        Distribution fitted(double value, double low, double high) {
            demand(low > 0, "low must be above 0, but is " + number(low));
            return normalIn(StrictMath::log, StrictMath::exp, value, low, high);
        }
    },
    /** Normal in ln(p / (1 − p)): for shares and chances. */
    LOGIT {
        @Override
        Distribution fitted(double value, double low, double high) {
            demandShares(low, high);
            return normalIn(p -> StrictMath.log(p / (1 - p)), x -> 1 / (1 + StrictMath.exp(-x)), value, low, high);
        }
    },
    UNIFORM {
        @Override
        Distribution fitted(double value, double low, double high) {
            return u -> betweenBounds(value, low, high, (u - 0.5) / 0.45);
        }
    },
    /** Beta on [0, 1] with these bounds; its median must be within 5 % of high − low of the value. */
    BETA {
        @Override
        Distribution fitted(double value, double low, double high) {
            demandShares(low, high);
            Beta beta = Beta.between(low, high);
            double median = beta.quantile(0.5);
            demand(
                    Math.abs(median - value) <= 0.05 * (high - low),
                    "value must be near %s, the median of a beta between low %s and high %s, but is %s"
                            .formatted(rounded(median), number(low), number(high), number(value)));
            return beta;
        }
    },
    /** Beta-PERT (Malcolm et al. 1959): from a least over a likeliest to a greatest value, with shapes that sum to 6. */
    PERT {
        @Override
        Distribution fitted(double value, double low, double high) {
            double margin = Beta.PERT_LEAST_LEAN * (high - low);
            demand(
                    low + margin <= value && value <= high - margin,
                    "value must be between %s and %s for a pert between low %s and high %s, but is %s"
                            .formatted(
                                    rounded(low + margin),
                                    rounded(high - margin),
                                    number(low),
                                    number(high),
                                    number(value)));
            return Beta.pert(value, low, high);
        }
    };

    private static final double NORMAL_95 = Normal.quantile(0.95);

    /**
     * The distribution with these quantiles, fitted once. Where low equals high it is that number.
     *
     * @throws IllegalArgumentException unless low ≤ value ≤ high and this shape can have these quantiles
     */
    public Distribution fit(double value, double low, double high) {
        demand(
                low <= value && value <= high && Double.isFinite(high - low),
                "value must be between low %s and high %s, but is %s"
                        .formatted(number(low), number(high), number(value)));
        return low == high ? u -> value : fitted(value, low, high);
    }

    abstract Distribution fitted(double value, double low, double high);

    /** The bounds at t = −1 and t = 1, the value between them. */
    private static double betweenBounds(double value, double low, double high, double t) {
        return value + t * (t < 0 ? value - low : high - value);
    }

    private static Distribution normalIn(
            DoubleUnaryOperator scale, DoubleUnaryOperator back, double value, double low, double high) {
        Distribution normal =
                NORMAL.fitted(scale.applyAsDouble(value), scale.applyAsDouble(low), scale.applyAsDouble(high));
        return u -> back.applyAsDouble(normal.quantile(u));
    }

    private static void demandShares(double low, double high) {
        demand(
                low > 0 && high < 1,
                "low and high must be above 0 and below 1, but are %s and %s".formatted(number(low), number(high)));
    }

    private static void demand(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static String rounded(double x) {
        return number(new BigDecimal(x).round(new MathContext(4)).doubleValue());
    }
}
