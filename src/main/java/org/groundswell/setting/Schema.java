package org.groundswell.setting;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of a settings record, as a tree of maps, lists and words, for editors that check a file
 * while it is written. It comes from the same annotations as the checks, but cannot state what reaches across settings.
 */
public final class Schema {
    private static final String NAME = "^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}$";

    private final Map<String, Object> definitions = new TreeMap<>();

    private Schema() {}

    /** The schema of files that hold this record, or that extend one which does. */
    public static Map<String, Object> of(Class<? extends Record> type, String title) {
        Schema schema = new Schema();
        Map<String, Object> body = schema.body(type, null, "");
        // A file that extends another may leave out whatever the other one says.
        body.remove("required");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "extends", object("type", "string", "description", "a file whose settings hold unless this one says"));
        properties.putAll(mapOf(body.get("properties")));
        body.put("properties", properties);
        Map<String, Object> root = object("$schema", "https://json-schema.org/draft/2020-12/schema", "title", title);
        root.putAll(body);
        root.put("$defs", schema.definitions);
        return root;
    }

    private Map<String, Object> schema(Type type, @Nullable Range range) {
        Class<?> raw = Part.raw(type);
        if (raw == Node.class) {
            return new LinkedHashMap<>();
        }
        if (List.class.isAssignableFrom(raw)) {
            return object("type", "array", "items", schema(Part.element(type), range));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return object("type", "object", "additionalProperties", schema(Part.element(type), range));
        }
        if (raw.isAnnotationPresent(Choice.class)) {
            return reference(raw, range, () -> choice(raw, range));
        }
        if (raw.isAnnotationPresent(Tagged.class)) {
            return reference(raw, range, () -> tagged(raw));
        }
        if (raw == Amount.class) {
            return number("number", null);
        }
        if (Binder.isTable(raw)) {
            return reference(raw, range, () -> record(raw, range));
        }
        if (raw == double.class || raw == Double.class) {
            return number("number", range);
        }
        if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return number("integer", range);
        }
        return word(raw);
    }

    private static Map<String, Object> word(Class<?> type) {
        if (type == LocalDate.class) {
            return object("type", "string", "format", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return object("type", "boolean");
        }
        if (type.isEnum()) {
            return object("enum", Scalars.constants(type));
        }
        // Words that read like numbers (a share such as 2/3 or 0.4, a title such as 1984) come to a checker as numbers.
        return object("type", List.of("string", "number"));
    }

    /** A number, a share such as 10%, or either with its range and source. */
    private static Map<String, Object> number(String type, @Nullable Range range) {
        Map<String, Object> plain = object("type", type);
        if (range != null && Double.isFinite(range.min())) {
            plain.put("minimum", range.min());
        }
        if (range != null && Double.isFinite(range.max())) {
            plain.put("maximum", range.max());
        }
        Map<String, Object> percent = object("type", "string", "pattern", "^[0-9.]+%$");
        Map<String, Object> one = object("anyOf", List.of(plain, percent));
        Map<String, Object> properties = object("value", one, "low", one, "high", one);
        properties.put("shape", object("enum", List.of("normal", "lognormal", "logit", "uniform", "beta", "pert")));
        properties.put("source", object("type", "string"));
        properties.put("known", object("type", "string", "format", "date"));
        Map<String, Object> ranged = object("type", "object", "properties", properties);
        ranged.put("required", List.of("value"));
        ranged.put("additionalProperties", false);
        return object("anyOf", List.of(plain, percent, ranged));
    }

    private Map<String, Object> reference(
            Class<?> type, @Nullable Range range, java.util.function.Supplier<Map<String, Object>> content) {
        String name = Names.kebab(type.getSimpleName())
                + (range == null ? "" : "-" + Names.number(range.min()) + "-" + Names.number(range.max()));
        if (!definitions.containsKey(name)) {
            definitions.put(name, new LinkedHashMap<>());
            definitions.put(name, content.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> record(Class<?> type, @Nullable Range range) {
        Map<String, Object> table = body(type, range, "");
        List<Part> shorthand = Part.of(type).stream().filter(Part::shorthand).toList();
        if (shorthand.isEmpty()) {
            return table;
        }
        Range own = shorthand.get(0).range() == null ? range : shorthand.get(0).range();
        return object("anyOf", List.of(schema(shorthand.get(0).type(), own), table));
    }

    private Map<String, Object> body(Class<?> type, @Nullable Range range, String tag) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Object others = false;
        if (!tag.isEmpty()) {
            properties.put(tag, object("const", Names.kebab(type.getSimpleName())));
            required.add(tag);
        }
        for (Part part : Part.of(type)) {
            Range own = part.range() == null ? range : part.range();
            if (part.rest()) {
                others = schema(part.element(), own);
                continue;
            }
            Map<String, Object> property = part.name().equals("name")
                    ? object("type", "string", "pattern", NAME)
                    : new LinkedHashMap<>(schema(part.type(), own));
            if (!part.doc().isEmpty()) {
                property.put("description", described(part));
            }
            properties.put(part.name(), property);
            if (!part.optional()) {
                required.add(part.name());
            }
        }
        Map<String, Object> body = object("type", "object");
        Doc doc = type.getAnnotation(Doc.class);
        if (doc != null) {
            body.put("description", doc.value());
        }
        body.put("properties", properties);
        if (!required.isEmpty()) {
            body.put("required", required);
        }
        body.put("additionalProperties", others);
        return body;
    }

    private static String described(Part part) {
        Default byDefault = part.byDefault();
        String value = byDefault == null
                        || byDefault.value().length() < 3 && byDefault.value().startsWith("{")
                ? ""
                : " (default " + byDefault.value() + ")";
        return part.doc() + value + (part.daily() ? "; an event can set it" : "");
    }

    private Map<String, Object> choice(Class<?> sealed, @Nullable Range range) {
        String key = sealed.getAnnotation(Choice.class).value();
        List<Object> ways = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Binder.permitted(sealed).forEach((name, type) -> {
            ways.add(body(type, range, key));
            if (Part.of(type).stream().allMatch(Part::optional)) {
                words.add(name);
            }
        });
        if (!words.isEmpty()) {
            ways.add(object("enum", words));
        }
        return object("anyOf", ways);
    }

    private Map<String, Object> tagged(Class<?> sealed) {
        List<Object> ways = new ArrayList<>();
        if (!sealed.getAnnotation(Tagged.class).word().isEmpty()) {
            ways.add(object("type", "string"));
        }
        Binder.permitted(sealed).forEach((name, type) -> {
            Map<String, Object> way = object("type", "object");
            way.put("properties", object(name, schema(Part.of(type).get(0).type(), null)));
            way.put("required", List.of(name));
            way.put("additionalProperties", false);
            ways.add(way);
        });
        return object("anyOf", ways);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapOf(@Nullable Object value) {
        return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
