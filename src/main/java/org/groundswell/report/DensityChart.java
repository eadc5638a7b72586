package org.groundswell.report;

import java.time.LocalDate;
import java.util.List;

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
    public Page page() {
        return DensityDrawing.page(this);
    }
}
