package org.groundswell.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What stages have brought about so far in a run. What is published today can be read from tomorrow: all stages see the
 * evening before, whatever their order.
 */
public final class Outcomes {
    private final Map<String, Double> known = new LinkedHashMap<>();
    private final Map<String, Double> today = new LinkedHashMap<>();

    /** An outcome as of yesterday evening; empty while it is open. */
    public OptionalDouble get(String name) {
        Double value = known.get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Publishes an outcome; it is never changed again. */
    public void publish(String stage, String name, double value) {
        String full = stage + "." + name;
        if (known.containsKey(full) || today.putIfAbsent(full, value) != null) {
            throw new IllegalStateException("outcome " + full + " was published before");
        }
    }

    public void publish(String stage, String name, boolean happened) {
        publish(stage, name, happened ? 1 : 0);
    }

    /** Whether an outcome has not been published yet, not even today. */
    public boolean isOpen(String stage, String name) {
        String full = stage + "." + name;
        return !known.containsKey(full) && !today.containsKey(full);
    }

    /** Lets tomorrow see what was published today. */
    public void evening() {
        known.putAll(today);
        today.clear();
    }

    /** All that is known, in the order it became so. */
    public Map<String, Double> all() {
        return Collections.unmodifiableMap(known);
    }
}
