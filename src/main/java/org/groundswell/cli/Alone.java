package org.groundswell.cli;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.engine.Run;
import org.groundswell.study.Design;
import org.groundswell.study.store.StoredDesign;

/**
 * Words the command that repeats one run of a study alone.
 *
 * @param scenario as it was typed, or the file that the study left
 * @param changes options that change it
 */
record Alone(String scenario, List<String> changes, Design design) {
    /** Of a study as its folder holds it. */
    static Alone of(StoredDesign stored) {
        return new Alone(stored.folder().resolve("scenario.yaml").toString(), List.of(), stored.design());
    }

    String command(Run run) {
        List<String> words = new ArrayList<>(List.of("groundswell", "run", scenario));
        if (!run.variant().isEmpty()) {
            words.addAll(List.of("--variant", run.variant()));
        }
        words.addAll(changes);
        if (!design.sampled()) {
            words.addAll(List.of("--assumptions", DesignOptions.Assumptions.central.name()));
        }
        words.addAll(List.of("--seed", Long.toString(design.seed()), "--only", Integer.toString(run.number())));
        if (run.twin() != Run.Twin.NONE) {
            words.addAll(List.of("--twins", Integer.toString(run.number())));
        }
        return String.join(" ", words.stream().map(Alone::quoted).toList());
    }

    /** A word as a shell takes it for one. */
    static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_./:=,%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
