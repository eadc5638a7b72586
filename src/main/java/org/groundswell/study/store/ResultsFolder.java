package org.groundswell.study.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Json;
import org.groundswell.study.Study;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a study: its database while it runs, and the files that are made from it at the end. A study takes the place
 * of other results only once it is whole; till then it lies beside them.
 */
public final class ResultsFolder implements AutoCloseable {
    /** Where files are written before they take the place of older ones. */
    static final String FRESH = ".fresh";

    static final String CHARTS = "charts";

    private final Path folder;
    private final Site site;
    private final Path place;
    private final Occupant occupant;

    /** Where the study lies while it runs: in its place, or beside what is there. */
    private Path work;

    private @Nullable FolderLock lock;
    private @Nullable StudyStore study;
    private @Nullable Manifest manifest;
    /** Whether the folder was made for this study, and whether the study was begun in it. */
    private boolean madeWork;

    private boolean begun;

    private ResultsFolder(Path folder, Path place, Occupant occupant) {
        this.folder = folder;
        this.site = new Site(place);
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
        try {
            new Site(folder.toAbsolutePath().normalize()).mend();
            Occupant occupant = Occupant.of(folder);
            Map<String, String> wanted = Held.design(design, daily);
            occupant.yieldTo(design, wanted, replace);
            // A link stays what it is; the folder it leads to is replaced.
            Path place = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            ResultsFolder results = new ResultsFolder(folder, place, occupant);
            try {
                results.begin(design, daily, wanted, made);
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
     * @throws Refused if another version of the program began it, or another process is at work there
     */
    public static ResultsFolder resume(StoredDesign stored, Map<String, String> made) throws IOException {
        stored.refuseOtherCode();
        return prepare(stored.folder(), stored.design(), stored.daily(), false, made);
    }

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

    private void begin(Design design, int daily, Map<String, String> wanted, Map<String, String> made)
            throws IOException {
        site.makeParents();
        if (occupant.other()) {
            FolderLock.refuseIfHeld(place);
            work = draft(design, wanted);
        } else {
            madeWork = !Files.exists(place);
            Files.createDirectories(place);
        }
        if (lock == null) {
            lock = FolderLock.take(work);
        }
        begun = !Files.exists(work.resolve(Store.FILE));
        study = StudyStore.open(work, design, daily, about(design, wanted, made));
    }

    /** Where a study is done that is to replace another: where one of the same design was killed, or in a new folder. */
    private Path draft(Design design, Map<String, String> wanted) throws IOException {
        for (Path left : site.drafts()) {
            FolderLock taken = FolderLock.takeIfFree(left);
            boolean unborn = Occupant.holdsNoStudyYet(left);
            if (taken != null && (unborn || Held.goesOn(left, design, wanted))) {
                lock = taken;
                madeWork = unborn;
                return left;
            }
            if (taken != null) {
                taken.close();
            }
        }
        madeWork = true;
        return site.newDraft();
    }

    /** The study under way. */
    public StudyStore study() {
        return Objects.requireNonNull(study, "the study is closed");
    }

    public Path folder() {
        return folder;
    }

    /** Whether no run of the study came to its end. */
    public boolean isEmpty() {
        return study != null && study.isEmpty();
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
        Site.delete(fresh());
        Files.createDirectory(fresh());
        manifest = ResultFiles.write(fresh(), study(), shown, design, made);
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
            seal();
            renew();
            letGo();
            begun = false;
            madeWork = false;
            if (work.equals(place)) {
                return folder;
            }
            boolean free = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
            return free || whole && occupant.untouched() && !FolderLock.isHeld(place) ? into(free) : beside();
        } catch (IOException e) {
            throw new IOException(
                    "results cannot be moved to " + folder + ": " + FileTrouble.reason(e) + "; they are in " + work, e);
        }
    }

    /** Makes one file of the database, which nothing changes any more, and puts the checksums of all files down. */
    private void seal() throws IOException {
        study().seal();
        closeStudy();
        Manifest all = Objects.requireNonNull(manifest, "nothing was written")
                .with(Store.FILE, Checksum.of(work.resolve(Store.FILE)));
        Files.writeString(fresh().resolve(Manifest.FILE), all.text(), StandardCharsets.UTF_8);
    }

    /** File by file, the manifest last: a folder without one is not whole, and its files are made again from the study. */
    private void renew() throws IOException {
        Files.deleteIfExists(work.resolve(Manifest.FILE));
        Path charts = work.resolve(CHARTS);
        if (Files.isDirectory(charts)) {
            for (Path chart : files(charts)) {
                if (Occupant.isChart(chart)) {
                    Files.delete(chart);
                }
            }
            Site.deleteIfEmpty(charts);
        }
        if (Files.exists(fresh().resolve(CHARTS))) {
            Files.createDirectories(charts);
            move(files(fresh().resolve(CHARTS)), charts);
            Files.delete(fresh().resolve(CHARTS));
        }
        List<Path> files = new ArrayList<>(files(fresh()));
        files.sort(Comparator.comparing(file -> file.endsWith(Manifest.FILE)));
        move(files, work);
        Files.delete(fresh());
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.sorted().toList();
        }
    }

    private static void move(List<Path> files, Path to) throws IOException {
        for (Path file : files) {
            Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path into(boolean free) throws IOException {
        if (free) {
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        }
        Path old = site.newReplaced();
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        Site.delete(old);
        return folder;
    }

    private Path beside() throws IOException {
        Path next = site.neighbour();
        Files.move(work, next, StandardCopyOption.ATOMIC_MOVE);
        return folder.resolveSibling(next.getFileName());
    }

    private void closeStudy() throws IOException {
        StudyStore open = study;
        study = null;
        if (open != null) {
            open.close();
        }
    }

    private void letGo() throws IOException {
        FolderLock held = lock;
        lock = null;
        if (held != null) {
            held.close();
        }
    }

    /** Lets go of the folder. Of a study that was begun here and of which no run was done nothing is left. */
    @Override
    @SuppressWarnings("EmptyCatch")
    public void close() {
        // Without the lock it is another process's.
        boolean nothing = lock != null && begun && (study == null || study.isEmpty());
        try {
            closeStudy();
        } catch (IOException e) {
            // What is committed is there; what went wrong was told when it was to be written.
        }
        if (nothing) {
            // Whatever else has been put there is not ours.
            for (String file : List.of(Store.FILE, Store.FILE + "-wal", Store.FILE + "-shm", Store.NEW, FRESH)) {
                Site.delete(work.resolve(file));
            }
        }
        try {
            letGo();
        } catch (IOException e) {
            // A lock that is left holds nobody up.
        }
        if (madeWork) {
            Site.deleteIfEmpty(work);
        }
        site.close();
    }
}
