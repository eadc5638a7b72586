package org.groundswell.report;

import org.groundswell.study.Chance;
import org.groundswell.study.Contrast;

/**
 * A value with the interval that expresses how well a finite number of runs knows it.
 *
 * @param value NaN where there is nothing to estimate from
 * @param interval 95 %, as a rule; unknown where none was computed
 */
public record Estimate(double value, Interval interval) {
    public static Estimate of(double value, double low, double high) {
        return new Estimate(value, new Interval(low, high));
    }

    /** A chance with its interval. */
    public static Estimate of(Chance chance) {
        return chance.runs() == 0 ? missing() : of(chance.share(), chance.low(), chance.high());
    }

    /** A difference with its interval, which pairs have even if not one of them differs. */
    public static Estimate of(Contrast contrast) {
        return contrast.runs() == 0 ? missing() : of(contrast.difference(), contrast.low(), contrast.high());
    }

    /** A value with a standard error: its interval is the normal one of 95 %; an error of 0 says no more than that nothing varied. */
    public static Estimate around(double value, double error) {
        return error > 0
                ? of(value, value - Contrast.NORMAL_975 * error, value + Contrast.NORMAL_975 * error)
                : exact(value);
    }

    /** A value without an interval. */
    public static Estimate exact(double value) {
        return new Estimate(value, Interval.unknown());
    }

    public static Estimate missing() {
        return exact(Double.NaN);
    }

    public boolean isMissing() {
        return Double.isNaN(value);
    }

    double low() {
        return interval.isKnown() ? interval.low() : value;
    }

    double high() {
        return interval.isKnown() ? interval.high() : value;
    }
}
