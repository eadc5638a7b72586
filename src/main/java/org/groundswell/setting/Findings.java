package org.groundswell.setting;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/** Collects what comes to light while settings are read. */
final class Findings {
    private final Faults faults;
    private final List<Assumption> register = new ArrayList<>();
    private final List<Bound.Sourced> sourced = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Object> parts = new LinkedHashMap<>();

    Findings(Faults faults) {
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    void note(Assumption assumption) {
        register.add(assumption);
        note(assumption.path(), assumption.known(), assumption.place());
    }

    void note(String path, @Nullable LocalDate known, Place place) {
        if (known != null) {
            sourced.add(new Bound.Sourced(path, known, place));
        }
    }

    void made(String path, Object part) {
        parts.put(path, part);
    }

    /** Notes the names that a part's value refers to: a word, the words of a list, or the keys of the innermost table. */
    void refer(Part part, Node node, String path) {
        Refers refers = part.refers();
        if (refers != null) {
            refer(refers.value(), part, part.type(), node, path);
        }
    }

    private void refer(Referent to, Part part, Type type, Node node, String path) {
        switch (Form.of(type)) {
            case LIST -> words(to, part, type, node, path);
            case TABLE -> keys(to, part, type, node, path);
            default ->
                node.word().ifPresent(word -> references.add(new Reference(to, word.text(), path, word.place())));
        }
    }

    private void words(Referent to, Part part, Type type, Node node, String path) {
        Set<String> seen = new LinkedHashSet<>();
        for (Node item : node instanceof Listing list ? list.items() : List.<Node>of()) {
            refer(to, part, Part.element(type), item, path);
            item.word()
                    .map(Text::text)
                    .filter(word -> !seen.add(word))
                    .ifPresent(word ->
                            faults.add(item.place(), () -> Names.below(path, word) + " stands here a second time"));
        }
    }

    private void keys(Referent to, Part part, Type type, Node node, String path) {
        if (!(node instanceof Table table)) {
            return;
        }
        table.entries().forEach((key, value) -> {
            String below = Names.below(path, key);
            if (part.keysRefer(type)) {
                references.add(new Reference(to, key, below, table.keyPlace(key)));
            } else {
                refer(to, part, Part.element(type), value, below);
            }
        });
    }

    <T> Bound<T> bound(Optional<T> value) {
        return new Bound<>(
                value,
                Collections.unmodifiableList(register),
                Collections.unmodifiableList(sourced),
                Collections.unmodifiableList(references),
                Collections.unmodifiableMap(parts));
    }
}
