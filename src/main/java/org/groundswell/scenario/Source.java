package org.groundswell.scenario;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.setting.Completion;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Overlay;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/** Reads a scenario file and those it extends into one tree, with nothing left to defaults. */
final class Source {
    private static final int LONGEST_CHAIN = 10;

    private final Faults faults;
    /** The files read so far, each extended by the one before, as the user calls them. */
    private final Map<Path, String> chain = new LinkedHashMap<>();

    private Source(Faults faults) {
        this.faults = faults;
    }

    /**
     * The tree of a file laid over the ones it extends.
     *
     * @throws Refused if a file cannot be read, lies outside the folder of the one that extends it, or extends itself in
     *     the end
     */
    static Node read(Path file, Faults faults) {
        return new Source(faults).read(file, file.toString(), List.of());
    }

    /** The tree of a scenario that a study left, which extends nothing and is larger than any that somebody writes. */
    static Node readResult(Path file, Faults faults) {
        return parse(TextFile.RESULT.read(file, Place.of(file.toString()), faults), file.toString(), faults);
    }

    /** The tree of a text, which can extend nothing. */
    static Node parse(String text, String shown, Faults faults) {
        Table table = table(Yaml.file(shown, text, faults), faults);
        table.get("extends").ifPresent(node -> faults.add(node.place(), "extends: only a file can extend another"));
        return whole(table.without("extends"), Laboratory.actors(table));
    }

    /** The tree of a file with some settings laid over it. */
    static Node over(Path file, Map<String, Node> settings, String shown, Faults faults) {
        Table given = new Table(settings, new LinkedHashMap<>(), Place.of(shown));
        Node below = new Source(faults).read(file, file.toString(), Laboratory.actors(given));
        Node above = Tabular.filled(given, file, faults);
        return Completion.of(Scenario.class, Overlay.of(Scenario.class, below, above, faults));
    }

    /** @param above stages and voices of the files that extend this one */
    private Node read(Path file, String shown, List<String> above) {
        String text = TextFile.SCENARIO.read(file, Place.of(shown), faults);
        Table table = table(Tabular.filled(Yaml.file(shown, text, faults), file, faults), faults);
        List<String> actors = Stream.concat(above.stream(), Laboratory.actors(table).stream())
                .distinct()
                .toList();
        Node extended = table.get("extends").orElse(null);
        if (extended == null) {
            return whole(table, actors);
        }
        Node below = base(file, shown, extended, actors);
        return Completion.of(Scenario.class, Overlay.of(Scenario.class, below, table.without("extends"), faults));
    }

    /** The tree of a file that extends no other, with nothing left to defaults. */
    private static Node whole(Table table, List<String> actors) {
        return Completion.of(Scenario.class, Laboratory.under(table, actors));
    }

    private static Table table(Node node, Faults faults) {
        if (node instanceof Table table) {
            return table;
        }
        throw faults.stop(node.place(), "must be a table of settings, but is " + node.shown());
    }

    private Node base(Path file, String shown, Node extended, List<String> actors) {
        Place place = extended.place();
        if (!(extended instanceof Text name)) {
            throw faults.stop(place, "extends must name a file, but is " + extended.shown());
        }
        try {
            Path folder = folder(file);
            Path base = folder.resolve(name.text()).normalize();
            if (!base.startsWith(folder)) {
                throw outside(name);
            }
            if (!base.toFile().exists()) {
                throw faults.stop(place, "extends: there is no file " + name.shown());
            }
            // A link may lead elsewhere than its name says.
            Path real = base.toRealPath();
            if (!real.startsWith(folder)) {
                throw outside(name);
            }
            chain.put(file.toRealPath(), shown);
            refuseLoop(real, name);
            Path parent = file.getParent();
            Path beside = parent == null ? Path.of(name.text()) : parent.resolve(name.text());
            return read(base, beside.normalize().toString(), actors);
        } catch (InvalidPathException | IOException e) {
            throw faults.stop(place, "extends: " + name.shown() + " is no file that can be read");
        }
    }

    private static Path folder(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toRealPath() : parent.toRealPath();
    }

    private Refused outside(Text name) {
        return faults.stop(
                name.place(), "extends: " + name.shown() + " must lie in the folder of this file or below it");
    }

    private void refuseLoop(Path base, Text name) {
        if (chain.containsKey(base)) {
            throw faults.stop(
                    name.place(),
                    "extends: " + name.shown() + " leads back to itself ("
                            + Loops.words(List.copyOf(chain.values()), "extends", String.valueOf(chain.get(base)))
                            + ")");
        }
        if (chain.size() >= LONGEST_CHAIN) {
            throw faults.stop(name.place(), "extends: a file can extend at most " + LONGEST_CHAIN + " others in a row");
        }
    }
}
