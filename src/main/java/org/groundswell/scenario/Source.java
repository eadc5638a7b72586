package org.groundswell.scenario;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Refused;
import org.groundswell.setting.Tree;

/** Reads a scenario file and those it extends into one tree. */
final class Source {
    private Source() {}

    /**
     * The tree of a file laid over the ones it extends.
     *
     * @throws Refused if a file cannot be read, lies outside the folder of the first, or extends itself in the end
     */
    static Node read(Path file, Faults faults) {
        return read(file, file.toString(), new LinkedHashSet<>(), faults);
    }

    private static Node read(Path file, String shown, Set<Path> chain, Faults faults) {
        Node node = Yaml.read(file, shown, faults);
        if (!(node instanceof Table table)) {
            throw new Refused(node.place(), "a scenario is a table of settings, but this is " + node.kind());
        }
        Node extended = table.get("extends").orElse(null);
        if (extended == null) {
            return table;
        }
        if (!(extended instanceof Text text)) {
            throw new Refused(extended.place(), "extends must name a file");
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        Path base = folder.resolve(text.text()).normalize();
        if (!base.startsWith(folder)) {
            throw new Refused(
                    extended.place(), "extends: " + text.text() + " must lie in the folder of this file or below it");
        }
        chain.add(file.toAbsolutePath().normalize());
        if (chain.contains(base)) {
            throw new Refused(
                    extended.place(),
                    "extends: " + text.text() + " leads back to itself ("
                            + String.join(
                                    " extends ",
                                    chain.stream()
                                            .map(Path::getFileName)
                                            .map(Path::toString)
                                            .toList())
                            + " extends " + base.getFileName() + ")");
        }
        Path parent = file.getParent();
        Path shownBase = parent == null ? Path.of(text.text()) : parent.resolve(text.text());
        if (!java.nio.file.Files.exists(base)) {
            throw new Refused(extended.place(), "extends: there is no file " + text.text());
        }
        Node below = read(base, shownBase.normalize().toString(), chain, faults);
        return Tree.merge(below, table.without("extends"));
    }
}
