package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How the days on an axis are told: as dates, or as sweeps of a rule. */
public sealed interface Days {

    /** Days that are dates. */
    static Days dates() {
        return new Dates();
    }

    /**
     * The axis from the first to the last day.
     *
     * @param width of the axis, in points
     */
    Ticks ticks(LocalDate first, LocalDate last, double width);

    /** The name of the axis; empty if its labels say what they are. */
    String axis();

    /** When something was as it is said to be: "on 19 Jun", "after sweep 100". */
    String at(LocalDate day, boolean withYear);

    /** When something comes: "1 Jul – 10 Aug", "sweeps 10–20". */
    String over(LocalDate from, LocalDate to, boolean withYear);

    /** The room that the name of the axis takes below its labels. */
    default double below() {
        return axis().isEmpty() ? 0 : Style.LABEL.leading();
    }

    /** The name of the axis, below the middle of its labels. */
    default Overlay name() {
        return ground -> Style.LABEL
                .in(Palette.QUIET)
                .draw(
                        ground.graphics(),
                        axis(),
                        ground.data().getCenterX(),
                        ground.data().getMaxY() + 2 * Style.LABEL.leading() + 4,
                        Style.From.MIDDLE);
    }

    /** As dates. */
    record Dates() implements Days {
        @Override
        public Ticks ticks(LocalDate first, LocalDate last, double width) {
            return DateTicks.of(first, last, width);
        }

        @Override
        public String axis() {
            return "";
        }

        @Override
        public String at(LocalDate day, boolean withYear) {
            return "on " + Words.day(day, withYear);
        }

        @Override
        public String over(LocalDate from, LocalDate to, boolean withYear) {
            return Words.days(from, to, withYear);
        }
    }

    /**
     * As sweeps by their number.
     *
     * @param zero the day that stands for the state before the first sweep
     */
    record Sweeps(LocalDate zero) implements Days {
        /** The place a label takes, with some air. */
        private static final double ROOM = 64;

        private long number(LocalDate day) {
            return day.toEpochDay() - zero.toEpochDay();
        }

        @Override
        public Ticks ticks(LocalDate first, LocalDate last, double width) {
            long span = Math.max(1, number(last) - number(first));
            long step = Math.round(Math.max(1, new Scale.Count().round(span / Math.max(1, width / ROOM))));
            List<Ticks.Tick> all = new ArrayList<>();
            for (long at = -Math.floorDiv(-number(first), step) * step; at <= number(last); at += step) {
                all.add(new Ticks.Tick(DateTicks.at(zero.plusDays(at)), Words.number(at)));
            }
            return new Ticks(DateTicks.at(first) - 0.5, DateTicks.at(last) + 0.5, all);
        }

        @Override
        public String axis() {
            return "sweep";
        }

        @Override
        public String at(LocalDate day, boolean withYear) {
            return number(day) == 0 ? "before the first sweep" : "after sweep " + Words.number(number(day));
        }

        @Override
        public String over(LocalDate from, LocalDate to, boolean withYear) {
            return from.equals(to)
                    ? "sweep " + Words.number(number(from))
                    : "sweeps " + Words.number(number(from)) + "–" + Words.number(number(to));
        }
    }
}
