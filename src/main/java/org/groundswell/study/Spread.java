package org.groundswell.study;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * How a number is spread over runs.
 *
 * @param runs runs that came to it
 * @param mean its mean over them
 * @param error standard error of the mean
 * @param quantiles at {@link #levels}
 */
public record Spread(int runs, double mean, double error, double[] quantiles) {
    /** The levels of quantiles: the bounds of 95, 90, 80 and 50 % and the median. */
    private static final double[] LEVELS = {0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975};

    public static double[] levels() {
        return LEVELS.clone();
    }

    /** The spread of values, in the order of their runs, with quantiles of Hyndman and Fan's type 8; NaN is left out. */
    public static Spread of(double[] values) {
        return of(values, Quantile.EstimationMethod.HF8);
    }

    /** The same with quantiles that are each the value of a run (type 1), for what has nothing in between, such as dates. */
    public static Spread ofSteps(double[] values) {
        return of(values, Quantile.EstimationMethod.HF1);
    }

    private static Spread of(double[] values, Quantile.EstimationMethod method) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int n = known.length;
        double[] quantiles = new double[LEVELS.length];
        if (n == 0) {
            Arrays.fill(quantiles, Double.NaN);
            return new Spread(0, Double.NaN, Double.NaN, quantiles);
        }
        double sum = 0;
        for (double value : known) {
            sum += value;
        }
        double mean = sum / n;
        double squares = 0;
        for (double value : known) {
            squares += (value - mean) * (value - mean);
        }
        double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
        double[] q = Quantile.withDefaults().with(method).evaluate(known, LEVELS);
        return new Spread(n, mean, error, q);
    }

    /** The quantile at one of the levels. */
    public double at(double level) {
        for (int i = 0; i < LEVELS.length; i++) {
            if (LEVELS[i] == level) {
                return quantiles[i];
            }
        }
        throw new IllegalArgumentException("no quantile at " + level);
    }

    public double median() {
        return at(0.5);
    }
}
