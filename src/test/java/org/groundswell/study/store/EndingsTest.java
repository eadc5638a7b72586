package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.ClusterSource;
import org.groundswell.world.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members thought in the end, of every variant. */
class EndingsTest {
    private static final Scenario SCENARIO =
            Blueprint.parse("""
                    scenario: laboratory
                    title: A rule alone
                    as-of: 2026-01-01
                    calendar: {sweeps: 50}
                    issues: {opinion: {against: minus, for: plus}}
                    population: {name: all, members: 2, segments: [{name: member, share: 1}], stance: {opinion: 0}}
                    """, "laboratory.yaml").scenario();

    @TempDir
    private Path folder;

    private static Finals finals(int members, float first, double centre) {
        float[] stances = new float[members];
        stances[0] = first;
        Map<String, List<Cluster>> clusters = new TreeMap<>();
        clusters.put("opinion", List.of(new Cluster(centre, members)));
        return new Finals(List.of("member"), new byte[members], List.of("opinion"), List.of(stances), clusters);
    }

    /** A store of results, each of which has nothing but an end. */
    private Store store(List<String> variants, Map<Run, Finals> ends) throws IOException {
        Store.create(folder, connection -> {});
        Store store = Store.open(folder, true);
        Places places = new Places(List.of(), List.of(), List.of(), LocalDate.of(2026, 1, 1));
        List<Result> results = new ArrayList<>();
        ends.forEach((run, finals) -> results.add(
                new Result.Finished(run, new RunResult(Map.of(), Map.of(), Map.of(), Daily.NONE, finals, Map.of()))));
        store.change(connection -> new ResultRows(variants, places, 1, 0).insert(connection, results));
        return store;
    }

    private static List<Cluster> clusters(ClusterSource source, String variant) {
        List<Cluster> clusters = new ArrayList<>();
        source.each(variant, "opinion", clusters::add);
        source.each(variant, "another", clusters::add);
        source.each("no-variant", "opinion", clusters::add);
        return clusters;
    }

    @Test
    void bothFilesHoldAllVariantsInTheirOrder() throws IOException {
        List<String> variants = List.of("", "louder");
        Map<Run, Finals> ends = new LinkedHashMap<>();
        ends.put(Run.of("louder", 1), finals(2, 0.5f, 0.25));
        ends.put(Run.of("", 2), finals(2, -1f, -0.5));
        ends.put(Run.of("", 1), finals(2, 1f, 0.5));
        try (Store store = store(variants, ends)) {
            Endings endings = new Endings(store, variants);
            endings.write(folder, SCENARIO);
            assertThat(Files.readString(folder.resolve("members.csv"))).isEqualTo("""
                            variant,run,member,segment,opinion
                            baseline,1,1,member,1
                            baseline,1,2,member,0
                            baseline,2,1,member,-1
                            baseline,2,2,member,0
                            louder,1,1,member,0.5
                            louder,1,2,member,0
                            """);
            assertThat(Files.readString(folder.resolve("clusters.csv"))).isEqualTo("""
                            variant,run,issue,centre,size
                            baseline,1,opinion,0.5,2
                            baseline,2,opinion,-0.5,2
                            louder,1,opinion,0.25,2
                            """);
            for (String variant : variants) {
                List<Cluster> there = clusters(Endings.read(folder), variant);
                assertThat(there).isNotEmpty().isEqualTo(clusters(endings.clusters(), variant));
            }
        }
    }

    /** The limit is of all lines together, and the runs kept are the first, whichever came first. */
    @Test
    void membersAreKeptOfTheFirstRuns() throws IOException {
        List<String> variants = List.of("", "louder");
        Map<Run, Finals> ends = new LinkedHashMap<>();
        for (int run : List.of(3, 1, 2)) {
            ends.put(Run.of("", run), finals(20_000, 0, 0));
        }
        ends.put(Run.of("louder", 1), finals(200_000, 0, 0));
        try (Store store = store(variants, ends)) {
            assertThat(new Endings(store, variants).kept())
                    .isEqualTo("the first runs of each variant: baseline 2 of 3, louder 1 of 1");
        }
    }

    @Test
    void aFolderWithoutClustersHasNone() throws IOException {
        assertThat(clusters(Endings.read(folder), "")).isEmpty();
    }
}
