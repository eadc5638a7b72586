package org.groundswell.study.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
import org.groundswell.study.Design;
import org.groundswell.study.Numbers;
import org.groundswell.world.Cluster;

/**
 * What members thought when runs ended, where a scenario takes that down: {@code clusters.csv} of every run of every
 * variant, and {@code members.csv} of the first runs of each, as far as its lines are at most {@value
 * ResultRows#MOST_LINES}, but of one run of each at least.
 */
final class Endings {
    static final String MEMBERS = "members.csv";
    static final String CLUSTERS = "clusters.csv";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Store store;
    private final List<String> variants;

    /** @param variants in the order of their places */
    Endings(Store store, List<String> variants) {
        this.store = store;
        this.variants = variants;
    }

    boolean none() throws IOException {
        return store.number("SELECT count(*) FROM ending") == 0;
    }

    /** How many runs {@code members.csv} holds, in words. */
    String kept() throws IOException {
        List<String> words = new ArrayList<>();
        for (int place = 0; place < variants.size(); place++) {
            String of = " FROM ending WHERE variant = " + place;
            words.add(written(variants.get(place)) + " "
                    + store.number("SELECT count(members)" + of) + " of "
                    + store.number("SELECT count(*)" + of));
        }
        return "the first runs of each variant: " + String.join(", ", words);
    }

    /** What is done with a cluster. */
    @FunctionalInterface
    private interface ClusterReader {
        void read(String variant, int run, String issue, Cluster cluster);
    }

    private void eachCluster(ClusterReader reader) throws IOException {
        store.each("SELECT variant, number, clusters FROM ending ORDER BY variant, number", row -> {
            String variant = variants.get(row.getInt(1));
            int run = row.getInt(2);
            for (Map.Entry<String, JsonNode> issue :
                    JSON.readTree(row.getString(3)).properties()) {
                for (JsonNode pair : issue.getValue()) {
                    Cluster cluster =
                            new Cluster(pair.path(0).doubleValue(), pair.path(1).intValue());
                    reader.read(variant, run, issue.getKey(), cluster);
                }
            }
        });
    }

    /** The clusters of all runs, by variant and issue: {@code variant issue}. */
    Map<String, List<Cluster>> clusters() throws IOException {
        Map<String, List<Cluster>> all = new LinkedHashMap<>();
        eachCluster(
                (variant, run, issue, cluster) -> all.computeIfAbsent(variant + " " + issue, none -> new ArrayList<>())
                        .add(cluster));
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
        List<String> issues = List.copyOf(scenario.issues().keySet());
        try (CsvWriter csv = Tables.writer(file)) {
            List<String> header = new ArrayList<>(List.of("variant", "run", "member", "segment"));
            header.addAll(issues);
            csv.writeRecord(header);
            store.each(
                    "SELECT variant, number, segments, issues, members FROM ending WHERE members IS NOT NULL"
                            + " ORDER BY variant, number",
                    row -> writeMembers(
                            csv,
                            written(variants.get(row.getInt(1))),
                            row.getInt(2),
                            Blocks.finals(row.getBytes(5), words(row.getString(3)), words(row.getString(4))),
                            issues));
        }
    }

    private static List<String> words(String json) throws IOException {
        List<String> words = new ArrayList<>();
        JSON.readTree(json).forEach(word -> words.add(word.asText()));
        return words;
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
            eachCluster((variant, run, issue, cluster) -> csv.writeRecord(
                    written(variant),
                    Integer.toString(run),
                    issue,
                    Numbers.text(cluster.centre()),
                    Integer.toString(cluster.size())));
        }
    }
}
