package org.groundswell.setting;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes settings records out of a tree: reads the annotations of each record, collects all faults with their places, and
 * constructs a record only if none of its parts is at fault.
 */
public final class Binder {
    private final Findings found;
    private final Values values;

    private Binder(Reading reading, Findings found) {
        this.found = found;
        this.values = new Values(reading, found);
    }

    /** The record that a tree describes; without its value if the tree has faults, which are then in {@code faults}. */
    public static <T extends Record> Bound<T> bind(Class<T> type, Node root, Reading reading, Faults faults) {
        Findings found = new Findings(faults);
        Object value = new Binder(reading, found).record(type, root, "", Limits.NONE);
        return found.bound(Optional.ofNullable(value).map(type::cast));
    }

    private @Nullable Object value(Part part, Type type, Node node, String path, Limits limits) {
        Class<?> raw = Part.raw(type);
        Object value = switch (Form.of(type)) {
            case RAW -> node;
            case LIST -> list(part, Part.element(type), node, path, limits);
            case TABLE -> table(part, type, node, path, limits);
            case CHOICE -> choice(raw, node, path, limits);
            case TAGGED -> tagged(raw, node, path, limits);
            case RECORD -> record(raw, node, path, limits);
            case AMOUNT -> values.amount(node, path);
            case NUMBER -> values.number(node, path, limits);
            case WHOLE -> values.whole(raw, node, path, limits);
            case WORD -> values.word(part, raw, node, path);
        };
        if (value != null) {
            found.made(path, value);
        }
        return value;
    }

    private @Nullable Object record(Class<?> type, Node node, String path, Limits limits) {
        Layout layout = Layout.of(type);
        Optional<Table> table = layout.table(node);
        if (table.isEmpty()) {
            found.faults().add(node.place(), at(path) + "must be a table of settings, but is " + node.shown());
            return null;
        }
        return record(layout, table.get(), path, limits);
    }

    private @Nullable Object record(Layout layout, Table table, String path, Limits limits) {
        boolean sound = refuseUnknown(layout, table, path);
        List<Part> parts = layout.parts();
        @Nullable Object[] made = new Object[parts.size()];
        for (int i = 0; i < made.length; i++) {
            Part part = parts.get(i);
            Node node = part.rest() ? layout.rest(table) : part.node(table);
            if (node != null) {
                made[i] = part(part, node, path, limits);
            } else if (!part.optional()) {
                found.faults().add(table.place(), Names.below(path, part.name()) + " is missing (" + part.doc() + ")");
            }
            sound &= made[i] != null || node == null && part.optional();
        }
        return sound ? construct(layout.constructor(), made, table, path) : null;
    }

    private @Nullable Object part(Part part, Node node, String path, Limits limits) {
        String below = part.rest() ? path : Names.below(path, part.name());
        found.refer(part, node, below);
        return value(part, part.type(), node, below, Limits.of(part, limits));
    }

    private boolean refuseUnknown(Layout layout, Table table, String path) {
        List<String> known = layout.names();
        boolean sound = true;
        for (String key : table.entries().keySet()) {
            if (!layout.open() && !known.contains(key)) {
                sound = false;
                found.faults()
                        .add(
                                table.keyPlace(key),
                                () -> Names.below(path, key) + ": unknown setting" + Names.known(key, known));
            }
        }
        return sound;
    }

    /** Makes a record, whose constructor may find that its parts do not go together. */
    private @Nullable Object construct(Constructor<?> constructor, @Nullable Object[] parts, Table table, String path) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                String message =
                        wrong instanceof Clash clash ? clash.message(table) : String.valueOf(wrong.getMessage());
                // Such a message begins with the setting that is at fault, so that it can be told where that one
                // stands.
                String first = message.substring(0, Math.max(0, message.indexOf(' ')));
                boolean inside = Tree.find(table, first).isPresent();
                boolean itself = path.endsWith(first) && !first.isEmpty();
                Place place = table.get(first).isPresent()
                        ? table.keyPlace(first)
                        : inside ? Tree.place(table, first) : table.place();
                String shown = itself
                        ? path + message.substring(first.length())
                        : inside && !path.isEmpty() ? path + "." + message : at(path) + message;
                found.faults().add(place, shown);
                return null;
            }
            throw new IllegalStateException("cannot construct " + constructor, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + constructor, e);
        }
    }

    private @Nullable Object list(Part part, Type element, Node node, String path, Limits limits) {
        if (!(node instanceof Listing list)) {
            found.faults().add(node.place(), at(path) + "must be a list, but is " + node.shown());
            return null;
        }
        List<Object> items = new ArrayList<>();
        Map<String, Place> names = new LinkedHashMap<>();
        boolean sound = true;
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String below = Names.below(path, Tree.step(item, i));
            Place first = item.name()
                    .map(name -> names.putIfAbsent(name, item.place()))
                    .orElse(null);
            if (first != null) {
                found.faults().add(item.place(), below + ": this name is taken already (" + first + ")");
            }
            Object value = value(part, element, item, below, limits);
            sound &= first == null && value != null;
            if (value != null) {
                items.add(value);
            }
        }
        return sound ? Collections.unmodifiableList(items) : null;
    }

    private @Nullable Object table(Part part, Type type, Node node, String path, Limits limits) {
        Type element = Part.element(type);
        if (!(node instanceof Table table)) {
            found.faults().add(node.place(), at(path) + "must be a table of names, but is " + node.shown());
            return null;
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        // Names that refer must exist, which is asked elsewhere; those of raw trees are paths.
        boolean defines = !part.keysRefer(type) && Form.of(element) != Form.RAW;
        boolean sound = true;
        for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
            String key = entry.getKey();
            String below = Names.below(path, key);
            if (defines && !Names.isName(key)) {
                found.faults().add(table.keyPlace(key), below + ": must be " + Names.RULE);
                sound = false;
            }
            Object value = value(part, element, entry.getValue(), below, limits);
            if (value == null) {
                sound = false;
            } else {
                entries.put(key, value);
            }
        }
        return sound ? Collections.unmodifiableMap(entries) : null;
    }

    private @Nullable Object choice(Class<?> sealed, Node node, String path, Limits limits) {
        String key = Layout.key(sealed);
        Node chosen = Layout.chosen(sealed, node);
        Map<String, Class<?>> permitted = Form.permitted(sealed);
        Class<?> type = chosen instanceof Text word ? permitted.get(word.text()) : null;
        if (type == null) {
            String is = chosen == null ? "is missing" : "is " + chosen.shown();
            String typed = chosen instanceof Text word ? word.text() : "";
            found.faults()
                    .add(
                            chosen == null ? node.place() : chosen.place(),
                            Names.below(path, key) + " must be one of " + String.join(", ", permitted.keySet())
                                    + ", but " + is + Names.hint(typed, permitted.keySet()));
            return null;
        }
        // A single word chooses a record all of whose settings have defaults.
        Table rest = node instanceof Table table ? table.without(key) : Table.empty(node.place());
        return record(Layout.of(type), rest, path, limits);
    }

    private @Nullable Object tagged(Class<?> sealed, Node node, String path, Limits limits) {
        Tagged tagged = sealed.getAnnotation(Tagged.class);
        String word = tagged.word();
        String stands = node instanceof Listing ? tagged.list() : word;
        // A number with its range is a table, but one value all the same.
        boolean bare = !stands.isEmpty() && (!(node instanceof Table) || node.isNumber());
        Table table = bare ? Table.of(stands, node) : node instanceof Table given ? given : Table.empty(node.place());
        String tag = table.entries().size() == 1
                ? table.entries().keySet().iterator().next()
                : "";
        Map<String, Class<?>> permitted = Form.permitted(sealed);
        Class<?> type = permitted.get(tag);
        if (type == null) {
            found.faults()
                    .add(
                            node.place(),
                            at(path) + "must be " + (word.isEmpty() ? "" : bareWords(tagged, permitted))
                                    + "a table with one entry of " + String.join(", ", permitted.keySet())
                                    + ", but is " + node.shown() + Names.hint(tag, permitted.keySet()));
            return null;
        }
        Layout layout = Layout.of(type);
        Part only = layout.parts().get(0);
        Node content = table.get(tag).orElse(node);
        String below = bare ? path : Names.below(path, tag);
        found.refer(only, content, below);
        Object value = value(only, only.type(), content, below, Limits.of(only, limits));
        return value == null ? null : construct(layout.constructor(), new Object[] {value}, table, path);
    }

    /** What may stand without a tag, to be followed by what may stand with one. */
    private static String bareWords(Tagged tagged, Map<String, Class<?>> permitted) {
        Part word = Layout.of(Objects.requireNonNull(permitted.get(tagged.word())))
                .parts()
                .get(0);
        return (Form.of(word.type()) == Form.WORD ? "a name" : "a number")
                + (tagged.list().isEmpty() ? "" : ", a list") + " or ";
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }
}
