package org.groundswell.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;

/**
 * Finds and replaces values in a tree by path: names joined by dots, an item of a list by its {@code name} or, if it has
 * none, by its number from 1.
 */
public final class Tree {
    private Tree() {}

    /** The value at a path, if the file has one there. */
    public static Optional<Node> find(Node root, String path) {
        Node here = root;
        for (String step : path.split("\\.", -1)) {
            Optional<Node> next = child(here, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    /** Where the nearest ancestor of a path stands that the file has. */
    public static Place place(Node root, String path) {
        Node here = root;
        Place place = root.place();
        for (String step : path.split("\\.", -1)) {
            Optional<Node> next = child(here, step);
            if (next.isEmpty()) {
                return place;
            }
            place = here instanceof Table table
                    ? table.keyPlace(step)
                    : next.get().place();
            here = next.get();
        }
        return here instanceof Table ? place : here.place();
    }

    /**
     * The tree with the value at a path set. Tables on the way are made where they are missing; items of a list are not.
     *
     * @throws Refused naming the known items if the path names an item that a list does not have
     */
    public static Node set(Node root, String path, Node value) {
        return set(root, path.split("\\.", -1), 0, value);
    }

    private static Node set(Node here, String[] steps, int depth, Node value) {
        if (depth == steps.length) {
            return value;
        }
        String step = steps[depth];
        if (here instanceof Table table && !isNumber(table)) {
            Node below = table.get(step).orElseGet(() -> Table.empty(value.place()));
            return table.with(step, set(below, steps, depth + 1, value));
        }
        if (here instanceof Listing list) {
            List<Node> items = new ArrayList<>(list.items());
            int index = index(list, step);
            if (index < 0) {
                List<String> names = names(list);
                throw new Refused(
                        value.place(),
                        String.join(".", steps) + ": there is no " + step + " in "
                                + String.join(".", List.of(steps).subList(0, depth))
                                + Names.hint(step, names)
                                + (names.isEmpty() ? "" : " (known: " + String.join(", ", names) + ")"));
            }
            items.set(index, set(items.get(index), steps, depth + 1, value));
            return new Listing(items, list.place());
        }
        // A single value stands for a whole table in shorthands; setting below it replaces the shorthand by the table.
        return set(Table.empty(here.place()), steps, depth, value);
    }

    /** One tree laid over another: tables and named items merge, everything else is replaced. */
    public static Node merge(Node below, Node above) {
        if (below instanceof Table lower && above instanceof Table upper && !isNumber(lower) && !isNumber(upper)) {
            Map<String, Node> entries = new LinkedHashMap<>(lower.entries());
            Map<String, Place> keys = new LinkedHashMap<>(lower.keys());
            upper.entries().forEach((key, value) -> {
                Node old = entries.get(key);
                entries.put(key, old == null ? value : merge(old, value));
                keys.put(key, upper.keyPlace(key));
            });
            return new Table(entries, keys, upper.place());
        }
        if (below instanceof Listing lower && above instanceof Listing upper && named(lower) && named(upper)) {
            List<Node> items = new ArrayList<>(lower.items());
            for (Node item : upper.items()) {
                int index = index(lower, item.name().orElseThrow());
                if (index < 0) {
                    items.add(item);
                } else {
                    items.set(index, merge(items.get(index), item));
                }
            }
            return new Listing(items, upper.place());
        }
        return above;
    }

    /** Whether a table is a number with its range or source, {@code {value: …}}, which is replaced as one. */
    public static boolean isNumber(Node node) {
        return node instanceof Table table && table.entries().containsKey("value");
    }

    /** By what an item of a list is addressed: its name, else its number from 1. */
    public static String step(Node item, int index) {
        return item.name().orElse(Integer.toString(index + 1));
    }

    private static boolean named(Listing list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item.name().isPresent());
    }

    private static List<String> names(Listing list) {
        return list.items().stream().flatMap(item -> item.name().stream()).toList();
    }

    private static Optional<Node> child(Node node, String step) {
        if (node instanceof Table table) {
            return table.get(step);
        }
        if (node instanceof Listing list) {
            int index = index(list, step);
            return index < 0 ? Optional.empty() : Optional.of(list.items().get(index));
        }
        return Optional.empty();
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
