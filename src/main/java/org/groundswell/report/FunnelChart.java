package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

/** The way from a petition to a policy: how likely each step is, and what the step before does to it. */
public record FunnelChart(Heading heading, List<Step> steps, Runs runs) implements Chart {
    /**
     * One step.
     *
     * @param overall its chance among all runs
     * @param given the part of the runs in which the step before happened; none for the first step
     * @param without the part of the others; none for the first step
     * @param isAnswer whether it is what the title asks for
     */
    public record Step(String label, Estimate overall, Part given, Part without, boolean isAnswer) {
        /** A step with nothing before it. */
        public static Step first(String label, Estimate overall, boolean isAnswer) {
            return new Step(label, overall, Part.NONE, Part.NONE, isAnswer);
        }
    }

    /** Some of so many runs. */
    public record Part(int count, int runs) {
        public static final Part NONE = new Part(0, 0);

        boolean isMissing() {
            return runs == 0;
        }

        double share() {
            return count / (double) runs;
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
