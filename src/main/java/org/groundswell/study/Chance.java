package org.groundswell.study;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * How often something happened, with Wilson's 95 % interval (Wilson 1927) for what more runs would show.
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
        return new Chance(count, runs, count / (double) runs, wilson.getLowerBound(), wilson.getUpperBound());
    }
}
