package org.groundswell.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The first and the last day of a date axis. */
record Span(LocalDate first, LocalDate last) {
    /** From the earliest date to the latest; there must be one. */
    static Span of(Stream<LocalDate> dates) {
        List<LocalDate> sorted = dates.sorted().toList();
        return new Span(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** At least two days, since an axis cannot be a point. */
    Span wide() {
        return first.equals(last) ? new Span(first.minusDays(1), last.plusDays(1)) : this;
    }
}
