package org.groundswell.setting;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the part of bound settings that a path leads to. */
public final class Lookup {
    /**
     * What a path leads to.
     *
     * @param daily whether the setting, or one that it belongs to, may change from day to day
     */
    public record Found(Part part, boolean daily, double min, double max) {}

    private Lookup() {}

    /** The part at a path below a record, if there is one. */
    public static Optional<Found> find(Record root, String path) {
        Object here = root;
        Part part = null;
        boolean daily = false;
        double min = Double.NEGATIVE_INFINITY;
        double max = Double.POSITIVE_INFINITY;
        for (String step : path.split("\\.", -1)) {
            if (here instanceof Record) {
                part = part(here, step).orElse(null);
                if (part == null) {
                    return Optional.empty();
                }
                daily |= part.daily();
                Range range = part.range();
                min = range == null ? min : range.min();
                max = range == null ? max : range.max();
                Object value = value(here, part);
                here = part.rest() && value instanceof Map<?, ?> rest ? rest.get(step) : value;
            } else {
                here = item(here, step);
                if (here == null) {
                    return Optional.empty();
                }
            }
        }
        return part == null ? Optional.empty() : Optional.of(new Found(part, daily, min, max));
    }

    /** The names that a path could go on with after as many steps as it is right. */
    public static List<String> known(Record root, String path) {
        Object here = root;
        for (String step : path.split("\\.", -1)) {
            Object next = here instanceof Record ? below(here, step) : item(here, step);
            if (next == null) {
                return names(here);
            }
            here = next;
        }
        return names(here);
    }

    private static @Nullable Object below(Object record, String step) {
        return part(record, step).map(part -> value(record, part)).orElse(null);
    }

    private static List<String> names(@Nullable Object here) {
        List<String> names = new ArrayList<>();
        if (here instanceof Record) {
            Part.of(here.getClass()).forEach(part -> names.add(part.name()));
        } else if (here instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> names.add(String.valueOf(key)));
        } else if (here instanceof List<?> list) {
            list.forEach(item -> name(item).ifPresent(names::add));
        }
        return names;
    }

    private static Optional<Part> part(Object record, String step) {
        List<Part> parts = Part.of(record.getClass());
        Optional<Part> named =
                parts.stream().filter(part -> part.name().equals(step)).findFirst();
        return named.isPresent() ? named : parts.stream().filter(Part::rest).findFirst();
    }

    private static @Nullable Object item(@Nullable Object collection, String step) {
        if (collection instanceof Map<?, ?> map) {
            return map.get(step);
        }
        if (collection instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                if (name(item).orElse(Integer.toString(i + 1)).equals(step)) {
                    return item;
                }
            }
        }
        return null;
    }

    private static Optional<String> name(Object item) {
        if (!(item instanceof Record)) {
            return Optional.empty();
        }
        return Part.of(item.getClass()).stream()
                .filter(part -> part.name().equals("name"))
                .findFirst()
                .map(part -> String.valueOf(value(item, part)));
    }

    private static @Nullable Object value(Object record, Part part) {
        try {
            return part.accessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part.name(), e);
        }
    }
}
