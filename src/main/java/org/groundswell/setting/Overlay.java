package org.groundswell.setting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;

/**
 * Lays one tree over another: tables merge, and so do lists whose items have names; everything else is replaced.
 *
 * <p>{@code key: null} takes an entry out of the table below, {@code {name: x, remove: true}} an item out of the list. A
 * table of another kind or rule replaces the one below, since their settings have nothing in common.
 */
public final class Overlay {
    private static final List<String> KINDS = List.of("kind", "rule");

    private final Faults faults;

    private Overlay(Faults faults) {
        this.faults = faults;
    }

    /** The upper tree laid over the lower; to take out what is not there is a fault. */
    public static Node of(Node lower, Node upper, Faults faults) {
        return new Overlay(faults).lay("", lower, upper);
    }

    private Node lay(String path, Node lower, Node upper) {
        if (lower instanceof Table below && upper instanceof Table above && !lower.isNumber() && !upper.isNumber()) {
            return KINDS.stream().anyMatch(key -> differ(below, above, key)) ? above : tables(path, below, above);
        }
        if (lower instanceof Listing below && upper instanceof Listing above && named(below) && named(above)) {
            return lists(path, below, above);
        }
        return upper;
    }

    private static boolean differ(Table one, Table other, String key) {
        return one.get(key).orElse(null) instanceof Text a
                && other.get(key).orElse(null) instanceof Text b
                && !a.text().equals(b.text());
    }

    private static boolean named(Listing list) {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item.name().isPresent());
    }

    private Table tables(String path, Table lower, Table upper) {
        Map<String, Node> entries = new LinkedHashMap<>(lower.entries());
        Map<String, Place> keys = new LinkedHashMap<>(lower.keys());
        upper.entries().forEach((key, value) -> {
            Node old = entries.get(key);
            String below = Names.below(path, key);
            keys.put(key, upper.keyPlace(key));
            if (!value.isNull()) {
                entries.put(key, old == null ? value : lay(below, old, value));
            } else if (entries.remove(key) == null) {
                nothing(upper.keyPlace(key), below, key, lower.entries().keySet());
            }
        });
        return new Table(entries, keys, upper.place());
    }

    private Listing lists(String path, Listing lower, Listing upper) {
        List<Node> items = new ArrayList<>(lower.items());
        List<String> names = Tree.steps(lower);
        Map<String, Integer> index = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.putIfAbsent(names.get(i), i);
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Node item : upper.items()) {
            String name = item.name().orElseThrow();
            String below = Names.below(path, name);
            Integer at = index.get(name);
            if (!seen.add(name)) {
                faults.add(item.place(), below + ": this name is taken already");
            } else if (at != null) {
                items.set(at, isRemoval(item) ? item : lay(below, items.get(at), item));
            } else if (isRemoval(item)) {
                nothing(item.place(), below, name, names);
            } else {
                items.add(item);
            }
        }
        items.removeIf(Overlay::isRemoval);
        return new Listing(items, upper.place());
    }

    private static boolean isRemoval(Node item) {
        return item instanceof Table table
                && table.entries().size() == 2
                && table.get("remove").orElse(null) instanceof Text word
                && word.text().equals("true");
    }

    private void nothing(Place place, String path, String name, Collection<String> known) {
        faults.add(place, () -> path + ": there is nothing of this name to take out" + Names.known(name, known));
    }
}
