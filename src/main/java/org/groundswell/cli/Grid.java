package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Numbers in columns behind a label; where a screen is too narrow for all columns, the rest stand below. */
final class Grid {
    private static final int LONGEST_LABEL = 28;
    private static final String INDENT = "  ";

    private final List<String> heads;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String label, List<String> cells) {}

    Grid(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** @param cells one for each column */
    void row(String label, List<String> cells) {
        rows.add(new Row(cut(label), List.copyOf(cells)));
    }

    static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    void print(PrintWriter out) {
        int labels = rows.stream().mapToInt(row -> row.label.length()).max().orElse(0);
        int from = 0;
        while (from < heads.size()) {
            int to = from;
            int width = INDENT.length() + labels;
            while (to < heads.size() && (to == from || width + width(to) <= TextTable.WIDTH)) {
                width += width(to++);
            }
            if (from > 0) {
                out.println();
            }
            line("", heads, labels, from, to, out);
            for (Row row : rows) {
                if (from > 0 && row.cells.subList(from, to).stream().allMatch(String::isEmpty)) {
                    continue;
                }
                line(row.label, row.cells, labels, from, to, out);
            }
            from = to;
        }
    }

    private int width(int column) {
        int longest = rows.stream()
                .mapToInt(row -> row.cells.get(column).length())
                .max()
                .orElse(0);
        return 2 + Math.max(longest, heads.get(column).length());
    }

    private void line(String label, List<String> cells, int labels, int from, int to, PrintWriter out) {
        StringBuilder line = new StringBuilder(INDENT).append(label).append(" ".repeat(labels - label.length()));
        for (int column = from; column < to; column++) {
            String cell = cells.get(column);
            line.append(" ".repeat(width(column) - cell.length())).append(cell);
        }
        out.println(line.toString().stripTrailing());
    }
}
