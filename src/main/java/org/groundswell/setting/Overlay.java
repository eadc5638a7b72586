package org.groundswell.setting;

import java.lang.reflect.Type;
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
import org.jspecify.annotations.Nullable;

/**
 * Lays one tree over another: tables merge, and so do lists whose items have names; everything else is replaced.
 *
 * <p>{@code key: null} takes an entry out of the table below, {@code {name: x, remove: true}} an item out of the list. A
 * table of another kind or rule replaces the one below, since their settings have nothing in common; so does a
 * {@link Tagged} value of another tag, such as {@code {even: [-1, 1]}} over {@code {uniform: [-1, 1]}}.
 */
public final class Overlay {
    private static final List<String> KINDS = List.of("kind", "rule");

    private final Faults faults;

    private Overlay(Faults faults) {
        this.faults = faults;
    }

    /**
     * The upper tree of a record laid over the lower; to take out what is not there is a fault.
     *
     * @param type the record that both are trees of, or parts of such
     */
    public static Node of(Class<? extends Record> type, Node lower, Node upper, Faults faults) {
        return new Overlay(faults).lay("", type, lower, upper);
    }

    /** The same of trees that belong to no record. */
    static Node of(Node lower, Node upper, Faults faults) {
        return new Overlay(faults).lay("", null, lower, upper);
    }

    /** @param type of which both are values, where that can be told */
    private Node lay(String path, @Nullable Type type, Node lower, Node upper) {
        if (lower instanceof Table below && upper instanceof Table above && !lower.isNumber() && !upper.isNumber()) {
            boolean other = KINDS.stream().anyMatch(key -> differ(below, above, key))
                    || type != null
                            && Form.of(type) == Form.TAGGED
                            && !tag(below).equals(tag(above));
            return other ? above : tables(path, type, below, above);
        }
        if (lower instanceof Listing below && upper instanceof Listing above && named(below) && named(above)) {
            return lists(path, type, below, above);
        }
        return upper;
    }

    private static Set<String> tag(Table tagged) {
        return tagged.entries().keySet();
    }

    /** The type of an entry or item of a value. */
    private static @Nullable Type below(@Nullable Type type, Table table, String key) {
        if (type == null) {
            return null;
        }
        return switch (Form.of(type)) {
            case LIST, TABLE -> Part.element(type);
            case RECORD -> part(Part.raw(type), key);
            case CHOICE -> {
                Class<?> sealed = Part.raw(type);
                Node chosen = Layout.chosen(sealed, table);
                Class<?> record =
                        chosen instanceof Text word ? Form.permitted(sealed).get(word.text()) : null;
                yield record == null ? null : part(record, key);
            }
            case TAGGED -> {
                Class<?> record = Form.permitted(Part.raw(type)).get(key);
                yield record == null ? null : part(record, key);
            }
            default -> null;
        };
    }

    private static @Nullable Type part(Class<?> record, String key) {
        Part part = Layout.of(record).part(key);
        if (part == null) {
            return null;
        }
        return part.rest() ? Part.element(part.type()) : part.type();
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

    private Table tables(String path, @Nullable Type type, Table lower, Table upper) {
        Map<String, Node> entries = new LinkedHashMap<>(lower.entries());
        Map<String, Place> keys = new LinkedHashMap<>(lower.keys());
        upper.entries().forEach((key, value) -> {
            Node old = entries.get(key);
            String below = Names.below(path, key);
            keys.put(key, upper.keyPlace(key));
            if (!value.isNull()) {
                entries.put(key, old == null ? value : lay(below, below(type, lower, key), old, value));
            } else if (entries.remove(key) == null) {
                nothing(upper.keyPlace(key), below, key, lower.entries().keySet());
            }
        });
        return new Table(entries, keys, upper.place());
    }

    private Listing lists(String path, @Nullable Type type, Listing lower, Listing upper) {
        Type element = type != null && Form.of(type) == Form.LIST ? Part.element(type) : null;
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
                items.set(at, isRemoval(item) ? item : lay(below, element, items.get(at), item));
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
