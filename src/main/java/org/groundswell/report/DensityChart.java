package org.groundswell.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** How members are spread over stances, day by day, as a map of dates and stances; one panel a body. */
public record DensityChart(Heading heading, Scale.Stance scale, List<Panel> panels, List<EventMark> events)
        implements Chart {
    /** One map. */
    public record Panel(String label, String about, List<Day> days, Runs runs) {
        public Panel {
            days = List.copyOf(days);
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
    }

    public DensityChart {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    @Override
    public String says() {
        return panels.stream()
                .filter(panel -> !panel.days.isEmpty())
                .map(panel -> panel.label + ", members above 0 (" + scale.inFavour() + "): " + side(panel.days.get(0))
                        + ", " + side(panel.days.get(panel.days.size() - 1)))
                .collect(Collectors.joining("; "));
    }

    /** "72 % on 19 Jun". */
    private static String side(Day day) {
        int bins = day.shares.size();
        double inFavour = day.shares.subList((bins + 1) / 2, bins).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return Words.percent(inFavour) + " on " + Words.day(day.date);
    }

    @Override
    public Page page() {
        return DensityDrawing.page(this);
    }
}
