package org.groundswell.study;

import java.util.List;

/** A measure over the days of the calendar, in the runs of one variant: one spread a day. */
public record Series(String variant, String measure, List<Spread> days) {
    public Series {
        days = List.copyOf(days);
    }
}
