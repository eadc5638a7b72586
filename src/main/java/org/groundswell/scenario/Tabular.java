package org.groundswell.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
 * the numbers of a column, {@code {file: links.csv}} for all rows. So the scenario that a study leaves stands alone.
 *
 * <p>Columns are separated by commas, semicolons or blanks; the first line names them where a column is asked for. Lines that
 * begin with {@code #} or {@code %}, and empty ones, are passed over.
 */
final class Tabular {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*|\\s+");
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
        List<String> lines = lines(name);
        String wanted = column instanceof Text text ? text.text() : "";
        List<Node> items = new ArrayList<>();
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("%")) {
                continue;
            }
            List<String> words = Arrays.asList(BETWEEN.split(line));
            Place place = new Place(name.text(), i + 1, 1);
            if (wanted.isEmpty()) {
                items.add(new Listing(
                        words.stream().map(word -> text(word, place)).toList(), place));
            } else if (at < 0) {
                at = words.indexOf(wanted);
                if (at < 0) {
                    throw faults.stop(name.place(), "there is no column " + wanted + Names.known(wanted, words));
                }
            } else if (at >= words.size()) {
                throw faults.stop(place, "has no " + wanted + ": the line has " + words.size() + " columns");
            } else {
                items.add(text(words.get(at), place));
            }
        }
        return new Listing(items, name.place());
    }

    private static Node text(String word, Place place) {
        return new Text(word, false, place);
    }

    private List<String> lines(Text name) {
        try {
            Path file = folder.resolve(name.text()).normalize();
            // A link may lead elsewhere than its name says.
            boolean outside = file.toFile().exists() && !file.toRealPath().startsWith(folder.toRealPath());
            if (Path.of(name.text()).isAbsolute() || !file.startsWith(folder) || outside) {
                throw faults.stop(
                        name.place(), "file: " + name.text() + " must lie in the folder of this file or below it");
            }
            return TextFile.TABLE
                    .read(file, name.place(), name.text() + ": ", faults)
                    .lines()
                    .toList();
        } catch (InvalidPathException | IOException e) {
            throw faults.stop(name.place(), "file: " + name.text() + " is no file that can be read");
        }
    }
}
