package org.groundswell.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who decides in a vote by weights: shares of the weight and of the power, and how often each one's vote decides.
 *
 * @param rows at least one
 * @param ofSection whether a row's share of the weight is that of its section alone
 * @param counted what the share of votes is of that each decided: "171 votes in 200 runs"; empty if none was counted
 */
public record PowerChart(Heading heading, List<Row> rows, boolean ofSection, String counted) implements Chart {
    private static final int MOST_SAID = 4;

    /**
     * A player, or several together.
     *
     * @param decides the chance to decide if all others toss coins; NaN for several together
     * @param decided the share of votes that it decided; missing if not counted
     */
    public record Row(String label, double weight, double banzhaf, double shapley, double decides, Estimate decided) {}

    public PowerChart {
        rows = List.copyOf(rows);
    }

    /** The rows that are of one player each. */
    List<Row> single() {
        return rows.stream().filter(row -> !Double.isNaN(row.decides)).toList();
    }

    @Override
    public String says() {
        return rows.stream()
                .sorted(Comparator.comparing(row -> -row.banzhaf))
                .limit(MOST_SAID)
                .map(row -> row.label + ": " + Words.percent(row.weight)
                        + (ofSection ? " of its section's weight, " : " of the weight, ") + Words.percent(row.banzhaf)
                        + " of the power")
                .collect(Collectors.joining("; "));
    }

    @Override
    public Page page() {
        return PowerDrawing.page(this);
    }
}
