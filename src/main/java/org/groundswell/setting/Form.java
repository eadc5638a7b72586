package org.groundswell.setting;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a file writes the values of a type: decided here once, for all that read, complete or describe settings. */
enum Form {
    /** A tree that is kept as it stands, to be read later. */
    RAW,
    LIST,
    TABLE,
    /** A table, one entry of which tells which record it is: see {@link Choice}. */
    CHOICE,
    /** A table with one entry, which tells which record it is: see {@link Tagged}. */
    TAGGED,
    RECORD,
    AMOUNT,
    NUMBER,
    WHOLE,
    /** A word, date, switch, or text that a type reads by itself. */
    WORD;

    private static final List<Class<?>> NUMBERS = List.of(double.class, Double.class);
    private static final List<Class<?>> WHOLES = List.of(int.class, Integer.class, long.class, Long.class);

    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return find(type);
        }
    };

    private static final ClassValue<Map<String, Class<?>>> PERMITTED = new ClassValue<>() {
        @Override
        protected Map<String, Class<?>> computeValue(Class<?> sealed) {
            Map<String, Class<?>> byName = new LinkedHashMap<>();
            for (Class<?> type : sealed.getPermittedSubclasses()) {
                if (type.isRecord()) {
                    byName.put(Names.kebab(type.getSimpleName()), type);
                } else {
                    byName.putAll(permitted(type));
                }
            }
            return Collections.unmodifiableMap(byName);
        }
    };

    static Form of(Type type) {
        return FORMS.get(Part.raw(type));
    }

    /** The records that a sealed type permits, by the names that a file uses. */
    static Map<String, Class<?>> permitted(Class<?> sealed) {
        return PERMITTED.get(sealed);
    }

    private static Form find(Class<?> type) {
        if (type == Node.class) {
            return RAW;
        }
        if (List.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (Map.class.isAssignableFrom(type)) {
            return TABLE;
        }
        if (type.isAnnotationPresent(Choice.class)) {
            return CHOICE;
        }
        if (type.isAnnotationPresent(Tagged.class)) {
            return TAGGED;
        }
        if (type == Amount.class) {
            return AMOUNT;
        }
        if (NUMBERS.contains(type) || WHOLES.contains(type)) {
            return NUMBERS.contains(type) ? NUMBER : WHOLE;
        }
        // A record that reads itself from text is a word and not a table.
        boolean parses = Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse"));
        return type.isRecord() && !parses ? RECORD : WORD;
    }
}
