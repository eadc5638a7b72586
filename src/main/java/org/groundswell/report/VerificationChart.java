package org.groundswell.report;

import java.util.List;

/** How far simulated figures lie from theory, rule by rule. */
public record VerificationChart(Heading heading, List<Row> rows) implements Chart {
    /**
     * The figures of one rule.
     *
     * @param parts each figure's difference as a part of what is allowed; beyond −1 to 1 they differ
     */
    public record Row(String rule, List<Double> parts) {
        public Row {
            parts = List.copyOf(parts);
        }

        long agreeing() {
            return parts.stream().filter(part -> Math.abs(part) <= 1).count();
        }

        String words() {
            return agreeing() == parts.size() ? "all " + parts.size() : agreeing() + " of " + parts.size();
        }
    }

    public VerificationChart {
        rows = List.copyOf(rows);
    }

    @Override
    public String says() {
        long all = rows.stream().mapToLong(row -> row.parts.size()).sum();
        long agreeing = rows.stream().mapToLong(Row::agreeing).sum();
        return agreeing + " of " + all + " figures of " + rows.size() + " rules agree with theory";
    }

    @Override
    public Page page() {
        return VerificationDrawing.page(this);
    }
}
