package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.report.Words;

/** Names of parts or numbers with their figures in columns; a name too long for its column has a line of its own. */
final class FactorLines {
    private static final String INDENT = "  ";
    private static final int SHORTEST_NAME = 12;
    private static final int MOST_NAMED = 6;

    private final List<String> heads;
    private final List<Line> lines = new ArrayList<>();

    private record Line(String name, List<String> cells) {}

    FactorLines(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** @param cells one for each head */
    void add(String name, List<String> cells) {
        lines.add(new Line(
                name,
                cells.stream().map(cell -> cell.replace(Words.PER_CENT, " %")).toList()));
    }

    /** An empty line. */
    void gap() {
        lines.add(new Line("", List.of()));
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .filter(line -> !line.cells.isEmpty())
                    .mapToInt(line -> line.cells.get(column).length())
                    .reduce(heads.get(i).length(), Math::max));
        }
        int room = TextTable.WIDTH
                - INDENT.length()
                - widths.stream().mapToInt(width -> width + 2).sum();
        int names = lines.stream()
                .mapToInt(line -> line.name.length())
                .filter(length -> length <= Math.max(SHORTEST_NAME, room))
                .max()
                .orElse(SHORTEST_NAME);
        print(out, "", heads, names, widths);
        for (Line line : lines) {
            if (line.name.length() > names) {
                out.println(INDENT + line.name);
                print(out, "", line.cells, names, widths);
            } else {
                print(out, line.name, line.cells, names, widths);
            }
        }
    }

    private static void print(PrintWriter out, String name, List<String> cells, int names, List<Integer> widths) {
        StringBuilder text = new StringBuilder(INDENT).append(name).append(" ".repeat(names - name.length()));
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            text.append("  ").append(cell).append(" ".repeat(widths.get(i) - cell.length()));
        }
        out.println(text.toString().stripTrailing());
    }

    /** "a, b, c and 12 more". */
    static String several(List<String> names) {
        int more = names.size() - MOST_NAMED;
        return more <= 1
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMED)) + " and " + Words.number(more) + " more";
    }
}
