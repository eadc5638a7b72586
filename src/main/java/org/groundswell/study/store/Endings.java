package org.groundswell.study.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
import org.groundswell.study.ClusterSource;
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
        for (int place = 0; place < variants.size(); place++) {
            eachCluster(place, reader);
        }
    }

    private void eachCluster(int place, ClusterReader reader) throws IOException {
        store.each(
                "SELECT number, clusters FROM ending WHERE variant = ? ORDER BY number",
                row -> {
                    int run = row.getInt(1);
                    for (Map.Entry<String, JsonNode> issue :
                            JSON.readTree(row.getString(2)).properties()) {
                        for (JsonNode pair : issue.getValue()) {
                            Cluster cluster = new Cluster(
                                    pair.path(0).doubleValue(), pair.path(1).intValue());
                            reader.read(variants.get(place), run, issue.getKey(), cluster);
                        }
                    }
                },
                place);
    }

    /** The clusters of all runs. */
    ClusterSource clusters() {
        return (variant, issue, reader) -> {
            try {
                eachCluster(variants.indexOf(variant), (of, run, on, cluster) -> {
                    if (on.equals(issue)) {
                        reader.accept(cluster);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** The clusters that {@link #write} left in a folder; none if it has no such file. */
    static ClusterSource read(Path folder) {
        Path file = folder.resolve(CLUSTERS);
        return Files.exists(file)
                ? (variant, issue, reader) -> {
                    try {
                        read(file, written(variant), issue, reader);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                : ClusterSource.NONE;
    }

    private static void read(Path file, String variant, String issue, Consumer<Cluster> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord record : csv) {
                if (record.findField("variant").orElse("baseline").equals(variant)
                        && record.getField("issue").equals(issue)) {
                    reader.accept(new Cluster(
                            Numbers.parse(record.getField("centre")), Integer.parseInt(record.getField("size"))));
                }
            }
        }
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
