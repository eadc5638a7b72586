package org.groundswell.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds and replaces values in a tree by path: names joined by dots, an item of a list by its {@code name} or, if it has
 * none, by its number from 1.
 */
public final class Tree {
    private Tree() {}

    /** The value at a path, if the file has one there. */
    public static Optional<Node> find(Node root, String path) {
        Optional<Node> here = Optional.of(root);
        for (String step : Names.steps(path)) {
            here = here.flatMap(node -> child(node, step));
        }
        return here;
    }

    /** Where the nearest ancestor of a path stands that the file has. */
    public static Place place(Node root, String path) {
        Node here = root;
        Place place = root.place();
        for (String step : Names.steps(path)) {
            Node next = child(here, step).orElse(null);
            if (next == null) {
                return place;
            }
            place = here instanceof Table table ? table.keyPlace(step) : next.place();
            here = next;
        }
        return here instanceof Table ? place : here.place();
    }

    /**
     * The tree with a value set, or taken out if it is null. Tables on the way are made where they are missing; items of a
     * list are not, and nothing changes then.
     */
    public static Node set(Node here, List<String> steps, @Nullable Node value) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (here instanceof Listing list) {
            int index = index(list, step);
            List<Node> items = new ArrayList<>(list.items());
            if (index >= 0 && rest.isEmpty() && value == null) {
                items.remove(index);
            } else if (index >= 0) {
                items.set(index, rest.isEmpty() ? value : set(items.get(index), rest, value));
            }
            return new Listing(items, list.place());
        }
        Table table = here instanceof Table given && !given.isNumber() ? given : Table.empty(here.place());
        if (value == null && (rest.isEmpty() || table.get(step).isEmpty())) {
            return table.without(step);
        }
        Node below = table.get(step).orElseGet(() -> Table.empty(here.place()));
        return table.with(step, rest.isEmpty() && value != null ? value : set(below, rest, value));
    }

    /** Gathers the places of a value and of all within it. */
    public static void places(Node node, Set<Place> places) {
        places.add(node.place());
        if (node instanceof Table table) {
            places.addAll(table.keys().values());
            table.entries().values().forEach(entry -> places(entry, places));
        } else if (node instanceof Listing list) {
            list.items().forEach(item -> places(item, places));
        }
    }

    /** By what an item of a list is addressed: its name, else its number from 1. */
    public static String step(Node item, int index) {
        return item.name().orElse(Integer.toString(index + 1));
    }

    /** By what the items of a list are addressed. */
    static List<String> steps(Listing list) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            steps.add(step(list.items().get(i), i));
        }
        return steps;
    }

    static Optional<Node> child(Node node, String step) {
        if (node instanceof Table table) {
            return table.get(step);
        }
        int index = node instanceof Listing list ? index(list, step) : -1;
        return index < 0
                ? Optional.empty()
                : Optional.of(((Listing) node).items().get(index));
    }

    private static int index(Listing list, String step) {
        for (int i = 0; i < list.items().size(); i++) {
            if (step(list.items().get(i), i).equals(step)) {
                return i;
            }
        }
        return -1;
    }
}
