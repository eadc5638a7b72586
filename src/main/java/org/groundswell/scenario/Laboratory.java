package org.groundswell.scenario;

import java.util.Arrays;
import java.util.List;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Tree;

/**
 * What goes without saying in a laboratory, a scenario in which nobody but the members acts: without stages there is an end
 * of which it tells, and without voices too nothing is open but what its file opens.
 *
 * <p>The defaults of settings are those of stories, whose worlds drift, and whose members sign, vote and hear. Here they
 * would be noise that nobody asked for, or numbers that are drawn and never used.
 */
final class Laboratory {
    private static final List<String> ACTORS = List.of("stages", "voices");

    private static final List<Still> STILL = List.of(
            new Still("world.stance", "0"),
            new Still("world.drift", "0"),
            new Still("world.effort", "0"),
            new Still("world.effort-shock", "0"),
            new Still("world.effort-memory", "0"),
            new Still("world.publicity", "0"),
            new Still("world.turnout", "0"),
            new Still("population.units.effect", "0"),
            new Still("population.activity.sigma", "0"),
            new Still("population.activity.rho", "0"),
            new Still("population.activity.extremity", "0"),
            new Still("population.choice", "0.2"),
            new Still("memory.half-life", "3"),
            new Still("memory.habituation", "5"),
            new Still("memory.reach", "0.15"));

    private static final String SEGMENTS = "population.segments";
    private static final String WEIGHT = "susceptibility";

    /** What a setting is if the file does not say. */
    private record Still(String path, String value) {}

    private Laboratory() {}

    /** Which of stages and voices a file has itself. */
    static List<String> actors(Table file) {
        return ACTORS.stream()
                .filter(part -> !(file.get(part).orElse(null) instanceof Listing list
                                && list.items().isEmpty())
                        && file.get(part).isPresent())
                .toList();
    }

    /**
     * A file that extends no other, with the defaults of a laboratory if it is one.
     *
     * @param actors parts with somebody who acts, in this file and those that extend it
     */
    static Table under(Table file, List<String> actors) {
        Node whole = file;
        if (!actors.contains("stages")) {
            whole = filled(whole, "stop.until", "never");
        }
        if (actors.isEmpty()) {
            for (Still still : STILL) {
                whole = filled(whole, still.path, still.value);
            }
            whole = evenSegments(whole);
        }
        return (Table) whole;
    }

    /** Segments that weigh contacts as much as themselves, where they do not say how much. */
    private static Node evenSegments(Node tree) {
        if (!(Tree.find(tree, SEGMENTS).orElse(null) instanceof Listing segments)) {
            return tree;
        }
        List<Node> items = segments.items().stream()
                .map(item ->
                        item instanceof Table segment && segment.get(WEIGHT).isEmpty()
                                ? segment.with(WEIGHT, new Text("0.5", false, segment.place()))
                                : item)
                .toList();
        return Tree.set(tree, Arrays.asList(SEGMENTS.split("\\.")), new Listing(items, segments.place()));
    }

    /** The tree with a value where it has none; what is at fault or missing on the way stays so, to be told. */
    private static Node filled(Node tree, String path, String value) {
        List<String> steps = Arrays.asList(path.split("\\."));
        if (steps.get(0).equals("population") && Tree.find(tree, "population").isEmpty()) {
            return tree;
        }
        for (int i = 1; i < steps.size(); i++) {
            Node above = Tree.find(tree, String.join(".", steps.subList(0, i))).orElse(null);
            if (above != null && (!(above instanceof Table) || above.isNumber())) {
                return tree;
            }
        }
        return Tree.find(tree, path).isPresent() ? tree : Tree.set(tree, steps, new Text(value, false, tree.place()));
    }
}
