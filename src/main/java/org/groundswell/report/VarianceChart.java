package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/** What makes runs differ: for each outcome the parts of its variance. */
public record VarianceChart(Heading heading, List<Bar> bars, Runs runs) implements Chart {
    /**
     * One outcome; its parts are drawn as shares of their sum.
     *
     * @param assumptions the part that comes from settings nobody knows
     * @param world the part that comes from how the world goes
     * @param luck the part that comes from the single members
     * @param caution why the bar means little ("hardly varies: sd 0.2 points"); empty if it means what it shows
     */
    public record Bar(String outcome, Estimate assumptions, Estimate world, Estimate luck, String caution) {}

    public VarianceChart {
        bars = List.copyOf(bars);
    }

    @Override
    public String says() {
        return bars.stream()
                .filter(bar -> !bar.assumptions.isMissing())
                .map(bar -> bar.outcome + ": " + Words.percent(bar.assumptions.value()) + " assumptions, "
                        + Words.percent(bar.world.value()) + " world, " + Words.percent(bar.luck.value()) + " luck")
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return VarianceDrawing.page(this);
    }
}
