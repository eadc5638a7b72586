package org.groundswell.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One of several words, or kinds of records, between which a file chooses.
 *
 * @param written how a file writes it, with the settings that it must have: <code>{rule: deffuant, tolerance: ...}</code>
 * @param conventions what it settles, by subject
 * @param settings what a file can say of it; none of a mere word
 */
public record Kind(String name, String written, String doc, Map<String, String> conventions, List<Described> settings) {
    /** The kinds that a sealed type permits. */
    public static List<Kind> of(Class<?> sealed) {
        return of(sealed, "", Limits.NONE, false);
    }

    /** The name of the kind that a record of a sealed type is. */
    public static String nameOf(Class<?> sealed, Object one) {
        return Form.permitted(sealed).entrySet().stream()
                .filter(kind -> kind.getValue().equals(one.getClass()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** @param path what stands before the names of their settings */
    static List<Kind> of(Class<?> sealed, String path, Limits inherited, boolean daily) {
        List<Kind> kinds = new ArrayList<>();
        Form.permitted(sealed).forEach((name, type) -> {
            List<Described> settings = new ArrayList<>();
            Described.addAll(type, path, inherited, daily, settings);
            kinds.add(new Kind(
                    name,
                    written(sealed, name, type),
                    doc(type.getAnnotation(Doc.class)),
                    conventions(type),
                    settings));
        });
        return kinds;
    }

    private static String written(Class<?> sealed, String name, Class<?> type) {
        List<Part> parts = Part.of(type);
        return parts.isEmpty()
                ? name
                : parts.stream()
                        .filter(part -> !part.optional())
                        .map(part -> ", " + part.name() + ": ...")
                        .collect(Collectors.joining("", "{" + Layout.key(sealed) + ": " + name, "}"));
    }

    /** The word for one constant of an enum. */
    public static Kind word(Enum<?> constant) {
        return words(constant.getDeclaringClass()).stream()
                .filter(kind -> kind.name()
                        .equals(constant.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow();
    }

    /** The words for the constants of an enum. */
    public static List<Kind> words(Class<?> constants) {
        List<String> words = Scalars.constants(constants);
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String constant = ((Enum<?>) constants.getEnumConstants()[i]).name();
            try {
                Doc doc = constants.getField(constant).getAnnotation(Doc.class);
                kinds.add(new Kind(words.get(i), words.get(i), doc(doc), new LinkedHashMap<>(), List.of()));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("an enum without its constant: " + constant, e);
            }
        }
        return kinds;
    }

    /** The names of kinds, one after another. */
    static String names(List<Kind> kinds) {
        return kinds.stream().map(Kind::name).collect(Collectors.joining(", "));
    }

    private static Map<String, String> conventions(Class<?> type) {
        Conventions conventions = type.getAnnotation(Conventions.class);
        Map<String, String> bySubject = new LinkedHashMap<>();
        for (String one : conventions == null ? new String[0] : conventions.value()) {
            String[] parts = one.split(": ", 2);
            bySubject.put(parts[0], parts[1]);
        }
        return bySubject;
    }

    private static String doc(@Nullable Doc doc) {
        return doc == null ? "" : doc.value();
    }
}
