package org.groundswell.setting;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Optional;

/** What a file writes for values of a type, in words. */
final class TypeWords {
    private TypeWords() {}

    static String of(Part part, Type type) {
        Class<?> raw = Part.raw(type);
        return switch (Form.of(type)) {
            case RAW -> "what the setting takes";
            case LIST -> "list (" + of(part, Part.element(type)) + ")";
            case TABLE -> "table by " + key(part, type) + " (" + of(part, Part.element(type)) + ")";
            case CHOICE -> "one of " + String.join(", ", Form.permitted(raw).keySet());
            case TAGGED -> doc(raw);
            case RECORD -> record(Layout.of(raw));
            case AMOUNT -> "number of members, or share such as 10%";
            case NUMBER -> "number";
            case WHOLE -> "whole number";
            case WORD -> word(part, raw);
        };
    }

    /** What the names in a table stand for. */
    static String key(Part part, Type type) {
        Refers refers = part.refers();
        return refers == null || !part.keysRefer(type) ? "name" : refers.value().word();
    }

    private static String record(Layout layout) {
        String alone =
                layout.shorthand().map(part -> of(part, part.type()) + ", or ").orElse("");
        Optional<Part> rest = layout.parts().stream().filter(Part::rest).findFirst();
        return alone + "table"
                + rest.map(part -> " by " + key(part, part.type())).orElse("");
    }

    private static String word(Part part, Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            Refers refers = part.refers();
            return refers != null ? "name of " + refers.value().word() : part.named() ? "name" : "text";
        }
        return type.isEnum() ? "one of " + Kind.names(part.words(type)) : doc(type);
    }

    private static String doc(Class<?> type) {
        Doc doc = type.getAnnotation(Doc.class);
        return doc == null ? Names.kebab(type.getSimpleName()) : doc.value();
    }
}
