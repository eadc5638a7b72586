package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what a tree leaves to defaults and shorthands, in one order: settings as their record has them, names that
 * refer to something by the alphabet. So nothing goes without saying, and the order of a table is nothing. What is wrong in
 * a tree stays in it.
 */
public final class Completion {
    private Completion() {}

    /** The tree of a record with every default in place. */
    public static Node of(Class<? extends Record> type, Node tree) {
        return complete(null, type, tree);
    }

    /** @param part the setting to which values of the type belong */
    static Node complete(@Nullable Part part, Type type, Node node) {
        Class<?> raw = Part.raw(type);
        return switch (Form.of(type)) {
            case LIST -> node instanceof Listing list ? list(part, Part.element(type), list) : node;
            case TABLE -> node instanceof Table table ? table(part, type, table) : node;
            case CHOICE -> choice(raw, node);
            case RECORD ->
                Layout.of(raw)
                        .table(node)
                        .<Node>map(table -> record(raw, table))
                        .orElse(node);
            default -> node.isNumber() ? inOrder((Table) node) : node;
        };
    }

    /** A value with what is known of it, in the order in which one speaks of it; what is unknown there comes last. */
    private static Table inOrder(Table number) {
        Map<String, Node> entries = new LinkedHashMap<>();
        Assumptions.ENTRIES.forEach(key -> number.get(key).ifPresent(entry -> entries.put(key, entry)));
        entries.putAll(number.entries());
        return new Table(entries, number.keys(), number.place());
    }

    private static Node list(@Nullable Part part, Type element, Listing list) {
        List<Node> items =
                list.items().stream().map(item -> complete(part, element, item)).toList();
        return new Listing(items, list.place());
    }

    private static Table table(@Nullable Part part, Type type, Table table) {
        List<String> keys = new ArrayList<>(table.entries().keySet());
        boolean paths = Form.of(Part.element(type)) == Form.RAW;
        if (paths || part != null && part.keysRefer(type)) {
            keys.sort(null);
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        for (String key : keys) {
            entries.put(key, complete(part, Part.element(type), table.get(key).orElseThrow()));
        }
        return new Table(entries, table.keys(), table.place());
    }

    private static Node choice(Class<?> sealed, Node node) {
        Node chosen = Layout.chosen(sealed, node);
        Class<?> type = chosen instanceof Text word ? Form.permitted(sealed).get(word.text()) : null;
        if (chosen == null || type == null) {
            return node;
        }
        String key = Layout.key(sealed);
        Table table = node instanceof Table given ? given : Table.of(key, node);
        Map<String, Node> entries = new LinkedHashMap<>();
        Table rest = record(type, table.without(key));
        // Which of several it is comes second to what it is called.
        rest.get("name").ifPresent(name -> entries.put("name", name));
        entries.put(key, chosen);
        entries.putAll(rest.entries());
        return new Table(entries, table.keys(), table.place());
    }

    private static Table record(Class<?> type, Table table) {
        Layout layout = Layout.of(type);
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Part part : layout.parts()) {
            Node node = part.rest() ? null : part.node(table);
            if (node != null) {
                entries.put(part.name(), complete(part, part.type(), node));
            }
        }
        Table rest = layout.rest(table);
        for (Part part : layout.parts()) {
            rest = part.rest() ? table(part, part.type(), rest) : rest;
        }
        entries.putAll(rest.entries());
        return new Table(entries, table.keys(), table.place());
    }
}
