package org.groundswell.report;

import java.util.List;

/** How a daily number spreads over the runs: median and bands over time, one panel a body or measure. */
public record FanChart(Heading heading, List<Panel> panels, List<EventMark> events) implements Chart {
    /**
     * One fan.
     *
     * @param label whose number it is
     * @param about what the number is: "mean stance", "names"
     * @param lines thresholds to reach
     * @param observed what really happened, if it is known
     */
    public record Panel(
            String label,
            String about,
            Scale scale,
            List<FanDay> days,
            List<ReferenceLine> lines,
            List<Observed> observed,
            Runs runs) {
        public Panel {
            days = List.copyOf(days);
            lines = List.copyOf(lines);
            observed = List.copyOf(observed);
        }
    }

    public FanChart {
        panels = List.copyOf(panels);
        events = List.copyOf(events);
    }

    @Override
    public Page page() {
        return FanDrawing.page(this);
    }
}
