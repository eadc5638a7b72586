package org.groundswell.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Dates as numbers (days since 1970) and the labels of a date axis: days, weeks, months, quarters or years. */
final class DateTicks {
    /** The place a label takes, with some air. */
    private static final double ROOM = 74;

    private DateTicks() {}

    static double at(LocalDate date) {
        return date.toEpochDay();
    }

    static LocalDate date(double at) {
        return LocalDate.ofEpochDay(Math.round(at));
    }

    /**
     * The axis from the first to the last day, labelled as closely as it can be read.
     *
     * @param width of the axis, in points
     */
    static Ticks of(LocalDate first, LocalDate last, double width) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        double most = Math.max(2, width / ROOM);
        if (days <= most) {
            return label(first, last, date -> date, date -> date.plusDays(1));
        }
        if (days / 7.0 <= most) {
            return label(
                    first,
                    last,
                    date -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                    date -> date.plusWeeks(1));
        }
        if (days / 15.2 <= most) {
            return label(first, last, DateTicks::nextHalf, date -> nextHalf(date.plusDays(1)));
        }
        for (int months : List.of(1, 2, 3, 6)) {
            if (days / 30.4 / months <= most) {
                return label(first, last, date -> next(date, months), date -> date.plusMonths(months));
            }
        }
        int years = (int) Math.ceil(days / 365.25 / most);
        return label(first, last, date -> next(date, 12), date -> date.plusYears(years));
    }

    private static Ticks label(
            LocalDate first, LocalDate last, UnaryOperator<LocalDate> start, UnaryOperator<LocalDate> step) {
        List<Ticks.Tick> all = new ArrayList<>();
        boolean whole = false;
        int year = 0;
        LocalDate second = step.apply(start.apply(first));
        boolean monthly = start.apply(first).getDayOfMonth() == 1 && second.getDayOfMonth() == 1;
        for (LocalDate date = start.apply(first); !date.isAfter(last); date = step.apply(date)) {
            String words = monthly ? Words.month(date) : Words.day(date);
            whole = date.getYear() != year;
            year = date.getYear();
            all.add(new Ticks.Tick(at(date), whole ? words + " " + year : words));
        }
        return new Ticks(at(first) - 0.5, at(last) + 0.5, all);
    }

    private static LocalDate nextHalf(LocalDate date) {
        int day = date.getDayOfMonth();
        if (day == 1 || day == 15) {
            return date;
        }
        return day < 15 ? date.withDayOfMonth(15) : date.plusMonths(1).withDayOfMonth(1);
    }

    /** The first day of the next month whose number (from 0) is a multiple of the step. */
    private static LocalDate next(LocalDate date, int step) {
        LocalDate month = date.getDayOfMonth() == 1 ? date : date.with(TemporalAdjusters.firstDayOfNextMonth());
        while ((month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        return month;
    }
}
