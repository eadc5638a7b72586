package org.groundswell.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The JSON Schema of single values, each alone or in a table with what is known of it. */
final class ValueSchema {
    private static final List<String> SHAPES = List.of("normal", "lognormal", "logit", "uniform", "beta", "pert");

    private final Definitions definitions;

    ValueSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    /** @param type {@code number}, which can be written as a percentage, or {@code integer}, which cannot */
    Map<String, Object> number(String type, Limits limits) {
        StringBuilder name = new StringBuilder(type);
        Map<String, Object> plain = Definitions.object("type", type);
        if (limits.min() != Double.NEGATIVE_INFINITY) {
            plain.put("minimum", json(Names.number(limits.min())));
            name.append("-from-").append(Names.number(limits.min()));
        }
        if (limits.max() != Double.POSITIVE_INFINITY) {
            plain.put("maximum", json(Names.number(limits.max())));
            name.append("-to-").append(Names.number(limits.max()));
        }
        Map<String, Object> alone = type.equals("number") ? Definitions.anyOf(plain, percentage()) : plain;
        return ranged(name.toString(), alone);
    }

    Map<String, Object> amount() {
        return ranged("amount", Definitions.anyOf(Definitions.object("type", "integer", "minimum", 0), percentage()));
    }

    Map<String, Object> word(Class<?> type, boolean name) {
        if (name) {
            // A name such as 1984 comes to a checker as a number.
            return definitions.refer(
                    "name", () -> Definitions.object("type", List.of("string", "integer"), "pattern", Names.PATTERN));
        }
        if (type == LocalDate.class) {
            return definitions.refer("date", () -> sourced(date()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return definitions.refer("switch", () -> sourced(Definitions.object("type", "boolean")));
        }
        return definitions.refer("text", () -> sourced(text()));
    }

    /** One of the constants of an enum that the part may be. */
    Map<String, Object> word(Class<?> constants, Part part) {
        String name = Names.kebab(constants.getSimpleName());
        String some = part.among().isEmpty() ? "" : "-" + String.join("-", part.among());
        return definitions.refer(name + some, () -> sourced(oneOf(part.words(constants))));
    }

    private static Map<String, Object> oneOf(List<Kind> words) {
        if (words.stream().anyMatch(word -> word.doc().isEmpty())) {
            return Definitions.object("enum", words.stream().map(Kind::name).toList());
        }
        return Definitions.object(
                "anyOf",
                words.stream()
                        .map(word -> Definitions.object("const", word.name(), "description", word.doc()))
                        .toList());
    }

    Map<String, Object> fileName() {
        return Definitions.object(
                "type", "string", "description", "a file in the same folder whose settings hold unless this one says");
    }

    /** A word of a default as JSON has it. */
    static Object json(String word) {
        return switch (word) {
            case "{}" -> Definitions.object();
            case "[]" -> List.of();
            case "true", "false" -> Boolean.valueOf(word);
            default -> word.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(word) : word;
        };
    }

    private Map<String, Object> ranged(String name, Map<String, Object> alone) {
        return definitions.refer(name, () -> {
            Map<String, Object> one = definitions.refer(name + "-alone", () -> alone);
            Map<String, Object> entries = Definitions.object("value", one, "low", one, "high", one);
            entries.put("shape", definitions.refer("shape", () -> Definitions.object("enum", SHAPES)));
            return Definitions.anyOf(one, withSource(entries));
        });
    }

    private Map<String, Object> sourced(Map<String, Object> alone) {
        return Definitions.anyOf(alone, withSource(Definitions.object("value", alone)));
    }

    private Map<String, Object> withSource(Map<String, Object> entries) {
        entries.put("source", definitions.refer("source", ValueSchema::text));
        entries.put("known", definitions.refer("known", ValueSchema::date));
        return Definitions.object(
                "type", "object", "properties", entries, "required", List.of("value"), "additionalProperties", false);
    }

    private static Map<String, Object> date() {
        return Definitions.object("type", "string", "format", "date");
    }

    /** Words that read like numbers or switches come to a checker as such. */
    private static Map<String, Object> text() {
        return Definitions.object("type", List.of("string", "number", "boolean"), "maxLength", Scalars.LONGEST);
    }

    private static Map<String, Object> percentage() {
        return Definitions.object("type", "string", "pattern", "^[+-]?[0-9.]+ *%$");
    }
}
