package org.groundswell.setting;

import java.util.List;

/**
 * Settings read from a tree.
 *
 * @param register every number that the file (or a default) gives with a range or a source, in the order of the file
 * @param references every name that must be defined elsewhere
 * @param built every record with its path, so that checks across settings can say where
 */
public record Bound<T>(T value, List<Assumption> register, List<Reference> references, List<Built> built) {
    /** One record, where it stands and by what path. */
    public record Built(String path, Place place, Object value) {}
}
