package org.groundswell.study.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Json;

/**
 * What made a results folder: {@code manifest.json}, with checksums of the files that are the same bytes wherever the study
 * is done.
 *
 * @param design what the study is of; two studies of one design differ at most in their number of runs and twins
 * @param twins runs that were to have twins
 * @param info what became of it
 */
record Manifest(
        Map<String, Object> design, int twins, Info info, Map<String, String> checksums, Map<String, Object> made) {
    static final String FILE = "manifest.json";
    static final List<String> STABLE =
            List.of("scenario.yaml", "runs.csv", "timeline.csv", "density.csv", "summary.json");

    /** What tells one design from another. */
    static Map<String, Object> design(Design design) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("scenario", design.baseline().scenario().scenario());
        map.put("scenario-sha256", Checksum.of(design.baseline().yaml()));
        map.put(
                "variants",
                design.variants().stream().filter(name -> !name.isEmpty()).toList());
        map.put("seed", design.seed());
        map.put("assumptions", design.sampled() ? "sampled" : "central");
        map.put("first-run", design.first());
        return map;
    }

    String text() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("design", design);
        all.put("changes", info.changes());
        all.put("runs", info.asked());
        all.put("twins", twins);
        all.put("done", info.done());
        all.put("complete", info.complete());
        all.put("failed", info.failed());
        all.put("scale", info.scale());
        all.put("simulated-members", info.simulated());
        all.put("made", made);
        all.put("sha256", checksums);
        return Json.text(all);
    }

    /** The same with the checksum of one more file. */
    Manifest with(String file, String checksum) {
        Map<String, String> more = new LinkedHashMap<>(checksums);
        more.put(file, checksum);
        return new Manifest(design, twins, info, more, made);
    }

    /** The manifest of a folder. */
    static Manifest read(Path folder) throws IOException {
        JsonNode all = json(folder);
        JsonNode of = all.path("design");
        List<String> variants = new ArrayList<>(List.of(Design.BASELINE));
        of.path("variants").forEach(name -> variants.add(name.asText()));
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("scenario", of.path("scenario").asText());
        design.put("scenario-sha256", of.path("scenario-sha256").asText());
        design.put("variants", variants.subList(1, variants.size()));
        design.put("seed", of.path("seed").asLong());
        design.put("assumptions", of.path("assumptions").asText());
        design.put("first-run", of.path("first-run").asInt(1));
        List<String> failed = new ArrayList<>();
        all.path("failed").forEach(message -> failed.add(message.asText()));
        List<String> changes = new ArrayList<>();
        all.path("changes").forEach(change -> changes.add(change.asText()));
        Info info = new Info(
                of.path("scenario").asText(),
                changes,
                variants,
                all.path("runs").asInt(),
                all.path("done").asInt(),
                failed,
                of.path("seed").asLong(),
                of.path("assumptions").asText().equals("sampled"),
                all.path("scale").asDouble(),
                all.path("simulated-members").asLong(),
                all.path("complete").asBoolean());
        Map<String, String> checksums = new LinkedHashMap<>();
        all.path("sha256")
                .properties()
                .forEach(entry -> checksums.put(entry.getKey(), entry.getValue().asText()));
        return new Manifest(design, all.path("twins").asInt(), info, checksums, new LinkedHashMap<>());
    }

    private static JsonNode json(Path folder) throws IOException {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(FILE)));
        } catch (JsonProcessingException e) {
            throw new IOException(
                    FILE + " is damaged in line " + e.getLocation().getLineNr() + " (run the study again)", e);
        }
    }
}
