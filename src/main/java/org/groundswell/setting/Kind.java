package org.groundswell.setting;

import java.util.ArrayList;
import java.util.List;

/** One of several kinds of records between which a file chooses, with its settings. */
public record Kind(String name, String doc, List<Described> settings) {
    /** The kinds that a sealed type permits. */
    public static List<Kind> of(Class<?> sealed) {
        List<Kind> kinds = new ArrayList<>();
        Form.permitted(sealed).forEach((name, type) -> {
            Doc doc = type.getAnnotation(Doc.class);
            kinds.add(new Kind(name, doc == null ? "" : doc.value(), Described.of(type)));
        });
        return kinds;
    }
}
