package org.groundswell.report;

import java.time.LocalDate;

/**
 * A dated change to mark on a date axis; from and to differ where only a window is known.
 *
 * @param from its day, or the first day of its window
 * @param to its day, or the last day of its window
 * @param what in a few words
 */
public record EventMark(LocalDate from, LocalDate to, String what) {
    public EventMark {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "event \"" + what + "\" must not end before it starts, but runs from " + from + " to " + to);
        }
    }

    public static EventMark on(LocalDate date, String what) {
        return new EventMark(date, date, what);
    }
}
