package org.groundswell.study;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How often something happened, with Wilson's 95 % interval (Wilson 1927) for what more runs of the same design would show;
 * it says nothing of how true the scenario is.
 *
 * <p>Wilson's interval is for independent runs. Ours spread each assumption evenly over every fifty runs ({@link
 * org.groundswell.random.Stratified}): a share then varies from seed to seed hardly more than that of independent runs, at
 * most by 50/49 in variance, and far less where an assumption alone decides; there the interval is wider than it need be.
 *
 * @param count runs in which it happened
 * @param runs runs in which it could
 * @param share count / runs; NaN of no runs
 */
public record Chance(int count, int runs, double share, double low, double high) {
    public static Chance of(int count, int runs) {
        if (runs == 0) {
            return new Chance(0, 0, Double.NaN, 0, 1);
        }
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(runs, count, 0.05);
        // Of all runs or none the library's bounds miss 1 or 0 by a last digit.
        double low = Math.max(0, wilson.getLowerBound());
        double high = Math.min(1, wilson.getUpperBound());
        return new Chance(count, runs, count / (double) runs, low, high);
    }
}
