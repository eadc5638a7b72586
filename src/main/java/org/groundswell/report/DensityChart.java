package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How members are spread over stances, day by day, as a map of dates and stances; one panel a body. */
public record DensityChart(Heading heading, Days told, Scale.Stance scale, List<Panel> panels, List<EventMark> events)
        implements Chart {
    /** One map. */
    public record Panel(String label, String about, List<Day> days, Runs runs) {
        public Panel {
            days = List.copyOf(days);
        }

        /** "72 % on 19 Jun, 75 % on 5 Oct". */
        private String sides(Days told) {
            Day first = days.get(0);
            Day last = days.get(days.size() - 1);
            boolean withYear = first.date.getYear() != last.date.getYear();
            return Words.percent(first.inFavour()) + " " + told.at(first.date, withYear) + ", "
                    + Words.percent(last.inFavour()) + " " + told.at(last.date, withYear);
        }

        /** Whether the step at an end holds more than an even share, and half as much again as the step before it. */
        private boolean heapsUp(boolean upper) {
            double last = days.stream().mapToDouble(day -> day.atEnd(upper, 0)).sum();
            double before =
                    days.stream().mapToDouble(day -> day.atEnd(upper, 1)).sum();
            double even =
                    days.stream().mapToDouble(day -> 1.0 / day.shares.size()).sum();
            return last > even && last > 1.5 * before;
        }
    }

    /**
     * One column of a map.
     *
     * @param shares of members in bins of one width from −1 to +1; they add up to 1
     * @param mean drawn as a line over the map; NaN if it is not wanted
     */
    public record Day(LocalDate date, List<Double> shares, double mean) {
        public Day {
            shares = List.copyOf(shares);
        }

        private double inFavour() {
            int bins = shares.size();
            return shares.subList((bins + 1) / 2, bins).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
        }

        /** The share so many steps from an end. */
        private double atEnd(boolean upper, int steps) {
            return shares.get(upper ? shares.size() - 1 - steps : steps);
        }
    }

    public DensityChart {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    /** On dates. */
    public DensityChart(Heading heading, Scale.Stance scale, List<Panel> panels, List<EventMark> events) {
        this(heading, Days.dates(), scale, panels, events);
    }

    /** Whether stances heap up at the ends of the scale, where each that would lie beyond is counted; nothing if not. */
    String heaps() {
        List<String> ends = new ArrayList<>();
        double most = 0;
        for (boolean upper : new boolean[] {false, true}) {
            double highest = panels.stream()
                    .filter(panel -> panel.heapsUp(upper))
                    .flatMapToDouble(panel -> panel.days.stream().mapToDouble(day -> day.atEnd(upper, 0)))
                    .max()
                    .orElse(0);
            if (highest > 0) {
                Interval bounds = scale.bounds();
                ends.add(scale.write(upper ? bounds.high() : bounds.low(), 0));
            }
            most = Math.max(most, highest);
        }
        return ends.isEmpty()
                ? ""
                : "Stances heap up at " + String.join(" and ", ends) + ", where the scale ends: up to "
                        + Words.percent(most) + " of members stand within the last step.";
    }

    @Override
    public String says() {
        return panels.stream()
                .filter(panel -> !panel.days.isEmpty())
                .map(panel -> panel.label + ", members above 0 (" + scale.inFavour() + "): " + panel.sides(told))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return DensityDrawing.page(this);
    }
}
