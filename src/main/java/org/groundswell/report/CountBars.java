package org.groundswell.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How many of each kind, and how far runs differ on it: motions by subject.
 *
 * @param about what is counted
 */
public record CountBars(Heading heading, String about, Scale scale, List<Row> rows, Runs runs) implements Chart {
    private static final int MOST_SAID = 4;

    /**
     * One kind; rows are sorted when drawn.
     *
     * @param observed what was really counted; unknown as a rule
     */
    public record Row(String label, FiveNumbers spread, Interval observed) {}

    public CountBars {
        rows = List.copyOf(rows);
    }

    @Override
    public String says() {
        return ranked().stream()
                .filter(row -> row.spread.isKnown())
                .limit(MOST_SAID)
                .map(row -> row.label + " " + Words.spread(scale, row.spread))
                .collect(Collectors.joining(", ", about + ", median and 90" + Words.PER_CENT + " of runs: ", ""));
    }

    /** What there is something to show of, the most frequent first. */
    List<Row> ranked() {
        return rows.stream()
                .filter(row -> row.spread.isKnown() || row.observed.isKnown())
                .sorted(Comparator.comparingDouble((Row row) -> row.spread.isKnown() ? row.spread.median() : -1)
                        .reversed())
                .toList();
    }

    @Override
    public Page page() {
        return CountDrawing.page(this);
    }
}
