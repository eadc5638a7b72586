package org.groundswell.study;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
import org.groundswell.world.Cluster;

/**
 * What members thought when runs ended, where a scenario takes that down: {@code clusters.csv} of every run, and
 * {@code members.csv} of the first runs, as far as its lines are at most {@value #MOST_LINES}, but of one run at least.
 */
public final class Endings {
    static final String MEMBERS = "members.csv";
    static final String CLUSTERS = "clusters.csv";
    private static final int MOST_LINES = 100_000;

    private final TreeMap<Integer, Finals> runs = new TreeMap<>();
    private final Map<Integer, Map<String, List<Cluster>>> clusters = new TreeMap<>();

    /** Takes down a run of the baseline; others are not asked for. */
    void add(Run run, Finals finals) {
        clusters.put(run.number(), finals.clusters());
        runs.put(run.number(), finals);
        // The first runs in their order, whichever came first.
        int most = Math.max(1, MOST_LINES / Math.max(1, finals.segments().length));
        while (runs.size() > most) {
            runs.pollLastEntry();
        }
    }

    boolean none() {
        return clusters.isEmpty();
    }

    /** Writes both files into a folder. */
    void write(Path folder, Scenario scenario) throws IOException {
        writeMembers(folder.resolve(MEMBERS), scenario);
        writeClusters(folder.resolve(CLUSTERS));
    }

    private void writeMembers(Path file, Scenario scenario) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            List<String> header = new ArrayList<>(List.of("run", "member", "segment"));
            header.addAll(scenario.issues().keySet());
            csv.writeRecord(header);
            for (Map.Entry<Integer, Finals> run : runs.entrySet()) {
                Finals finals = run.getValue();
                for (int member = 0; member < finals.segments().length; member++) {
                    List<String> fields = new ArrayList<>(List.of(
                            run.getKey().toString(),
                            Integer.toString(member + 1),
                            scenario.population()
                                    .segments()
                                    .get(finals.segments()[member])
                                    .name()));
                    for (float[] stances : finals.stances()) {
                        fields.add(Numbers.text(stances[member]));
                    }
                    csv.writeRecord(fields);
                }
            }
        }
    }

    private void writeClusters(Path file) throws IOException {
        try (CsvWriter csv = Tables.writer(file)) {
            csv.writeRecord("run", "issue", "centre", "size");
            for (Map.Entry<Integer, Map<String, List<Cluster>>> run : clusters.entrySet()) {
                run.getValue()
                        .forEach((issue, found) -> found.forEach(cluster -> csv.writeRecord(
                                run.getKey().toString(),
                                issue,
                                Numbers.text(cluster.centre()),
                                Integer.toString(cluster.size()))));
            }
        }
    }
}
