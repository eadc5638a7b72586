package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The JSON Schema (draft 2020-12) of a settings record, as a tree of maps, lists and words, for editors that check a file
 * while it is written. It comes from the same annotations as the checks, but cannot state what reaches across settings.
 *
 * <p>A file that extends another may leave out what that one says, and take out what it has: so every record is defined
 * twice, whole and in part.
 */
public final class Schema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final Class<?> root;
    private final Definitions definitions = new Definitions();
    private final ValueSchema values = new ValueSchema(definitions);
    private boolean inPart;

    private Schema(Class<?> root) {
        this.root = root;
    }

    /** The schema of files that hold this record, or that extend one which does. */
    public static Map<String, Object> of(Class<? extends Record> type, String title) {
        Schema schema = new Schema(type);
        Object whole = schema.record(type, Limits.NONE);
        schema.inPart = true;
        Object part = schema.record(type, Limits.NONE);
        return Definitions.object(
                "$schema", DRAFT,
                "title", title,
                "if", Definitions.object("required", List.of("extends")),
                "then", part,
                "else", whole,
                "$defs", schema.definitions.all());
    }

    private Map<String, Object> schema(Part part, Type type, Limits limits) {
        Class<?> raw = Part.raw(type);
        return switch (Form.of(type)) {
            case RAW -> Definitions.object();
            case LIST -> list(part, Part.element(type), limits);
            case TABLE -> table(part, type, limits);
            case CHOICE -> defined(raw, limits, () -> choice(raw, limits));
            case TAGGED -> defined(raw, limits, () -> tagged(raw, limits));
            case RECORD -> record(raw, limits);
            case AMOUNT -> values.amount();
            case NUMBER -> values.number("number", limits);
            case WHOLE -> values.number("integer", limits);
            case WORD -> raw.isEnum() ? values.word(raw, part) : values.word(raw, part.named());
        };
    }

    private Map<String, Object> list(Part part, Type element, Limits limits) {
        Map<String, Object> list = Definitions.object("type", "array", "items", schema(part, element, limits));
        if (part.refers() != null) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    private Map<String, Object> table(Part part, Type type, Limits limits) {
        Map<String, Object> element = schema(part, Part.element(type), limits);
        Map<String, Object> table = Definitions.object("type", "object", "additionalProperties", orNull(element));
        if (!part.keysRefer(type) && !element.isEmpty()) {
            table.put("propertyNames", values.word(String.class, true));
        }
        return table;
    }

    /** Kinds of different choices may have the same name, as approval is a rule and a quorum. */
    static String name(Class<?> type) {
        Class<?> within = type.getEnclosingClass();
        boolean kind = within != null && within.isAnnotationPresent(Choice.class);
        return (kind ? Names.kebab(within.getSimpleName()) + "-" : "") + Names.kebab(type.getSimpleName());
    }

    private Map<String, Object> defined(Class<?> type, Limits limits, Supplier<Map<String, Object>> content) {
        String range =
                limits.equals(Limits.NONE) ? "" : "-" + Names.number(limits.min()) + "-" + Names.number(limits.max());
        return definitions.refer(name(type) + range + (inPart ? "-part" : ""), content);
    }

    private Map<String, Object> record(Class<?> type, Limits limits) {
        return defined(type, limits, () -> {
            Map<String, Object> table = body(type, limits, "", false);
            return Layout.of(type)
                    .shorthand()
                    .map(part -> Definitions.anyOf(schema(part, part.type(), Limits.of(part, limits)), table))
                    .orElse(table);
        });
    }

    /**
     * @param key the entry that tells which record this is, or nothing
     * @param usual whether it is this one where that entry is left out
     */
    private Map<String, Object> body(Class<?> type, Limits limits, String key, boolean usual) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Object others = false;
        if (!key.isEmpty()) {
            properties.put(key, Definitions.object("const", Names.kebab(type.getSimpleName())));
            if (!usual) {
                required.add(key);
            }
        }
        if (inPart && type == root) {
            properties.put("extends", values.fileName());
        }
        for (Part part : Part.of(type)) {
            Limits own = Limits.of(part, limits);
            if (part.rest()) {
                others = orNull(schema(part, Part.element(part.type()), own));
                continue;
            }
            properties.put(part.name(), property(part, schema(part, part.type(), own)));
            if (part.name().equals("name") && inPart) {
                properties.put("remove", Definitions.object("const", true, "description", "takes this item out"));
            }
            if (!part.optional()) {
                required.add(part.name());
            }
        }
        Map<String, Object> body = Definitions.object("type", "object");
        Doc doc = type.getAnnotation(Doc.class);
        if (doc != null) {
            body.put("description", doc.value());
        }
        body.put("properties", properties);
        if (!required.isEmpty() && !inPart) {
            body.put("required", required);
        }
        body.put("additionalProperties", others);
        return body;
    }

    private Map<String, Object> property(Part part, Map<String, Object> schema) {
        Map<String, Object> property = new LinkedHashMap<>(part.optional() ? orNull(schema) : schema);
        Default byDefault = part.byDefault();
        // What a part leaves out is what the other file says.
        property.put("description", inPart ? part.doc() : Described.line(part));
        if (byDefault != null && !inPart) {
            property.put("default", ValueSchema.json(byDefault.value()));
        }
        return property;
    }

    /** In a part {@code null} takes out what the other file says. */
    private Map<String, Object> orNull(Map<String, Object> schema) {
        Map<String, Object> either = Definitions.anyOf(schema, Definitions.object("type", "null"));
        if (!inPart || schema.isEmpty()) {
            return schema;
        }
        Object name = schema.get("$ref");
        return name == null
                ? either
                : definitions.refer(String.valueOf(name).replace("#/$defs/", "") + "-or-null", () -> either);
    }

    private Map<String, Object> choice(Class<?> sealed, Limits limits) {
        String key = Layout.key(sealed);
        String usual = sealed.getAnnotation(Choice.class).otherwise();
        List<Object> ways = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Form.permitted(sealed).forEach((name, type) -> {
            ways.add(body(type, limits, key, name.equals(usual)));
            if (Part.of(type).stream().allMatch(Part::optional)) {
                words.add(name);
            }
        });
        if (!words.isEmpty()) {
            ways.add(Definitions.object("enum", words));
        }
        return Definitions.object("anyOf", ways);
    }

    private Map<String, Object> tagged(Class<?> sealed, Limits limits) {
        List<Object> ways = new ArrayList<>();
        Tagged tagged = sealed.getAnnotation(Tagged.class);
        Form.permitted(sealed).forEach((name, type) -> {
            Part only = Part.of(type).get(0);
            Map<String, Object> bare = schema(only, only.type(), Limits.of(only, limits));
            if (name.equals(tagged.word()) || name.equals(tagged.list())) {
                ways.add(bare);
            }
            Map<String, Object> content = new LinkedHashMap<>(bare);
            content.put("description", only.doc());
            Map<String, Object> way =
                    Definitions.object("type", "object", "properties", Definitions.object(name, content));
            way.put("required", List.of(name));
            way.put("additionalProperties", false);
            ways.add(way);
        });
        return Definitions.object("anyOf", ways);
    }
}
