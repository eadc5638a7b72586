package org.groundswell.report;

import java.util.List;

/** How an outcome spreads over the runs, with the lines that decide; one or two outcomes side by side. */
public record Distribution(Heading heading, List<Panel> panels) implements Chart {
    /**
     * One histogram.
     *
     * @param values one a run; NaN where the run has no such outcome
     * @param lines quorum, majority; the share of runs that reach each is written beside it
     * @param observed what really happened, if it is known
     */
    public record Panel(
            String label, Scale scale, List<Double> values, List<ReferenceLine> lines, List<Interval> observed) {
        public Panel {
            values = List.copyOf(values);
            lines = List.copyOf(lines);
            observed = List.copyOf(observed);
        }

        Runs runs() {
            return new Runs(known().size(), values.size());
        }

        List<Double> known() {
            return values.stream().filter(Double::isFinite).toList();
        }
    }

    public Distribution {
        panels = List.copyOf(panels);
    }

    @Override
    public Page page() {
        return DistributionDrawing.page(this);
    }
}
