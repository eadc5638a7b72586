package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/** Finds the scenario file that a user means: a path, or the name of one in {@code scenarios/}. */
final class ScenarioFile {
    private static final Path SHIPPED = Path.of("scenarios");

    private ScenarioFile() {}

    static Path find(String typed) {
        Path path = Path.of(typed);
        if (Files.exists(path)) {
            return path;
        }
        Path shipped = SHIPPED.resolve(typed + ".yaml");
        if (!typed.contains("/") && Files.exists(shipped)) {
            return shipped;
        }
        List<String> known = new ArrayList<>();
        Path folder = path.getParent() == null ? Path.of("") : path.getParent();
        for (Path file : files(folder)) {
            known.add(file.toString());
        }
        for (Path file : files(SHIPPED)) {
            known.add(file.toString());
            known.add(String.valueOf(file.getFileName()).replaceAll("\\.yaml$", ""));
        }
        String list = known.isEmpty() ? "" : " (see: groundswell list scenarios)";
        throw new Refused(Place.of(typed), "there is no such scenario file" + Names.hint(typed, known) + list);
    }

    /** The scenario files of a folder in the order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.resolve(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Where the shipped scenarios lie. */
    static Path shipped() {
        return SHIPPED;
    }
}
