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
            return new Table(Collections.emptyMap(), Collections.emptyMap(), place);
        }

        /** A table with one entry. */
        static Table of(String key, Node value) {
            return empty(value.place()).with(key, value);
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

        public Table without(String... unwanted) {
            Map<String, Node> fewer = new LinkedHashMap<>(entries);
            List.of(unwanted).forEach(fewer::remove);
            return new Table(fewer, keys, place);
        }
    }

    /** Whether this is a number with its range or source, {@code {value: …}}, which is replaced as one. */
    default boolean isNumber() {
        return this instanceof Table table && table.entries().containsKey("value");
    }

    /** Whether this is the bare word {@code null}, which stands for taking a setting out. */
    default boolean isNull() {
        return this instanceof Text word
                && !word.quoted()
                && (word.text().equals("null") || word.text().equals("~"));
    }

    /** What a message calls this value: the word itself, or what it is. */
    default String shown() {
        if (!(this instanceof Text word)) {
            return this instanceof Listing ? "a list" : "a table";
        }
        if (word.quoted() || word.text().length() > 60) {
            return "the text \"" + Names.shown(word.text()) + "\"";
        }
        return word.text().isBlank() ? "empty" : Names.shown(word.text());
    }

    /** The word that this is, by itself or with its source. */
    default Optional<Text> word() {
        Node bare = this instanceof Table table ? table.get("value").orElse(this) : this;
        return bare instanceof Text word ? Optional.of(word) : Optional.empty();
    }

    /** The name by which an item of a list is addressed: its {@code name} entry, if it has one. */
    default Optional<String> name() {
        return this instanceof Table table
                ? table.get("name").flatMap(Node::word).map(Text::text)
                : Optional.empty();
    }
}
