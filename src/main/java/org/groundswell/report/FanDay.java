package org.groundswell.report;

import java.time.LocalDate;

/**
 * One day of a fan: between which values the middle 50, 80 and 95 % of the runs lie; unknown where no run has a value.
 */
public record FanDay(LocalDate date, double median, Interval half, Interval eighty, Interval ninetyFive) {
    boolean isKnown() {
        return !Double.isNaN(median) && half.isKnown() && eighty.isKnown() && ninetyFive.isKnown();
    }
}
