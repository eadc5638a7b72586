package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
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

    @Test
    void bothFilesHoldAllVariantsInTheirOrder() throws IOException {
        Endings endings = new Endings(List.of("", "louder"));
        endings.add(Run.of("louder", 1), finals(2, 0.5f, 0.25));
        endings.add(Run.of("", 2), finals(2, -1f, -0.5));
        endings.add(Run.of("", 1), finals(2, 1f, 0.5));
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
        assertThat(Endings.read(folder)).isEqualTo(endings.clusters());
    }

    /** The limit is of all lines together, and the runs kept are the first, whichever came first. */
    @Test
    void membersAreKeptOfTheFirstRuns() {
        Endings endings = new Endings(List.of("", "louder"));
        for (int run : List.of(3, 1, 2)) {
            endings.add(Run.of("", run), finals(20_000, 0, 0));
        }
        endings.add(Run.of("louder", 1), finals(200_000, 0, 0));
        assertThat(endings.kept()).isEqualTo("the first runs of each variant: baseline 2 of 3, louder 1 of 1");
    }

    @Test
    void aFolderWithoutClustersHasNone() throws IOException {
        assertThat(Endings.read(folder)).isEmpty();
    }
}
