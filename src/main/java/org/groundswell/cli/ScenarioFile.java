package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/** Finds the scenario file that a user means: a path, or the name of one in {@code scenarios/}, here or as shipped. */
final class ScenarioFile {
    private static final String FOLDER = "scenarios";
    private static final String ENDING = ".yaml";

    private ScenarioFile() {}

    static Path find(String typed) {
        Place place = Place.of(typed);
        if (typed.isBlank()) {
            throw new Refused(place, "is no name of a scenario file (see: groundswell list scenarios)");
        }
        Path path = path(typed);
        if (Files.isRegularFile(path)) {
            return path;
        }
        Set<String> known = new LinkedHashSet<>();
        for (Path folder : folders()) {
            Path named = folder.resolve(typed + ENDING);
            if (!typed.contains("/") && Files.isRegularFile(named)) {
                return named;
            }
            files(folder).forEach(file -> known.add(name(file)));
        }
        if (Files.isDirectory(path)) {
            throw new Refused(place, "is a folder, not a scenario file" + list(files(path)));
        }
        if (Files.exists(path)) {
            throw new Refused(place, "is no regular file, as a scenario must be: save it to one");
        }
        files(folder(path)).forEach(file -> known.add(file.toString()));
        files(Path.of(FOLDER)).forEach(file -> known.add(file.toString()));
        throw new Refused(
                place,
                "there is no such scenario file" + Names.hint(typed, known) + " (see: groundswell list scenarios)");
    }

    /** A path as it was typed. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new Refused(Place.of(typed), "cannot be a path here: " + e.getReason() + " (try LC_ALL=C.UTF-8)");
        }
    }

    private static String list(List<Path> files) {
        return files.isEmpty()
                ? ""
                : "; name one in it, such as "
                        + String.join(
                                ", ",
                                files.stream().limit(3).map(Path::toString).toList());
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }

    /** A scenario's name as a command takes it. */
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\.yaml$", "");
    }

    /** Where scenarios lie: the user's own, then those that came with the program. */
    static List<Path> folders() {
        String home = System.getProperty("groundswell.home", "");
        Path shipped = Path.of(home, FOLDER);
        Path own = Path.of(FOLDER);
        return home.isEmpty() || shipped.toAbsolutePath().equals(own.toAbsolutePath())
                ? List.of(own)
                : List.of(own, shipped);
    }

    /** The scenario files of a folder in the order of their names; none if it cannot be read. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> folder.resolve(Objects.requireNonNull(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
