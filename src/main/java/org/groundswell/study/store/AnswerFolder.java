package org.groundswell.study.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Json;

/**
 * The folder that an answer of its own leaves: tables, a JSON file that holds its design, and charts. It is written beside its
 * place and moved there at the end; nothing that we have not written is replaced, nor, unless asked for, what is of another
 * design or of more runs.
 */
public final class AnswerFolder {
    private static final String RUNS = "runs";

    /** What kinds of answers leave. */
    public enum Kind {
        POWER("power.json", "power\\.(json|csv|png|svg)"),
        SENSITIVITY(
                "sensitivity.json",
                "sensitivity\\.(json|csv|md)|sensitivity[a-z0-9-]*\\.(png|svg)|runs\\.csv|scenario\\.yaml|manifest\\.json");

        private final String json;
        private final String ours;

        Kind(String json, String ours) {
            this.json = json;
            this.ours = ours;
        }
    }

    /** Draws into a folder. */
    public interface Drawing {
        void into(Path folder) throws IOException;
    }

    private final Path folder;
    private final Kind kind;
    private final Map<String, Object> design;

    private AnswerFolder(Path folder, Kind kind, Map<String, Object> design) {
        this.folder = folder;
        this.kind = kind;
        this.design = new LinkedHashMap<>(design);
    }

    /**
     * Makes sure that an answer can be written to a folder, before anything is computed.
     *
     * @param design what the numbers hang on
     * @param replace whether results of another design may be replaced
     * @throws Refused if the place holds something else, or cannot be written to
     */
    public static AnswerFolder prepare(Path folder, Kind kind, Map<String, Object> design, boolean replace) {
        AnswerFolder results = new AnswerFolder(folder, kind, design);
        try {
            results.look(replace);
            Path draft = results.draft();
            Files.delete(draft);
            return results;
        } catch (IOException e) {
            throw new Refused(
                    results.place(),
                    "results cannot be written there: " + FileTrouble.reason(e) + " (choose another with --out)");
        }
    }

    private Place place() {
        return Place.of(folder.toString().isEmpty() ? "." : folder.toString());
    }

    private void look(boolean replace) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(place(), "is a file, not a folder for results (choose another with --out)");
        }
        if (Path.of("").toRealPath().startsWith(folder.toRealPath())) {
            throw new Refused(place(), "is the folder you are in, or above it (choose one within it with --out)");
        }
        List<String> names = names();
        List<String> foreign = names.stream()
                .filter(name -> !names.contains(kind.json) || !name.matches(kind.ours))
                .toList();
        if (!foreign.isEmpty()) {
            throw new Refused(
                    place(),
                    "holds files that are no results of ours ("
                            + (foreign.size() > 3
                                    ? foreign.get(0) + ", " + foreign.get(1) + ", and more"
                                    : String.join(", ", foreign))
                            + "); they are left alone (choose another folder with --out)");
        }
        if (!names.isEmpty() && !replace) {
            compare();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .sorted()
                    .toList();
        }
    }

    private void compare() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode there;
        try {
            there = mapper.readTree(folder.resolve(kind.json).toFile()).path("design");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new Refused(place(), kind.json + " in it is damaged (add --replace to replace it)");
        }
        JsonNode here = mapper.readTree(Json.text(design));
        boolean more = there.path(RUNS).asInt() <= here.path(RUNS).asInt();
        if (!there.equals(here)) {
            List<String> differ = design.keySet().stream()
                    .filter(key -> !there.path(key).equals(here.path(key)) && !(more && key.equals(RUNS)))
                    .map(key -> key.endsWith("sha256")
                            ? "its settings or players differ"
                            : key + " is " + there.path(key) + " there and " + here.path(key) + " here")
                    .toList();
            if (!differ.isEmpty()) {
                throw new Refused(
                        place(),
                        "holds the results of another design: " + String.join(", ", differ)
                                + " (add --replace to replace them, or choose another folder with --out)");
            }
        }
    }

    /** What the numbers hang on. */
    public Map<String, Object> design() {
        return design;
    }

    private Path draft() throws IOException {
        Path parent = Objects.requireNonNull(folder.toAbsolutePath().normalize().getParent());
        Files.createDirectories(parent);
        int attempt = 1;
        while (true) {
            try {
                return Files.createDirectory(parent.resolve("." + folder.getFileName() + ".draft-" + attempt));
            } catch (FileAlreadyExistsException e) {
                // Of another study, under way or killed.
                attempt++;
            }
        }
    }

    /**
     * Writes all files and puts the folder in its place.
     *
     * @param texts by the name of their file
     */
    public void write(Map<String, String> texts, Drawing chart) throws IOException {
        Path draft = draft();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(draft.resolve(text.getKey()), text.getValue(), StandardCharsets.UTF_8);
            }
            chart.into(draft);
            Path place = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Path old = draft();
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                delete(old);
            } else {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(draft);
        }
    }

    private static void delete(Path gone) throws IOException {
        if (!Files.exists(gone)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(gone)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
