package org.groundswell.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Names;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Place;
import org.jspecify.annotations.Nullable;

/**
 * Puts lists that a scenario keeps in files of their own into its tree: {@code {file: members.csv, column: stance}} stands for
 * the numbers of a column, {@code {file: stances.txt}} for those of a file with a number a line, {@code {file: links.csv}} for all rows. So the scenario that a study leaves stands alone.
 *
 * <p>The first line names the columns where one is asked for; that of links may name {@code from}, {@code to} and
 * {@code weight}. A message names the file with line and column.
 */
final class Tabular {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?%?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+");
    private static final List<String> LINK = List.of("from", "to", "weight");

    private static final String FILE = "file";
    private static final String COLUMN = "column";

    private final Path folder;
    private final Faults faults;

    private Tabular(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /**
     * The tree with lists in the place of the files that hold them.
     *
     * @param scenario the file that the tree is of; theirs lie beside it or below
     */
    static Node filled(Node tree, Path scenario, Faults faults) {
        Path parent = Objects.requireNonNull(scenario.toAbsolutePath().getParent());
        return new Tabular(parent.normalize(), faults).filled(tree);
    }

    private Node filled(Node node) {
        if (node instanceof Listing list) {
            return new Listing(list.items().stream().map(this::filled).toList(), list.place());
        }
        if (!(node instanceof Table table)) {
            return node;
        }
        Node file = table.get(FILE).orElse(null);
        if (file instanceof Text name
                && List.of(FILE, COLUMN).containsAll(table.entries().keySet())) {
            return list(name, table.get(COLUMN).orElse(null));
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        table.entries().forEach((key, value) -> entries.put(key, filled(value)));
        return new Table(entries, table.keys(), table.place());
    }

    private Node list(Text name, @Nullable Node column) {
        List<TableText.Row> rows = TableText.rows(text(name), name.text(), faults);
        if (rows.isEmpty()) {
            throw faults.stop(name.place(), "file: " + name.text() + " has no lines");
        }
        List<Node> items = column instanceof Text wanted
                ? column(name, wanted.text(), rows)
                : areNumbers(rows) ? numbers(name, rows) : links(name, rows);
        return new Listing(items, name.place());
    }

    /** Whether a file has nothing but a number a line, which needs no name. */
    private static boolean areNumbers(List<TableText.Row> rows) {
        return rows.stream().allMatch(row -> row.cells().size() == 1)
                && isNumber(rows.get(0).cells().get(0));
    }

    private List<Node> numbers(Text name, List<TableText.Row> rows) {
        List<Node> items = new ArrayList<>();
        for (TableText.Row row : rows) {
            items.add(number(name, row, 0, "1"));
        }
        return items;
    }

    private List<Node> column(Text name, String wanted, List<TableText.Row> rows) {
        List<String> header = rows.get(0).cells();
        int at = header.indexOf(wanted);
        if (at < 0) {
            throw faults.stop(name.place(), "there is no column " + wanted + Names.known(wanted, header));
        }
        List<Node> items = new ArrayList<>();
        for (TableText.Row row : rows.subList(1, rows.size())) {
            requireColumns(name, header.size(), row);
            items.add(number(name, row, at, wanted));
        }
        return items;
    }

    /** Rows of a member, another, and a weight if there is one, in the order that a first line of names gives. */
    private List<Node> links(Text name, List<TableText.Row> rows) {
        TableText.Row first = rows.get(0);
        List<String> names = first.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .toList();
        boolean named = names.containsAll(LINK.subList(0, 2));
        if (!named && first.cells().stream().noneMatch(cell -> cell.isEmpty() || isNumber(cell))) {
            throw faults.stop(
                    new Place(name.text(), first.line(), 1),
                    "must be a link of two members by number from 1, or name the columns from,to,weight, but is "
                            + Names.shown(String.join(",", first.cells()))
                            + " (numbers of one column have its name beside the file: column)");
        }
        if (named && (!LINK.containsAll(names) || names.stream().distinct().count() < names.size())) {
            throw faults.stop(
                    new Place(name.text(), first.line(), 1),
                    "must name no columns but from, to and weight, each once, but names "
                            + Names.shown(String.join(", ", first.cells())));
        }
        List<String> order = named
                ? names
                : LINK.subList(0, Math.min(LINK.size(), first.cells().size()));
        List<Node> links = new ArrayList<>();
        for (TableText.Row row : rows.subList(named ? 1 : 0, rows.size())) {
            // Without names a line may have a weight and the next none.
            if (named || row.cells().size() < 2 || row.cells().size() > LINK.size()) {
                requireColumns(name, order.size(), row);
            }
            List<Node> link = new ArrayList<>();
            for (String part : LINK) {
                int at = named ? names.indexOf(part) : LINK.indexOf(part);
                if (at >= 0 && at < row.cells().size()) {
                    link.add(number(name, row, at, part));
                }
            }
            links.add(new Listing(link, new Place(name.text(), row.line(), 1)));
        }
        return links;
    }

    private void requireColumns(Text name, int count, TableText.Row row) {
        int cells = row.cells().size();
        if (cells != count) {
            throw faults.stop(
                    new Place(name.text(), row.line(), 1),
                    "must have " + (count == 1 ? "one column" : count + " columns") + " as the first line, but has "
                            + cells + (cells > count ? " (write decimals with a point, and no names of rows)" : ""));
        }
    }

    private Node number(Text name, TableText.Row row, int at, String column) {
        String cell = row.cells().get(at);
        Place place = new Place(name.text(), row.line(), at + 1);
        if (isNumber(cell)) {
            return new Text(cell, false, place);
        }
        String remedy = DECIMAL_COMMA.matcher(cell).matches()
                ? " (write " + cell.replace(',', '.') + ", with a point)"
                : cell.isEmpty() ? " (leave out the line, or give it a number)" : "";
        throw faults.stop(
                place,
                "column " + column + " must be a number, but is " + (cell.isEmpty() ? "empty" : Names.shown(cell))
                        + remedy);
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private String text(Text name) {
        try {
            Path file = folder.resolve(name.text()).normalize();
            // A link may lead elsewhere than its name says.
            boolean outside = file.toFile().exists() && !file.toRealPath().startsWith(folder.toRealPath());
            if (Path.of(name.text()).isAbsolute() || !file.startsWith(folder) || outside) {
                throw faults.stop(
                        name.place(), "file: " + name.text() + " must lie in the folder of this file or below it");
            }
            return TextFile.TABLE.read(file, name.place(), name.text() + ": ", faults);
        } catch (InvalidPathException | IOException e) {
            throw faults.stop(name.place(), "file: " + name.text() + " is no file that can be read");
        }
    }
}
