package org.groundswell.setting;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a file lays out a record.
 *
 * @param names of its parts, without the one that takes all other entries
 * @param open whether one of its parts takes all other entries
 */
record Layout(
        List<Part> parts, List<String> names, boolean open, Optional<Part> shorthand, Constructor<?> constructor) {
    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return make(type);
        }
    };

    static Layout of(Class<?> type) {
        return LAYOUTS.get(type);
    }

    private static Layout make(Class<?> type) {
        List<Part> parts = Part.of(type);
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return new Layout(
                    parts,
                    parts.stream().filter(part -> !part.rest()).map(Part::name).toList(),
                    parts.stream().anyMatch(Part::rest),
                    parts.stream().filter(Part::shorthand).findFirst(),
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    /** The table that a value stands for: itself, or one with the entry for which a value alone is a shorthand. */
    Optional<Table> table(Node node) {
        return node instanceof Table table && !(node.isNumber() && shorthand.isPresent())
                ? Optional.of(table)
                : shorthand.map(part -> Table.of(part.name(), node));
    }

    /** The part that an entry of this name belongs to, if there is one. */
    @Nullable
    Part part(String name) {
        Part rest = null;
        for (Part part : parts) {
            if (!part.rest() && part.name().equals(name)) {
                return part;
            }
            rest = part.rest() ? part : rest;
        }
        return rest;
    }

    /** The entries of a table that no part names. */
    Table rest(Table table) {
        return table.without(names.toArray(String[]::new));
    }

    /** The entry that tells which record a {@link Choice} is. */
    static String key(Class<?> sealed) {
        return sealed.getAnnotation(Choice.class).value();
    }

    /** The word that tells which record a {@link Choice} is, if the file has one, or need not have one. */
    static @Nullable Node chosen(Class<?> sealed, Node node) {
        String otherwise = sealed.getAnnotation(Choice.class).otherwise();
        Node usual = otherwise.isEmpty() ? null : new Text(otherwise, false, node.place());
        return node instanceof Table table ? table.get(key(sealed)).orElse(usual) : node;
    }
}
