package org.groundswell.report;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/** From low to high, both included; NaN at both ends where nothing is known. */
public record Interval(double low, double high) {
    public Interval {
        if (low > high || Double.isNaN(low) != Double.isNaN(high)) {
            throw new IllegalArgumentException("interval must run from low to high, but is " + low + " to " + high);
        }
    }

    public static Interval at(double value) {
        return new Interval(value, value);
    }

    public static Interval unknown() {
        return at(Double.NaN);
    }

    /** The stretch over all finite values; unknown if there is none. */
    static Interval over(DoubleStream values) {
        DoubleSummaryStatistics all = values.filter(Double::isFinite).summaryStatistics();
        return all.getCount() == 0 ? unknown() : new Interval(all.getMin(), all.getMax());
    }

    public boolean isKnown() {
        return !Double.isNaN(low);
    }

    public double width() {
        return high - low;
    }

    boolean touches(Interval other) {
        return low <= other.high && other.low <= high;
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }
}
