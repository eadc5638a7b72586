package org.groundswell.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/**
 * The folder that a study leaves. It is written beside its place and moved there at the end, so that it is either whole or
 * as it was before.
 */
public final class ResultsFolder {
    private final Path folder;
    private final Path draft;

    private ResultsFolder(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /**
     * Makes sure that a study can be written to a folder, before anything is computed.
     *
     * @param replace whether results of another design may be replaced
     * @throws Refused if the place holds something else, or cannot be written to
     */
    public static ResultsFolder prepare(Path folder, Design design, boolean replace) {
        Place place = Place.of(folder.toString());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(place, "is a file, not a folder for results (choose another with --out)");
        }
        if (Files.isDirectory(folder)) {
            compare(folder, place, design, replace);
        }
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().normalize().getParent());
        try {
            Files.createDirectories(parent);
            // Not a temporary folder of the system's, which only its maker could read.
            Path draft = parent.resolve(
                    "." + folder.getFileName() + "-" + ProcessHandle.current().pid());
            Files.createDirectory(draft);
            return new ResultsFolder(folder, draft);
        } catch (IOException e) {
            throw new Refused(place, "results cannot be written there: " + reason(e) + " (choose another with --out)");
        }
    }

    private static void compare(Path folder, Place place, Design design, boolean replace) {
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            if (!isEmpty(folder)) {
                throw new Refused(
                        place,
                        "holds files that are no results of ours; they are left alone (choose another with --out)");
            }
            return;
        }
        Map<String, Object> there;
        try {
            there = Manifest.read(folder).design();
        } catch (IOException e) {
            throw new Refused(place, "its manifest.json cannot be read: " + reason(e));
        }
        Map<String, Object> wanted = Manifest.design(design);
        List<String> differ = wanted.keySet().stream()
                .filter(key -> !String.valueOf(wanted.get(key)).equals(String.valueOf(there.get(key))))
                .toList();
        if (!differ.isEmpty() && !replace) {
            throw new Refused(
                    place,
                    "holds the results of another design: " + words(differ, there, wanted)
                            + " (add --replace to replace them, or choose another folder with --out)");
        }
    }

    private static String words(List<String> differ, Map<String, Object> there, Map<String, Object> wanted) {
        return differ.stream()
                .map(key -> key.equals("scenario-sha256")
                        ? "its settings differ"
                        : key + " is " + there.get(key) + " there and " + wanted.get(key) + " here")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new Refused(Place.of(folder.toString()), "cannot be read: " + reason(e));
        }
    }

    /** Words for what went wrong with a file. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    /** Where files are written until {@link #publish}; charts go there too. */
    public Path draft() {
        return draft;
    }

    public Path folder() {
        return folder;
    }

    /**
     * Writes all files but the charts.
     *
     * @param made what made the study, for the record: version, command and the like
     */
    public void write(Study study, Design design, Map<String, Object> made) throws IOException {
        Files.writeString(draft.resolve("scenario.yaml"), design.baseline().yaml(), StandardCharsets.UTF_8);
        Tables tables = new Tables(study.scenario().calendar().start(), study.kinds());
        tables.writeRuns(draft.resolve("runs.csv"), study.rows());
        tables.writeTimeline(draft.resolve("timeline.csv"), study.series());
        tables.writeDensities(draft.resolve("density.csv"), study.densities());
        Files.writeString(draft.resolve("summary.json"), SummaryText.of(study), StandardCharsets.UTF_8);
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String file : Manifest.STABLE) {
            checksums.put(file, Manifest.sha256(Files.readAllBytes(draft.resolve(file))));
        }
        Manifest manifest = new Manifest(Manifest.design(design), study.info(), checksums, made);
        Files.writeString(draft.resolve(Manifest.FILE), manifest.text(), StandardCharsets.UTF_8);
    }

    /** Puts the finished folder in its place, instead of what was there. */
    public void publish() throws IOException {
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        boolean replaces = Files.exists(folder);
        if (replaces) {
            Files.move(folder, old);
        }
        Files.move(draft, folder);
        if (replaces) {
            delete(old);
        }
    }

    /** Leaves everything as it was. */
    public void discard() {
        try {
            delete(draft);
        } catch (IOException e) {
            // A leftover draft harms nobody, and what went wrong before it matters more.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /**
     * Reads a study back.
     *
     * @throws Refused if the folder holds no study or a damaged one
     */
    public static Study read(Path folder) {
        Place place = Place.of(folder.toString());
        if (!Files.isDirectory(folder)) {
            throw new Refused(
                    place, Files.exists(folder) ? "is a file, not a folder of results" : "there is no such folder");
        }
        if (!Files.exists(folder.resolve(Manifest.FILE))) {
            throw new Refused(place, "holds no results: it has no " + Manifest.FILE);
        }
        try {
            Manifest manifest = Manifest.read(folder);
            for (String file : Manifest.STABLE) {
                Path path = folder.resolve(file);
                if (!Files.exists(path)) {
                    throw new Refused(place, "is damaged: " + file + " is missing");
                }
                if (!Manifest.sha256(Files.readAllBytes(path))
                        .equals(manifest.checksums().get(file))) {
                    throw new Refused(place, "is damaged: " + file + " is not what was written (its checksum differs)");
                }
            }
            Blueprint blueprint = Blueprint.read(folder.resolve("scenario.yaml"), List.of());
            Tables tables = new Tables(
                    blueprint.scenario().calendar().start(),
                    new org.groundswell.scenario.Directory(blueprint.scenario()).outcomes());
            return new Study(
                    manifest.info(),
                    blueprint.scenario(),
                    tables.readRuns(folder.resolve("runs.csv")),
                    tables.readTimeline(folder.resolve("timeline.csv")),
                    tables.readDensities(folder.resolve("density.csv")));
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + reason(e));
        }
    }
}
