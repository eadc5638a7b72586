package org.groundswell.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Settings read from a tree: the whole, if it has no faults, and every part that has none, so that checks across settings
 * need not wait until all else is mended.
 *
 * @param register every number that the file (or a default) gives with a range or a source, in the order of the file
 * @param sourced every value with the day on which its source became known
 * @param references every name that must be defined elsewhere
 * @param parts every part that could be made, by path
 */
public record Bound<T>(
        Optional<T> value,
        List<Assumption> register,
        List<Sourced> sourced,
        List<Reference> references,
        Map<String, Object> parts) {

    /** A value whose source became known on a day. */
    public record Sourced(String path, LocalDate known, Place place) {}

    /** The part at a path, if it has no faults and is of this type. */
    public <P> Optional<P> part(String path, Class<P> type) {
        return Optional.ofNullable(parts.get(path)).filter(type::isInstance).map(type::cast);
    }

    /** Does something with all parts of a type that have no faults, in the order of the file. */
    public <P> void each(Class<P> type, BiConsumer<String, P> action) {
        parts.forEach((path, part) -> {
            if (type.isInstance(part)) {
                action.accept(path, type.cast(part));
            }
        });
    }
}
