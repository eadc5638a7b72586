package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/** The way from a petition to a policy: how likely each step is, and what the step before does to it. */
public record FunnelChart(Heading heading, List<Step> steps, Runs runs) implements Chart {
    /**
     * One step.
     *
     * @param overall its chance among all runs
     * @param given its chance among the runs in which the step before happened; missing for the first step
     * @param without its chance among the others; missing for the first step
     */
    public record Step(String label, Estimate overall, Estimate given, Estimate without) {
        /** A step with nothing before it. */
        public static Step first(String label, Estimate overall) {
            return new Step(label, overall, Estimate.missing(), Estimate.missing());
        }
    }

    public FunnelChart {
        steps = List.copyOf(steps);
    }

    @Override
    public String says() {
        return known().stream()
                .map(step -> step.label + " in " + Words.percent(step.overall.value()) + " of runs")
                .collect(Collectors.joining(", "));
    }

    List<Step> known() {
        return steps.stream().filter(step -> !step.overall.isMissing()).toList();
    }

    @Override
    public Page page() {
        return FunnelDrawing.page(this);
    }
}
