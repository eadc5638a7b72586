package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.study.Design;

/**
 * Which study a folder holds.
 *
 * @param design what it is of, key by key
 * @param runs of each variant
 * @param twins how many runs of the baseline are repeated
 * @param stored whether the folder has its runs themselves, to which more can be added, or only tables of them
 */
record Held(Map<String, String> design, int runs, int twins, boolean stored) {
    /** What is kept under these keys tells one study from another. */
    static Map<String, String> design(Design design, int daily) throws IOException {
        Map<String, String> keys = new LinkedHashMap<>();
        Manifest.design(design).forEach((key, value) -> keys.put(key, String.valueOf(value)));
        keys.put("daily", Integer.toString(daily));
        keys.put("code", CodeVersion.of());
        return keys;
    }

    /** The study of a folder that has one; without files for people it may still be under way, or cut short. */
    static Held in(Path folder) throws IOException {
        if (Files.exists(folder.resolve(Store.FILE))) {
            try (Store store = Store.open(folder, false)) {
                Map<String, String> about = store.about();
                return new Held(about, StoredDesign.number(about, "runs"), StoredDesign.number(about, "twins"), true);
            }
        }
        Manifest manifest = Manifest.read(folder);
        Map<String, String> keys = new LinkedHashMap<>();
        manifest.design().forEach((key, value) -> keys.put(key, String.valueOf(value)));
        return new Held(keys, manifest.info().done(), manifest.twins(), false);
    }

    /** Whether a folder holds a study to which a design only adds. */
    static boolean goesOn(Path folder, Design design, Map<String, String> wanted) {
        try {
            return in(folder).goesOn(design, wanted);
        } catch (IOException e) {
            return false;
        }
    }

    boolean goesOn(Design design, Map<String, String> wanted) {
        return stored && differences(wanted).isEmpty() && !moreThan(design);
    }

    /** Whether a design has fewer runs, so that some would be lost. */
    boolean moreThan(Design design) {
        return design.runs() < runs || design.twins() < twins;
    }

    /** In what it differs from another, in words; of a folder with tables only, what those say. */
    List<String> differences(Map<String, String> wanted) {
        List<String> differ = new ArrayList<>();
        wanted.forEach((key, value) -> {
            if ((stored || design.containsKey(key)) && !value.equals(design.get(key))) {
                differ.add(words(key, value));
            }
        });
        return differ;
    }

    private String words(String key, String wanted) {
        return switch (key) {
            case "scenario-sha256" -> "its settings differ";
            case "code" -> "it was computed by another version of the program";
            default -> key + " is " + design.get(key) + " there and " + wanted + " here";
        };
    }
}
