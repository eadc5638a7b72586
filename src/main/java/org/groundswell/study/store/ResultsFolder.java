package org.groundswell.study.store;

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
import org.groundswell.study.Columns;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Info;
import org.groundswell.study.Json;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a study: its database while it runs, and the files that are made from it at the end. A study takes the place
 * of other results only once it is whole; till then it lies beside them.
 */
public final class ResultsFolder implements AutoCloseable {
    /** Where files are written before they take the place of older ones. */
    static final String FRESH = ".fresh";

    private final Path folder;
    private final Path place;
    private final Occupant occupant;
    /** Folders above the place that were not there, the innermost first. */
    private final List<Path> made = new ArrayList<>();

    /** Where the study lies while it runs: in its place, or beside what is there. */
    private Path work;

    private @Nullable FolderLock lock;
    private @Nullable StudyStore study;
    private boolean begun;

    private ResultsFolder(Path folder, Path place, Occupant occupant) {
        this.folder = folder;
        this.place = place;
        this.occupant = occupant;
        this.work = place;
    }

    /**
     * Begins a study in a folder, or goes on with the one that is there.
     *
     * @param daily of how many runs of a variant daily measures are kept
     * @param replace whether results of another design, or of more runs, may be replaced
     * @param made what makes the study, for the record: version and the like
     * @throws Refused if the place holds something else, or cannot be written to
     */
    public static ResultsFolder prepare(
            Path folder, Design design, int daily, boolean replace, Map<String, String> made) {
        Occupant occupant = Occupant.of(folder);
        try {
            Map<String, String> wanted = Held.design(design, daily);
            occupant.yieldTo(design, wanted, replace);
            // A link stays what it is; the folder it leads to is replaced.
            Path place = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            ResultsFolder results = new ResultsFolder(folder, place, occupant);
            try {
                results.begin(design, daily, about(design, wanted, made));
                return results;
            } catch (IOException | RuntimeException e) {
                results.close();
                throw e;
            }
        } catch (IOException e) {
            throw new Refused(
                    Place.of(folder.toString()),
                    "results cannot be written there: " + FileTrouble.reason(e) + " (choose another with --out)");
        }
    }

    /**
     * Goes on with the study of a folder.
     *
     * @throws Refused if there is none, or if another version of the program began it
     */
    public static Resumed resume(Path folder, Map<String, String> made) {
        Design design = Held.again(folder);
        int daily = Held.daily(folder);
        return new Resumed(design, prepare(folder, design, daily, false, made));
    }

    /** A study that goes on, with its design as it was written down. */
    public record Resumed(Design design, ResultsFolder results) {}

    private static Map<String, String> about(Design design, Map<String, String> wanted, Map<String, String> made) {
        Scenario scenario = design.baseline().scenario();
        Map<String, String> about = new LinkedHashMap<>(wanted);
        about.put("runs", Integer.toString(design.runs()));
        about.put("twins", Integer.toString(design.twins()));
        about.put("first-day", scenario.calendar().start().toString());
        about.put("scenario.yaml", design.baseline().yaml());
        about.put("changes", Json.line(design.baseline().changes()));
        about.putAll(made);
        return about;
    }

    private void begin(Design design, int daily, Map<String, String> about) throws IOException {
        if (occupant.other()) {
            work = newDraft();
            begun = true;
        } else if (!Files.exists(place)) {
            makeParents();
            Files.createDirectory(place);
            begun = true;
        }
        begun |= !Files.exists(work.resolve(Store.FILE));
        lock = FolderLock.take(work);
        study = StudyStore.open(work, design, daily, about);
    }

    /** The study under way. */
    public StudyStore study() {
        return Objects.requireNonNull(study, "the study is closed");
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

    public Path folder() {
        return folder;
    }

    /** Where new files lie until {@link #publish}; charts go there too. */
    public Path fresh() {
        return work.resolve(FRESH);
    }

    /**
     * Writes all files but the charts.
     *
     * @param made what made the study, for the record: version, command and the like
     */
    public void write(Study shown, Design design, Map<String, Object> made) throws IOException {
        Path fresh = fresh();
        delete(fresh);
        Files.createDirectory(fresh);
        StudyStore from = study();
        Endings endings = from.endings();
        boolean ended = !endings.none();
        if (ended) {
            endings.write(fresh, shown.scenario());
        }
        Files.writeString(fresh.resolve("scenario.yaml"), design.baseline().yaml(), StandardCharsets.UTF_8);
        Columns columns = design.columns();
        Tables tables = tables(shown.scenario(), columns.outcomes());
        tables.writeRuns(fresh.resolve("runs.csv"), from::rows, columns);
        tables.writeTimeline(fresh.resolve("timeline.csv"), shown.series());
        from.keep(shown.series());
        tables.writeDensities(fresh.resolve("density.csv"), shown.densities());
        Files.writeString(fresh.resolve("summary.json"), SummaryText.of(shown), StandardCharsets.UTF_8);
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String file : Stream.concat(Manifest.STABLE.stream(), Stream.of(Endings.CLUSTERS, Endings.MEMBERS))
                .toList()) {
            if (Files.exists(fresh.resolve(file))) {
                checksums.put(file, Manifest.sha256(Files.readAllBytes(fresh.resolve(file))));
            }
        }
        Map<String, Object> kept = new LinkedHashMap<>(made);
        if (ended) {
            kept.put("members.csv", endings.kept());
        }
        Manifest manifest = new Manifest(Manifest.design(design), shown.twins(), shown.info(), checksums, kept);
        Files.writeString(fresh.resolve(Manifest.FILE), manifest.text(), StandardCharsets.UTF_8);
    }

    /**
     * Puts new files in the place of older ones, and the study in its place; or beside it, where finished results or files
     * of others would be lost: if someone else has been there since, or if a study cut short met other results.
     *
     * @param whole whether the study is complete
     * @return the folder in which it is now
     * @throws IOException if it cannot be put there; it is not lost, and the message tells where it lies
     */
    public Path publish(boolean whole) throws IOException {
        try {
            renew();
            study().seal();
            end();
            begun = false;
            if (work.equals(place)) {
                return folder;
            }
            boolean free = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            return free || occupant.untouched() && whole ? into(free) : beside();
        } catch (IOException e) {
            throw new IOException(
                    "results cannot be moved to " + folder + ": " + FileTrouble.reason(e) + "; they are in " + work, e);
        }
    }

    /** File by file, the manifest last: a folder without one is not whole, and its files are made again from the study. */
    private void renew() throws IOException {
        Files.deleteIfExists(work.resolve(Manifest.FILE));
        delete(work.resolve("charts"));
        List<Path> files;
        try (Stream<Path> all = Files.list(fresh())) {
            files = all.sorted(Comparator.comparing(
                            file -> file.getFileName().toString().equals(Manifest.FILE)))
                    .toList();
        }
        for (Path file : files) {
            Files.move(file, work.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(fresh());
    }

    private Path into(boolean free) throws IOException {
        if (free) {
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        }
        Path old = newDraft();
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
        return folder;
    }

    /** The first of {@code folder-2}, {@code folder-3} … that is not there. */
    private Path beside() throws IOException {
        for (int number = 2; ; number++) {
            Path next = place.resolveSibling(place.getFileName() + "-" + number);
            if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(work, next, StandardCopyOption.ATOMIC_MOVE);
                return folder.resolveSibling(next.getFileName());
            }
        }
    }

    private void end() throws IOException {
        StudyStore open = study;
        study = null;
        if (open != null) {
            open.close();
        }
        FolderLock held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }

    /** Lets go of the folder. Of a study that was begun and of which no run was done nothing is left. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        boolean nothing = begun && (study == null || study.isEmpty());
        try {
            end();
        } catch (IOException e) {
            // What is committed is there; what went wrong was told when it was to be written.
        }
        if (nothing) {
            delete(work);
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

    /** A study as it was written anew, with numbers as a reader of the files gets them. */
    public Study readBack(Study shown, Design design) throws IOException {
        return tables(fresh(), shown.info(), design.baseline());
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
