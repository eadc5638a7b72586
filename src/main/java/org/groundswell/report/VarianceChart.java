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
     * @param caution what is said in the place of the parts ("too few repeated runs to know"); empty if they can be told
     */
    public record Bar(String outcome, Estimate assumptions, Estimate world, Estimate luck, String caution) {
        private String says() {
            return outcome + ": "
                    + (caution.isEmpty()
                            ? Words.percent(assumptions.value()) + " assumptions, " + Words.percent(world.value())
                                    + " world, " + Words.percent(luck.value()) + " luck"
                            : caution);
        }
    }

    public VarianceChart {
        bars = List.copyOf(bars);
    }

    @Override
    public String says() {
        return bars.stream()
                .filter(bar -> !bar.assumptions.isMissing() || !bar.caution.isEmpty())
                .map(Bar::says)
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return VarianceDrawing.page(this);
    }
}
