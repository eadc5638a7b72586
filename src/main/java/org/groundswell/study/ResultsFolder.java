package org.groundswell.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Directory;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a study leaves. It is written beside its place and moved there at the end, so that it is either whole or
 * as it was before.
 */
public final class ResultsFolder implements AutoCloseable {
    private final Path folder;
    private final Path place;
    private final Occupant occupant;
    /** Folders above the place that were not there, the innermost first. */
    private final List<Path> made = new ArrayList<>();

    /** What has been begun to be written and has not found its place yet. */
    private @Nullable Path draft;

    private ResultsFolder(Path folder, Path place, Occupant occupant) {
        this.folder = folder;
        this.place = place;
        this.occupant = occupant;
    }

    /**
     * Makes sure that a study can be written to a folder, before anything is computed.
     *
     * @param replace whether results of another design, or of more runs, may be replaced
     * @throws Refused if the place holds something else, or cannot be written to
     */
    public static ResultsFolder prepare(Path folder, Design design, boolean replace) {
        Occupant occupant = Occupant.of(folder);
        occupant.yieldTo(design, replace);
        try {
            // A link stays what it is; the folder it leads to is replaced.
            Path place = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            ResultsFolder results = new ResultsFolder(folder, place, occupant);
            results.tryOut();
            return results;
        } catch (IOException e) {
            throw new Refused(
                    Place.of(folder.toString()),
                    "results cannot be written there: " + FileTrouble.reason(e) + " (choose another with --out)");
        }
    }

    /** Hours later would be the wrong time to learn that nothing can be written. */
    private void tryOut() throws IOException {
        try {
            Files.delete(newDraft());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** Makes the folders above the place, and keeps in mind which it made. */
    private void makeParents() throws IOException {
        Path there = parent();
        List<Path> missing = new ArrayList<>();
        // A link that leads nowhere is something too, and not ours to take away.
        while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            missing.add(there);
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            // Java itself would say that something is no folder, but not what.
            throw new NotDirectoryException(there.toString());
        }
        made.addAll(missing);
        Files.createDirectories(parent());
    }

    private Path parent() {
        return Objects.requireNonNull(place.getParent());
    }

    /** A new folder beside the place: not a temporary folder of the system's, which only its maker could read. */
    private Path newDraft() throws IOException {
        // Another study may have made these folders, failed, and taken them away again.
        makeParents();
        int attempt = 1;
        while (true) {
            Path fresh = parent().resolve("." + place.getFileName() + ".draft-" + attempt);
            try {
                return Files.createDirectory(fresh);
            } catch (FileAlreadyExistsException e) {
                // Of another study, under way or killed.
                attempt++;
            }
        }
    }

    /** Where files are written until {@link #publish}; charts go there too. */
    public Path draft() {
        return Objects.requireNonNull(draft, "nothing has been written yet");
    }

    public Path folder() {
        return folder;
    }

    /** Runs of the same design that the folder holds already. */
    public int runsThere() {
        return occupant.runs();
    }

    /**
     * Writes all files but the charts.
     *
     * @param rows its runs in their order
     * @param endings what members thought in the end
     * @param made what made the study, for the record: version, command and the like
     */
    public void write(Study study, Iterable<Row> rows, Design design, Endings endings, Map<String, Object> made)
            throws IOException {
        draft = newDraft();
        if (!endings.none()) {
            endings.write(draft, study.scenario());
        }
        write(draft, study, rows, design, endings, made);
    }

    private static void write(
            Path draft, Study study, Iterable<Row> rows, Design design, Endings endings, Map<String, Object> made)
            throws IOException {
        Files.writeString(draft.resolve("scenario.yaml"), design.baseline().yaml(), StandardCharsets.UTF_8);
        Columns columns = design.columns();
        Tables tables = tables(study.scenario(), columns.outcomes());
        tables.writeRuns(draft.resolve("runs.csv"), rows, columns);
        tables.writeTimeline(draft.resolve("timeline.csv"), study.series());
        tables.writeDensities(draft.resolve("density.csv"), study.densities());
        Files.writeString(draft.resolve("summary.json"), SummaryText.of(study), StandardCharsets.UTF_8);
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String file : Stream.concat(Manifest.STABLE.stream(), Stream.of(Endings.CLUSTERS, Endings.MEMBERS))
                .toList()) {
            if (Files.exists(draft.resolve(file))) {
                checksums.put(file, Manifest.sha256(Files.readAllBytes(draft.resolve(file))));
            }
        }
        Map<String, Object> kept = new LinkedHashMap<>(made);
        if (!endings.none()) {
            kept.put("members.csv", endings.kept());
        }
        Manifest manifest = new Manifest(Manifest.design(design), study.twins(), study.info(), checksums, kept);
        Files.writeString(draft.resolve(Manifest.FILE), manifest.text(), StandardCharsets.UTF_8);
    }

    /**
     * Puts the finished folder in its place, instead of what was there; or beside it, where finished results or files of
     * others would be lost: if someone else has been there since, or if a study cut short met results of another design.
     *
     * @param whole whether the study is complete
     * @return the folder in which it is now
     * @throws IOException if it cannot be moved there; it is not lost, and the message tells where it lies
     */
    public Path publish(boolean whole) throws IOException {
        Path from = draft();
        // From now on it is not ours to throw away, wherever it comes to lie.
        draft = null;
        try {
            boolean free = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            boolean ours = occupant.untouched() && (whole || !occupant.other());
            return free || ours ? into(from, free) : beside(from);
        } catch (IOException e) {
            throw new IOException(
                    "results cannot be moved to " + folder + ": " + FileTrouble.reason(e) + "; they are in " + from, e);
        }
    }

    private Path into(Path from, boolean free) throws IOException {
        if (free) {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        }
        Path old = newDraft();
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
        return folder;
    }

    /** The first of {@code folder-2}, {@code folder-3} … that is not there. */
    private Path beside(Path from) throws IOException {
        for (int number = 2; ; number++) {
            Path next = place.resolveSibling(place.getFileName() + "-" + number);
            if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(from, next, StandardCopyOption.ATOMIC_MOVE);
                return folder.resolveSibling(next.getFileName());
            }
        }
    }

    /** Removes what was written and not published, and folders that were made for it and hold nothing. */
    @Override
    public void close() {
        if (draft != null) {
            delete(draft);
        }
        made.forEach(ResultsFolder::deleteIfEmpty);
    }

    @SuppressWarnings("EmptyCatch")
    private static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It holds results, and is there to stay.
        }
    }

    /** A leftover folder harms nobody, and what went wrong before it, or well, matters more. */
    @SuppressWarnings("EmptyCatch")
    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // See above.
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
                    throw new Refused(place, "is damaged: " + file + " is missing (run the study again)");
                }
                if (!Manifest.sha256(Files.readAllBytes(path))
                        .equals(manifest.checksums().get(file))) {
                    throw new Refused(
                            place,
                            "is damaged: " + file
                                    + " is not what was written: its checksum differs (run the study again)");
                }
            }
            Blueprint blueprint = Blueprint.readResult(folder.resolve("scenario.yaml"));
            return tables(folder, manifest.info(), blueprint);
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + FileTrouble.reason(e));
        }
    }

    /** A study as it was written to the draft, with numbers as a reader of the files gets them. */
    public Study readBack(Study study, Design design) throws IOException {
        return tables(draft(), study.info(), design.baseline());
    }

    private static Tables tables(Scenario scenario, Map<String, OutcomeKind> outcomes) {
        return new Tables(scenario.calendar().start(), scenario.toldInSweeps(), outcomes);
    }

    private static Study tables(Path folder, Info info, Blueprint baseline) throws IOException {
        Scenario scenario = baseline.scenario();
        List<Scenario> scenarios = info.variants().stream()
                .map(name -> name.equals(Design.BASELINE)
                        ? scenario
                        : baseline.variant(name).scenario())
                .toList();
        Tables tables = tables(scenario, Directory.of(scenarios));
        KeptRuns runs = new KeptRuns();
        tables.readRuns(folder.resolve("runs.csv"), runs::add);
        return new Study(
                info,
                scenario,
                runs,
                tables.readTimeline(folder.resolve("timeline.csv")),
                tables.readDensities(folder.resolve("density.csv")),
                Endings.read(folder));
    }
}
