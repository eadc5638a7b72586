package org.groundswell.setting;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes settings records out of a tree: reads the annotations of each record, collects all faults with their places, and
 * constructs a record only if none of its parts is at fault.
 */
public final class Binder {
    private static final Unlimited UNLIMITED = new Unlimited(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    private record Unlimited(double min, double max) {}

    private final Reading reading;
    private final Faults faults;
    private final Assumptions assumptions;
    private final List<Assumption> register = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Bound.Built> built = new ArrayList<>();

    private Binder(Reading reading, Faults faults) {
        this.reading = reading;
        this.faults = faults;
        this.assumptions = new Assumptions(faults);
    }

    /** The record that a tree describes, or nothing if the tree has faults, which are then in {@code faults}. */
    public static <T extends Record> Optional<Bound<T>> bind(Class<T> type, Node root, Reading reading, Faults faults) {
        Binder binder = new Binder(reading, faults);
        Object value = binder.record(type, root, "", UNLIMITED);
        return value == null
                ? Optional.empty()
                : Optional.of(new Bound<>(type.cast(value), binder.register, binder.references, binder.built));
    }

    /** The records a sealed type permits by the names a file uses. */
    public static Map<String, Class<?>> permitted(Class<?> sealed) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            if (type.isRecord()) {
                byName.put(Names.kebab(type.getSimpleName()), type);
            } else {
                byName.putAll(permitted(type));
            }
        }
        return byName;
    }

    private @Nullable Object value(Type type, Node node, String path, Unlimited range) {
        Class<?> raw = Part.raw(type);
        if (raw == Node.class) {
            return node;
        }
        if (List.class.isAssignableFrom(raw)) {
            return list(Part.element(type), node, path, range);
        }
        if (Map.class.isAssignableFrom(raw)) {
            return table(Part.element(type), node, path, range);
        }
        if (raw.isAnnotationPresent(Choice.class)) {
            return choice(raw, node, path, range);
        }
        if (raw.isAnnotationPresent(Tagged.class)) {
            return tagged(raw, node, path, range);
        }
        if (raw == Amount.class) {
            return amount(node, path);
        }
        if (raw == double.class || raw == Double.class) {
            return number(node, path, range, Scalars::number);
        }
        if (raw == int.class || raw == Integer.class) {
            Double number = number(node, path, range, Scalars::whole);
            return number == null ? null : Math.toIntExact((long) Math.rint(number));
        }
        if (raw == long.class || raw == Long.class) {
            Double number = number(node, path, range, Scalars::whole);
            return number == null ? null : (long) Math.rint(number);
        }
        return isTable(raw) ? record(raw, node, path, range) : word(raw, node, path);
    }

    /** A record that reads itself from text is a word and not a table. */
    static boolean isTable(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getMethods())
                        .noneMatch(method -> method.getName().equals("parse"));
    }

    private @Nullable Object record(Class<?> type, Node node, String path, Unlimited range) {
        List<Part> parts = Part.of(type);
        Node full = node;
        if (!(node instanceof Table) || Tree.isNumber(node)) {
            Optional<Part> shorthand = parts.stream().filter(Part::shorthand).findFirst();
            if (shorthand.isEmpty()) {
                faults.add(node.place(), at(path) + "must be a table of settings, but is " + node.kind());
                return null;
            }
            full = Table.empty(node.place()).with(shorthand.get().name(), node);
        }
        Table table = (Table) full;
        @Nullable Object[] values = new Object[parts.size()];
        boolean sound = refuseUnknown(parts, table, path);
        for (int i = 0; i < values.length; i++) {
            values[i] = part(parts.get(i), parts, table, path, range);
            sound &= values[i] != null || parts.get(i).optional() && !present(parts.get(i), table);
        }
        return sound ? construct(type, values, node, path) : null;
    }

    private @Nullable Object part(Part part, List<Part> parts, Table table, String path, Unlimited inherited) {
        String below = join(path, part.name());
        Range range = part.range();
        Unlimited limits = range == null ? inherited : new Unlimited(range.min(), range.max());
        if (part.rest()) {
            Table rest = table;
            for (Part other : parts) {
                rest = rest.without(other.name());
            }
            refer(part, rest, path);
            return value(part.type(), rest, path, limits);
        }
        Node node = table.get(part.name()).orElse(null);
        if (node == null && part.byDefault() != null) {
            node = byDefault(part.byDefault(), table.place());
        }
        if (node == null) {
            if (!part.optional()) {
                faults.add(
                        table.place(), below + " is missing" + (part.doc().isEmpty() ? "" : " (" + part.doc() + ")"));
            }
            return null;
        }
        refer(part, node, below);
        return value(part.type(), node, below, limits);
    }

    private boolean refuseUnknown(List<Part> parts, Table table, String path) {
        if (parts.stream().anyMatch(Part::rest)) {
            return true;
        }
        List<String> known = parts.stream().map(Part::name).toList();
        boolean sound = true;
        for (String key : table.entries().keySet()) {
            if (!known.contains(key)) {
                sound = false;
                faults.add(
                        table.keyPlace(key),
                        join(path, key) + ": unknown setting" + Names.hint(key, known) + " (known here: "
                                + String.join(", ", known) + ")");
            }
        }
        return sound;
    }

    private @Nullable Object construct(Class<?> type, @Nullable Object[] values, Node node, String path) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object value = constructor.newInstance(values);
            built.add(new Bound.Built(path, node.place(), value));
            return value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                faults.add(node.place(), at(path) + wrong.getMessage());
                return null;
            }
            throw new IllegalStateException("cannot construct " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + type, e);
        }
    }

    private @Nullable Object list(Type element, Node node, String path, Unlimited range) {
        if (!(node instanceof Listing listing)) {
            faults.add(node.place(), at(path) + "must be a list, but is " + node.kind());
            return null;
        }
        List<Object> values = new ArrayList<>();
        Map<String, Place> names = new LinkedHashMap<>();
        boolean sound = true;
        for (int i = 0; i < listing.items().size(); i++) {
            Node item = listing.items().get(i);
            String name = item.name().orElse(null);
            if (name != null) {
                Place first = names.putIfAbsent(name, item.place());
                if (first != null) {
                    faults.add(item.place(), join(path, name) + ": this name is taken already (" + first + ")");
                    sound = false;
                }
            }
            Object value = value(element, item, join(path, Tree.step(item, i)), range);
            if (value == null) {
                sound = false;
            } else {
                values.add(value);
            }
        }
        return sound ? Collections.unmodifiableList(values) : null;
    }

    private @Nullable Object table(Type element, Node node, String path, Unlimited range) {
        if (!(node instanceof Table table)) {
            faults.add(node.place(), at(path) + "must be a table of names, but is " + node.kind());
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
            String key = entry.getKey();
            if (element != Node.class && !Scalars.isName(key)) {
                faults.add(
                        table.keyPlace(key),
                        join(path, key) + ": a name has letters, digits and hyphens only, at most 64 of them");
                sound = false;
            }
            Object value = value(element, entry.getValue(), join(path, key), range);
            if (value == null) {
                sound = false;
            } else {
                values.put(key, value);
            }
        }
        return sound ? Collections.unmodifiableMap(values) : null;
    }

    private @Nullable Object choice(Class<?> sealed, Node node, String path, Unlimited range) {
        String key = sealed.getAnnotation(Choice.class).value();
        Map<String, Class<?>> permitted = permitted(sealed);
        List<String> known = List.copyOf(permitted.keySet());
        // A single word chooses a record all of whose settings have defaults.
        Node chosen = node instanceof Table table ? table.get(key).orElse(null) : node;
        Table rest = node instanceof Table table ? table.without(key) : Table.empty(node.place());
        if (!(chosen instanceof Text text)) {
            faults.add(
                    node.place(),
                    at(path) + (chosen == null ? key + " is missing" : key + " must be one word") + " (one of "
                            + String.join(", ", known) + ")");
            return null;
        }
        Class<?> type = permitted.get(text.text());
        if (type == null) {
            faults.add(
                    text.place(),
                    join(path, key) + " must be one of " + String.join(", ", known) + ", but is " + Scalars.quote(text)
                            + Names.hint(text.text(), known));
            return null;
        }
        return record(type, rest, path, range);
    }

    private @Nullable Object tagged(Class<?> sealed, Node node, String path, Unlimited range) {
        Map<String, Class<?>> permitted = permitted(sealed);
        String word = sealed.getAnnotation(Tagged.class).word();
        Table table = node instanceof Text && !word.isEmpty()
                ? Table.empty(node.place()).with(word, node)
                : node instanceof Table given ? given : Table.empty(node.place());
        String tag = table.entries().size() == 1
                ? table.entries().keySet().iterator().next()
                : "";
        Class<?> type = permitted.get(tag);
        if (type == null) {
            faults.add(
                    node.place(),
                    at(path) + "must be " + (word.isEmpty() ? "" : "a name or ") + "a table with one entry of "
                            + String.join(", ", permitted.keySet()) + Names.hint(tag, permitted.keySet()));
            return null;
        }
        Part only = Part.of(type).get(0);
        Node content = table.get(tag).orElse(node);
        return record(type, Table.empty(node.place()).with(only.name(), content), path, range);
    }

    private @Nullable Double number(Node node, String path, Unlimited range, ToDoubleFunction<Text> parse) {
        if (node instanceof Table table && Tree.isNumber(table)) {
            Assumption assumption = assumptions.read(table, path, range.min, range.max, parse);
            return assumption == null ? null : read(assumption);
        }
        try {
            if (!(node instanceof Text text)) {
                throw new IllegalArgumentException("must be a number, but is " + node.kind());
            }
            return Check.within("", parse.applyAsDouble(text), range.min, range.max);
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), path + " " + String.valueOf(e.getMessage()).strip());
            return null;
        }
    }

    private @Nullable Amount amount(Node node, String path) {
        Node first = node instanceof Table table ? table.get("value").orElse(node) : node;
        boolean share = first instanceof Text text && Scalars.isShare(text);
        ToDoubleFunction<Text> parse = text -> {
            if (Scalars.isShare(text) != share) {
                throw new IllegalArgumentException("mixes a share with a number of members");
            }
            return share ? Scalars.number(text) : Scalars.whole(text);
        };
        Unlimited range = share ? new Unlimited(0, 1) : new Unlimited(0, 1e12);
        Double value = number(node, path, range, parse);
        return value == null ? null : new Amount(share ? value : Math.rint(value), share);
    }

    private double read(Assumption assumption) {
        register.add(assumption);
        if (!assumption.open()) {
            return assumption.value();
        }
        double value = reading.read(assumption);
        return Math.max(assumption.min(), Math.min(assumption.max(), value));
    }

    private @Nullable Object word(Class<?> type, Node node, String path) {
        try {
            // A date or a word may carry its source too.
            Node bare = node instanceof Table table && Tree.isNumber(table) ? sourced(table, path) : node;
            if (!(bare instanceof Text text)) {
                throw new IllegalArgumentException("must be one word or text, but is " + bare.kind());
            }
            if (type == String.class) {
                return text(text, path);
            }
            if (type == LocalDate.class) {
                return Scalars.date(text);
            }
            if (type == boolean.class || type == Boolean.class) {
                return Scalars.yesOrNo(text);
            }
            if (type.isEnum()) {
                return Scalars.constant(type, text);
            }
            return parsed(type, text);
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), path + " " + e.getMessage());
            return null;
        }
    }

    private static String text(Text text, String path) {
        boolean name = path.endsWith(".name");
        if (name && !Scalars.isName(text.text())) {
            throw new IllegalArgumentException(
                    "must be a name of letters, digits and hyphens, at most 64 of them, but is " + Scalars.quote(text));
        }
        if (text.text().length() > 2_000) {
            throw new IllegalArgumentException(
                    "must be at most 2000 letters long, but has " + text.text().length());
        }
        return text.text();
    }

    private Node sourced(Table table, String path) {
        List<String> known = List.of("value", "source", "known");
        for (String key : table.entries().keySet()) {
            if (!known.contains(key)) {
                faults.add(
                        table.keyPlace(key),
                        path + ": unknown entry " + key + Names.hint(key, known) + " (only a number can have a range)");
            }
        }
        return table.get("value").orElse(table);
    }

    /** A type of its own that reads itself from text by a static {@code parse}. */
    private static Object parsed(Class<?> type, Text text) {
        try {
            return type.getMethod("parse", String.class).invoke(null, text.text());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("cannot read " + type, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no way to read " + type, e);
        }
    }

    private void refer(Part part, Node node, String path) {
        Refers refers = part.refers();
        if (refers == null) {
            return;
        }
        if (node instanceof Text text) {
            references.add(new Reference(refers.value(), text.text(), path, text.place()));
        } else if (node instanceof Listing listing) {
            for (Node item : listing.items()) {
                if (item instanceof Text text) {
                    references.add(new Reference(refers.value(), text.text(), path, text.place()));
                }
            }
        } else if (node instanceof Table table && !Tree.isNumber(table)) {
            table.entries()
                    .keySet()
                    .forEach(key ->
                            references.add(new Reference(refers.value(), key, join(path, key), table.keyPlace(key))));
        }
    }

    private static boolean present(Part part, Table table) {
        return part.byDefault() != null || part.rest() || table.get(part.name()).isPresent();
    }

    static Node byDefault(Default byDefault, Place place) {
        String value = byDefault.value();
        if (value.equals("{}")) {
            return Table.empty(place);
        }
        if (value.equals("[]")) {
            return new Listing(List.of(), place);
        }
        Text bare = new Text(value, false, place);
        if (byDefault.low().isEmpty()) {
            return bare;
        }
        Table table = Table.empty(place);
        for (String[] entry : new String[][] {
            {"value", value}, {"low", byDefault.low()}, {"high", byDefault.high()}, {"source", byDefault.source()}
        }) {
            table = table.with(entry[0], new Text(entry[1], false, place));
        }
        return table;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String at(String path) {
        return path.isEmpty() ? "" : path + ": ";
    }
}
