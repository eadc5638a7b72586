package org.groundswell.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a scenario file before it is bound to a setting: text, a list, or a table of named values. */
public sealed interface Node {
    Place place();

    /** One word or number; {@code quoted} text is never a number. */
    record Text(String text, boolean quoted, Place place) implements Node {}

    /** Values one after another. */
    record Listing(List<Node> items, Place place) implements Node {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order of the file; {@code keys} holds where each name stands. */
    record Table(Map<String, Node> entries, Map<String, Place> keys, Place place) implements Node {
        public Table {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }

        public static Table empty(Place place) {
            return new Table(new LinkedHashMap<>(), new LinkedHashMap<>(), place);
        }

        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }

        public Place keyPlace(String key) {
            return keys.getOrDefault(key, place);
        }

        /** This table with one entry set or replaced. */
        public Table with(String key, Node value) {
            Map<String, Node> more = new LinkedHashMap<>(entries);
            Map<String, Place> places = new LinkedHashMap<>(keys);
            more.put(key, value);
            places.put(key, value.place());
            return new Table(more, places, place);
        }

        public Table without(String key) {
            Map<String, Node> fewer = new LinkedHashMap<>(entries);
            Map<String, Place> places = new LinkedHashMap<>(keys);
            fewer.remove(key);
            places.remove(key);
            return new Table(fewer, places, place);
        }
    }

    /** What a message calls this kind of value. */
    default String kind() {
        if (this instanceof Text) {
            return "text";
        }
        return this instanceof Listing ? "a list" : "a table";
    }

    /** The name by which an item of a list is addressed: its {@code name} entry, if it has one. */
    default Optional<String> name() {
        return this instanceof Table table
                ? table.get("name").filter(Text.class::isInstance).map(node -> ((Text) node).text())
                : Optional.empty();
    }
}
