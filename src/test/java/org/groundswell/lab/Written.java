package org.groundswell.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a study that are the same bytes wherever and however it was carried out. */
public final class Written {
    /** Their names. */
    public static final List<String> FILES =
            List.of("runs.csv", "timeline.csv", "density.csv", "summary.json", "scenario.yaml");

    private Written() {}

    /** What is in them. */
    public static Map<String, String> in(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : FILES) {
            try {
                files.put(file, Files.readString(folder.resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
