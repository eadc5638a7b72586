package org.groundswell.setting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Parts of a JSON Schema that are defined once and referred to by name. */
final class Definitions {
    private final Map<String, Object> all = new TreeMap<>();

    Map<String, Object> all() {
        return all;
    }

    /** A reference to a definition, which is made when it is first referred to; it may refer to itself. */
    Map<String, Object> refer(String name, Supplier<Map<String, Object>> content) {
        if (!all.containsKey(name)) {
            all.put(name, object());
            all.put(name, content.get());
        }
        return object("$ref", "#/$defs/" + name);
    }

    static Map<String, Object> anyOf(Object... ways) {
        return object("anyOf", List.of(ways));
    }

    /** An object of JSON; its entries keep their order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
