package org.groundswell.study.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The surroundings of a folder of results: the folders above it, and those beside it that are to take its place. */
final class Site implements AutoCloseable {
    private static final String DRAFT = ".draft-";
    private static final String REPLACED = ".replaced-";

    private final Path place;
    /** Folders above the place that were not there, the innermost first. */
    private final List<Path> made = new ArrayList<>();

    Site(Path place) {
        this.place = place;
    }

    /** Makes the folders above the place, and keeps in mind which it made. */
    void makeParents() throws IOException {
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
    Path newDraft() throws IOException {
        return hidden(DRAFT);
    }

    /** A new folder beside the place, for what another takes the place of. */
    Path newReplaced() throws IOException {
        return hidden(REPLACED);
    }

    private Path hidden(String kind) throws IOException {
        int attempt = 1;
        while (true) {
            Path fresh = parent().resolve("." + place.getFileName() + kind + attempt);
            try {
                return Files.createDirectory(fresh);
            } catch (FileAlreadyExistsException e) {
                // Of another study, under way or killed.
                attempt++;
            }
        }
    }

    /** Studies that were to replace the one in this place, and were killed before. */
    List<Path> drafts() throws IOException {
        return hidden(DRAFT, folder -> true);
    }

    private List<Path> hidden(String kind, Predicate<Path> which) throws IOException {
        String name = "." + place.getFileName() + kind;
        if (place.getParent() == null || !Files.isDirectory(parent())) {
            return List.of();
        }
        try (Stream<Path> beside = Files.list(parent())) {
            return beside.filter(path -> String.valueOf(path.getFileName()).startsWith(name)
                            && Files.isDirectory(path)
                            && which.test(path))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Ends what a process had begun that was killed as it put new results in the place of older ones: the new ones are whole,
     * and if they are not there the older ones come back.
     */
    void mend() throws IOException {
        List<Path> replaced = hidden(REPLACED, folder -> true);
        if (replaced.isEmpty()) {
            return;
        }
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> whole = hidden(DRAFT, folder -> Files.exists(folder.resolve(Manifest.FILE)));
            Files.move((whole.isEmpty() ? replaced : whole).get(0), place, StandardCopyOption.ATOMIC_MOVE);
        }
        replaced.forEach(Site::delete);
    }

    /** The first of {@code folder-2}, {@code folder-3} … that is not there. */
    Path neighbour() {
        int number = 2;
        while (true) {
            Path next = place.resolveSibling(place.getFileName() + "-" + number);
            if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                return next;
            }
            number++;
        }
    }

    /** Takes away what was made above the place and holds nothing. */
    @Override
    public void close() {
        made.forEach(Site::deleteIfEmpty);
    }

    @SuppressWarnings("EmptyCatch")
    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It holds something, and is there to stay.
        }
    }

    /** A leftover harms nobody, and what went wrong before it, or well, matters more. */
    @SuppressWarnings("EmptyCatch")
    static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // See above.
        }
    }
}
