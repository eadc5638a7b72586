package org.groundswell.report;

import java.time.LocalDate;

/**
 * A change to mark on a date axis; from and to differ where only a window is known.
 *
 * @param from its day, or the first day of its window
 * @param to its day, or the last day of its window
 * @param what in a few words
 * @param chance that it comes at all
 */
public record EventMark(LocalDate from, LocalDate to, String what, double chance) {
    public EventMark {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(
                    "event \"" + what + "\" must not end before it starts, but runs from " + from + " to " + to);
        }
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException(
                    "chance of event \"" + what + "\" must be between 0 and 1, but is " + chance);
        }
    }

    /** What is sure to come, on a day that is known. */
    public static EventMark on(LocalDate date, String what) {
        return new EventMark(date, date, what, 1);
    }

    boolean isWindow() {
        return !from.equals(to);
    }

    /** "the government publishes its plan (80 % likely, 1 Jul – 10 Aug)". */
    String words(boolean withYear) {
        return words(Days.dates(), withYear);
    }

    /** The same of days that are told in a way of their own. */
    String words(Days days, boolean withYear) {
        String likely = chance < 1 ? Words.percent(chance) + " likely, " : "";
        return what + " (" + likely + days.over(from, to, withYear) + ")";
    }
}
