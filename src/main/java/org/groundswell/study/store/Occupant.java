package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;

/** What is in the place where results are to go, and whether it may be replaced: nothing that we have not written may. */
final class Occupant {
    /** What studies leave, and what can be added to them. */
    private static final List<String> OURS = Stream.concat(
                    Manifest.STABLE.stream(),
                    Stream.of(
                            Manifest.FILE,
                            ResultsFolder.CHARTS,
                            Endings.MEMBERS,
                            Endings.CLUSTERS,
                            Store.FILE,
                            Store.FILE + "-wal",
                            Store.FILE + "-shm",
                            Store.NEW,
                            FolderLock.FILE,
                            ResultsFolder.FRESH))
            .toList();

    private final Path folder;
    private final Place place;
    private final String found;
    private boolean other;

    private Occupant(Path folder) {
        this.folder = folder;
        this.found = state();
        // An empty path is the folder one is in.
        this.place = Place.of(folder.toString().isEmpty() ? "." : folder.toString());
    }

    static Occupant of(Path folder) {
        return new Occupant(folder);
    }

    /** Whether results are there that are not those of a study that goes on. */
    boolean other() {
        return other;
    }

    /** Whether nobody else has been in the place since. */
    boolean untouched() {
        return state().equals(found);
    }

    private String state() {
        try {
            if (!Files.isDirectory(folder)) {
                return Files.exists(folder) ? "a file" : "nothing";
            }
            String results = "no results";
            for (String file : List.of(Manifest.FILE, FolderLock.FILE)) {
                if (Files.exists(folder.resolve(file))) {
                    results += Checksum.of(folder.resolve(file));
                }
            }
            return results + foreign();
        } catch (IOException e) {
            return "cannot be read";
        }
    }

    /**
     * Looks whether the results of a design may take the place.
     *
     * @throws Refused with what stands in their way
     */
    void yieldTo(Design design, Map<String, String> wanted, boolean replace) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(place, "is a file, not a folder for results (choose another with --out)");
        }
        try {
            if (holdsResults()) {
                compare(design, wanted, replace);
                if (!other) {
                    // Nothing is moved then, and what others have put there stays.
                    return;
                }
            }
            movable();
            List<String> foreign = foreign();
            if (!foreign.isEmpty()) {
                throw new Refused(
                        place,
                        "holds files that are no results of ours (" + String.join(", ", foreign)
                                + "); they are left alone (choose another folder with --out)");
            }
        } catch (IOException e) {
            throw new Refused(place, "cannot be read: " + FileTrouble.reason(e) + " (choose another with --out)");
        }
    }

    /** Results take the place of a folder as a whole, which some folders cannot be moved away for. */
    private void movable() throws IOException {
        Path real = folder.toRealPath();
        Path parent = real.getParent();
        if (parent == null || Path.of("").toRealPath().startsWith(real)) {
            throw new Refused(
                    place, "is the folder you are in, or above it (choose one within it: --out " + within() + ")");
        }
        if (!store(real).equals(store(parent))) {
            throw new Refused(place, "is a disk or a mount of its own (choose a folder in it: --out " + within() + ")");
        }
    }

    private Path within() {
        return folder.resolve("study");
    }

    /** Some systems hide their mounts; then a mount shows only when it cannot be moved. */
    private static String store(Path path) {
        try {
            FileStore store = Files.getFileStore(path);
            return store.name() + " " + store;
        } catch (IOException e) {
            return "";
        }
    }

    private List<String> foreign() throws IOException {
        List<String> foreign = new ArrayList<>();
        boolean results = holdsResults() || holdsNoStudyYet(folder);
        for (String name : names(folder)) {
            if (!results || !OURS.contains(name)) {
                foreign.add(name);
            }
        }
        if (results && Files.isDirectory(folder.resolve(ResultsFolder.CHARTS))) {
            names(folder.resolve(ResultsFolder.CHARTS)).stream()
                    .filter(name -> !isChart(Path.of(name)))
                    .forEach(name -> foreign.add(ResultsFolder.CHARTS + "/" + name));
        }
        return foreign.size() > 3 ? List.of(foreign.get(0), foreign.get(1), "and more") : foreign;
    }

    static boolean isChart(Path file) {
        String name = file.toString();
        return name.endsWith(".svg") || name.endsWith(".png");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .sorted()
                    .toList();
        }
    }

    /** Whether a process was killed in a folder before it had begun its study there. */
    static boolean holdsNoStudyYet(Path folder) throws IOException {
        return List.of(FolderLock.FILE, Store.NEW).containsAll(names(folder));
    }

    private boolean holdsResults() {
        return Files.exists(folder.resolve(Store.FILE)) || Files.exists(folder.resolve(Manifest.FILE));
    }

    private void compare(Design design, Map<String, String> wanted, boolean replace) throws IOException {
        Held there;
        try {
            there = Held.in(folder);
        } catch (IOException e) {
            if (!replace) {
                throw new Refused(place, "cannot be read: " + FileTrouble.reason(e));
            }
            other = true;
            return;
        }
        List<String> differ = there.differences(wanted);
        other = !there.goesOn(design, wanted);
        if (replace || !other) {
            return;
        }
        if (!differ.isEmpty()) {
            throw new Refused(
                    place,
                    "holds the results of another design: " + String.join(", ", differ)
                            + " (add --replace to replace them, or choose another folder with --out)");
        }
        if (there.moreThan(design)) {
            throw new Refused(
                    place,
                    "holds " + counts(there.runs(), there.twins()) + " of this design, which "
                            + counts(design.runs(), design.twins())
                            + " would replace (add --replace to do so, or choose another folder with --out)");
        }
    }

    private static String counts(int runs, int twins) {
        return runs + " runs (" + twins + " of them repeated)";
    }
}
