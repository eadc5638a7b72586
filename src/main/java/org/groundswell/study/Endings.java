package org.groundswell.study;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
import org.groundswell.world.Cluster;

/**
 * What members thought when runs ended, where a scenario takes that down: {@code clusters.csv} of every run of every
 * variant, and {@code members.csv} of the first runs of each, as far as its lines are at most {@value #MOST_LINES}, but of
 * one run of each at least.
 */
public final class Endings {
    static final String MEMBERS = "members.csv";
    static final String CLUSTERS = "clusters.csv";
    private static final int MOST_LINES = 100_000;

    private final Map<String, NavigableMap<Integer, Finals>> members = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, Map<String, List<Cluster>>>> clusters = new LinkedHashMap<>();

    /** @param variants the order in which they are written */
    Endings(List<String> variants) {
        for (String variant : variants) {
            members.put(variant, new TreeMap<>());
            clusters.put(variant, new TreeMap<>());
        }
    }

    /** Takes down a run, in any order. */
    void add(Run run, Finals finals) {
        of(clusters, run).put(run.number(), finals.clusters());
        NavigableMap<Integer, Finals> runs = of(members, run);
        runs.put(run.number(), finals);
        // The first runs in their order, whichever came first.
        int most = Math.max(1, MOST_LINES / members.size() / Math.max(1, finals.segments().length));
        while (runs.size() > most) {
            runs.pollLastEntry();
        }
    }

    private static <T> NavigableMap<Integer, T> of(Map<String, NavigableMap<Integer, T>> all, Run run) {
        NavigableMap<Integer, T> runs = all.get(run.variant());
        if (runs == null) {
            throw new IllegalArgumentException("no variant " + run.variant());
        }
        return runs;
    }

    boolean none() {
        return clusters.values().stream().allMatch(Map::isEmpty);
    }

    /** How many runs {@code members.csv} holds, in words. */
    String kept() {
        return "the first runs of each variant: "
                + String.join(
                        ", ",
                        members.entrySet().stream()
                                .map(one -> written(one.getKey()) + " "
                                        + one.getValue().size() + " of "
                                        + clusters.getOrDefault(one.getKey(), new TreeMap<>())
                                                .size())
                                .toList());
    }

    /** The clusters of all runs, by variant and issue: {@code variant issue}. */
    Map<String, List<Cluster>> clusters() {
        Map<String, List<Cluster>> all = new LinkedHashMap<>();
        clusters.forEach((variant, runs) -> runs.values()
                .forEach(run -> run.forEach(
                        (issue, found) -> all.computeIfAbsent(variant + " " + issue, none -> new ArrayList<>())
                                .addAll(found))));
        return all;
    }

    /** The clusters that {@link #write} left in a folder; none if it has no such file. */
    static Map<String, List<Cluster>> read(Path folder) throws IOException {
        Map<String, List<Cluster>> all = new LinkedHashMap<>();
        Path file = folder.resolve(CLUSTERS);
        if (!Files.exists(file)) {
            return all;
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : csv) {
                String variant = record.findField("variant").orElse("baseline");
                all.computeIfAbsent(
                                (variant.equals("baseline") ? Design.BASELINE : variant) + " "
                                        + record.getField("issue"),
                                none -> new ArrayList<>())
                        .add(new Cluster(
                                Numbers.parse(record.getField("centre")), Integer.parseInt(record.getField("size"))));
            }
        }
        return all;
    }

    /** Writes both files into a folder. */
    void write(Path folder, Scenario scenario) throws IOException {
        writeMembers(folder.resolve(MEMBERS), scenario);
        writeClusters(folder.resolve(CLUSTERS));
    }

    private static String written(String variant) {
        return variant.isEmpty() ? "baseline" : variant;
    }

    private void writeMembers(Path file, Scenario scenario) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            List<String> header = new ArrayList<>(List.of("variant", "run", "member", "segment"));
            header.addAll(scenario.issues().keySet());
            csv.writeRecord(header);
            for (Map.Entry<String, NavigableMap<Integer, Finals>> variant : members.entrySet()) {
                for (Map.Entry<Integer, Finals> run : variant.getValue().entrySet()) {
                    writeMembers(
                            csv,
                            written(variant.getKey()),
                            run.getKey(),
                            run.getValue(),
                            header.subList(4, header.size()));
                }
            }
        }
    }

    private static void writeMembers(CsvWriter csv, String variant, int run, Finals finals, List<String> issues) {
        for (int member = 0; member < finals.segments().length; member++) {
            List<String> fields = new ArrayList<>(List.of(
                    variant,
                    Integer.toString(run),
                    Integer.toString(member + 1),
                    finals.names().get(finals.segments()[member])));
            for (String issue : issues) {
                int place = finals.issues().indexOf(issue);
                fields.add(place < 0 ? "" : Numbers.text(finals.stances().get(place)[member]));
            }
            csv.writeRecord(fields);
        }
    }

    private void writeClusters(Path file) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            csv.writeRecord("variant", "run", "issue", "centre", "size");
            clusters.forEach((variant, runs) -> runs.forEach((run, issues) ->
                    issues.forEach((issue, found) -> found.forEach(cluster -> csv.writeRecord(
                            written(variant),
                            run.toString(),
                            issue,
                            Numbers.text(cluster.centre()),
                            Integer.toString(cluster.size()))))));
        }
    }
}
