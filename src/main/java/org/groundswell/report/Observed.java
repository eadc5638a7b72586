package org.groundswell.report;

import java.time.LocalDate;

/**
 * What really happened, drawn over a forecast; an interval where date or value is known no better.
 *
 * @param from first day it can have been
 * @param to last day it can have been
 * @param value in the unit of the panel; up to infinity where only a lower limit is known
 */
public record Observed(LocalDate from, LocalDate to, Interval value) {
    public Observed {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("observed dates must not end before they start: " + from + " to " + to);
        }
    }

    /** Only when it was, in charts that show nothing but dates. */
    public static Observed between(LocalDate from, LocalDate to) {
        return new Observed(from, to, Interval.unknown());
    }

    public static Observed on(LocalDate date, double value) {
        return new Observed(date, date, Interval.at(value));
    }
}
