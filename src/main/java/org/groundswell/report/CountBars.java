package org.groundswell.report;

import java.util.List;

/**
 * How many of each kind, and how far runs differ on it: motions by subject.
 *
 * @param about what is counted
 */
public record CountBars(Heading heading, String about, Scale scale, List<Row> rows, Runs runs) implements Chart {
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
    public Page page() {
        return CountDrawing.page(this);
    }
}
