package org.groundswell.report;

import java.util.Collection;
import org.apache.commons.statistics.descriptive.Quantile;

/** How a number spreads over the runs: its median and between which values the middle 50 and 90 % of them lie. */
public record Spread(double median, Interval half, Interval ninety) {
    /** Median-unbiased quantiles (Hyndman and Fan 1996, type 8) of all values but NaN. */
    public static Spread of(Collection<Double> runs) {
        return of(runs, Quantile.EstimationMethod.HF8);
    }

    /** Quantiles that are each the value of a run, for what has nothing in between, such as dates. */
    static Spread ofSteps(Collection<Double> runs) {
        return of(runs, Quantile.EstimationMethod.HF1);
    }

    public static Spread unknown() {
        return new Spread(Double.NaN, Interval.unknown(), Interval.unknown());
    }

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    private static Spread of(Collection<Double> runs, Quantile.EstimationMethod method) {
        double[] known = runs.stream()
                .mapToDouble(Double::doubleValue)
                .filter(v -> !Double.isNaN(v))
                .toArray();
        if (known.length == 0) {
            return unknown();
        }
        double[] q = Quantile.withDefaults().with(method).evaluate(known, 0.05, 0.25, 0.5, 0.75, 0.95);
        return new Spread(q[2], new Interval(q[1], q[3]), new Interval(q[0], q[4]));
    }
}
