package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;

/** Writes out what a sound tree leaves to defaults and shorthands, so that nothing in it goes without saying. */
public final class Completion {
    private Completion() {}

    /** The tree of a record with every default in place. */
    public static Node of(Class<? extends Record> type, Node tree) {
        return complete(type, tree);
    }

    private static Node complete(Type type, Node node) {
        Class<?> raw = Part.raw(type);
        if (raw == Node.class) {
            return node;
        }
        if (List.class.isAssignableFrom(raw) && node instanceof Listing list) {
            return new Listing(
                    list.items().stream()
                            .map(item -> complete(Part.element(type), item))
                            .toList(),
                    list.place());
        }
        if (Map.class.isAssignableFrom(raw) && node instanceof Table table) {
            Map<String, Node> entries = new LinkedHashMap<>();
            table.entries().forEach((key, value) -> entries.put(key, complete(Part.element(type), value)));
            return new Table(entries, table.keys(), table.place());
        }
        if (raw.isAnnotationPresent(Choice.class)) {
            return choice(raw, node);
        }
        if (raw.isAnnotationPresent(Tagged.class) || !Binder.isTable(raw) || raw == Amount.class) {
            return node;
        }
        return record(raw, node);
    }

    private static Node choice(Class<?> sealed, Node node) {
        String key = sealed.getAnnotation(Choice.class).value();
        Node chosen = node instanceof Table table ? table.get(key).orElse(node) : node;
        Table rest = node instanceof Table table ? table.without(key) : Table.empty(node.place());
        Class<?> type = Binder.permitted(sealed).get(chosen instanceof Text text ? text.text() : "");
        if (type == null) {
            return node;
        }
        Table named = Table.empty(node.place()).with(key, chosen);
        for (Map.Entry<String, Node> entry :
                ((Table) record(type, rest)).entries().entrySet()) {
            named = named.with(entry.getKey(), entry.getValue());
        }
        return named;
    }

    private static Node record(Class<?> type, Node node) {
        List<Part> parts = Part.of(type);
        Optional<Part> shorthand = parts.stream().filter(Part::shorthand).findFirst();
        Table table = node instanceof Table given && !(Tree.isNumber(given) && shorthand.isPresent())
                ? given
                : Table.empty(node.place()).with(shorthand.orElseThrow().name(), node);
        Table full = Table.empty(node.place());
        List<String> named = new ArrayList<>();
        for (Part part : parts) {
            named.add(part.name());
            Node value = table.get(part.name()).orElse(null);
            Default byDefault = part.byDefault();
            if (value == null && byDefault != null) {
                value = Binder.byDefault(byDefault, node.place());
            }
            if (value != null) {
                full = full.with(part.name(), complete(part.type(), value));
            }
        }
        if (parts.stream().anyMatch(Part::rest)) {
            for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
                full = named.contains(entry.getKey()) ? full : full.with(entry.getKey(), entry.getValue());
            }
        }
        return full;
    }
}
