package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is decided, in shares of all runs: by a committee, by a leadership, by voters who elect; beside it numbers that
 * belong to the decision, such as turnout.
 *
 * @param never the runs in which there was nothing to decide; not drawn if there are none
 */
public record DecisionChart(
        Heading heading, List<Row> decisions, Row never, List<Distribution.Panel> numbers, Runs runs) implements Chart {
    /** One way to decide; suppositions that nothing is known of are left out. */
    public record Row(String label, Estimate share, List<Supposition> supposed) {
        public Row {
            supposed =
                    supposed.stream().filter(one -> !Double.isNaN(one.share())).toList();
        }

        public Row(String label, Estimate share) {
            this(label, share, List.of());
        }
    }

    /** The share of runs that would be decided so if something else were the case; {@code label} is short: "½". */
    public record Supposition(String label, double share) {}

    public DecisionChart {
        decisions = List.copyOf(decisions);
        numbers = List.copyOf(numbers);
    }

    @Override
    public String says() {
        if (runs.counted() == 0) {
            return "";
        }
        String shares = rows().stream()
                .map(row -> row.label + " in " + Words.percent(row.share.value()))
                .collect(Collectors.joining(", "));
        String beside = Distribution.says(numbers);
        return shares + " of all runs" + (beside.isEmpty() ? "" : "; " + beside);
    }

    @Override
    public Page page() {
        return DecisionDrawing.page(this);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(decisions);
        if (!never.share().isMissing() && never.share().value() > 0) {
            rows.add(never);
        }
        return rows;
    }
}
