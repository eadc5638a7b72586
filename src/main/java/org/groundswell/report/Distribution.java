package org.groundswell.report;

import java.util.List;
import java.util.stream.Collectors;

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

        /** "median 39 %; 90 % of runs: 18–49 %". */
        String spread() {
            FiveNumbers numbers = FiveNumbers.of(known());
            return Words.spread(scale.write(numbers.median()), Words.range(scale, numbers.ninety()), "runs");
        }

        /** ": 80 % of runs reach it". */
        String reach(ReferenceLine line) {
            if (!line.isFixed()) {
                return ": " + line.said();
            }
            long reach = known().stream().filter(line::isMetBy).count();
            return ": " + Words.percent(reach / (double) known().size()) + " of runs reach it";
        }

        /** The values that fall short of the first line that is the same in all runs. */
        List<Double> fallen() {
            return lines.stream()
                    .filter(ReferenceLine::isFixed)
                    .findFirst()
                    .map(line -> known().stream()
                            .filter(value -> !line.isMetBy(value))
                            .toList())
                    .orElse(List.of());
        }

        List<Double> known() {
            return values.stream().filter(Double::isFinite).toList();
        }
    }

    public Distribution {
        panels = List.copyOf(panels);
    }

    @Override
    public String says() {
        return says(panels);
    }

    static String says(List<Panel> panels) {
        return panels.stream()
                .filter(panel -> !panel.known().isEmpty())
                .map(panel -> panel.label + ": " + panel.spread()
                        + panel.lines.stream()
                                .map(line -> "; " + line.label() + panel.reach(line))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return DistributionDrawing.page(this);
    }
}
