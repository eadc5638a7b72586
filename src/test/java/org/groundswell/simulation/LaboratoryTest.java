package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Reading;
import org.groundswell.world.Cluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios without institutions: when they stop, what is taken down then, and lists in files of their own. */
class LaboratoryTest {
    private static final String SCENARIO = """
            scenario: laboratory
            title: A rule alone
            as-of: 2026-01-01
            calendar: {sweeps: 50}
            stop: {until: settled}
            issues: {opinion: {against: minus, for: plus}}
            population:
              name: all
              members: 4
              units: {effect: 0}
              segments: [{name: members, share: 1}]
              stance: {opinion: [-1, -0.9, 0.4, 0.5]}
              network: {kind: complete}
            influence: {rule: hegselmann-krause, tolerance: 0.2}
            world: {stance: 0, drift: 0}
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aScenario() throws IOException {
        file = Files.writeString(folder.resolve("laboratory.yaml"), SCENARIO);
    }

    private Blueprint blueprint(String... settings) {
        return Blueprint.read(
                file, List.of(settings).stream().map(Setting::parse).toList());
    }

    private RunResult run(String... settings) {
        Blueprint blueprint = blueprint(settings);
        return Simulation.run(blueprint, blueprint, new Chance(1, 1), Reading.CENTRAL);
    }

    private static Finals finals(RunResult run) {
        assertThat(run.finals()).isNotNull();
        return run.finals();
    }

    /** Two pairs meet in their middles at the first sweep, and nothing moves at the second. */
    @Test
    void aRunStopsOnceAllHaveSettled() {
        RunResult run = run();
        assertThat(run.outcomes())
                .containsEntry("end.stopped", 1.0)
                .containsEntry("end.sweeps", 1.0)
                .containsEntry("end.opinion.clusters", 2.0)
                .containsEntry("end.opinion.largest", 0.5)
                .containsEntry("end.opinion.for", 0.5)
                .containsEntry("end.opinion.consensus", 0.0);
        assertThat(finals(run).stances().get(0)).containsExactly(-0.95f, -0.95f, 0.45f, 0.45f);
        assertThat(finals(run).clusters().get("opinion"))
                .extracting(Cluster::size)
                .containsExactly(2, 2);
    }

    /** Ten voters on a ring are often still for a sweep, but cannot rest before they agree. */
    @Test
    void aLullIsNoRest() {
        Blueprint blueprint = blueprint(
                "calendar.sweeps=5000",
                "population.members=10",
                "population.stance.opinion=[1, 1, 1, 1, 1, -1, -1, -1, -1, -1]",
                "population.network={kind: ring-lattice, neighbours: 2}",
                "influence={rule: voter}");
        for (int number = 1; number <= 30; number++) {
            assertThat(Simulation.run(blueprint, blueprint, new Chance(1, number), Reading.CENTRAL)
                            .outcomes())
                    .containsEntry("end.stopped", 1.0)
                    .containsEntry("end.opinion.consensus", 1.0);
        }
    }

    /** What has stopped stays as it is, so that runs of different lengths can be told together. */
    @Test
    void laterDaysAreThoseOfTheLastOne() {
        Daily daily = run().daily();
        float[] mean = daily.values()[daily.measures().indexOf("all.opinion.mean")];
        assertThat(mean).hasSize(51).containsOnly(mean[2]);
        assertThat(daily.counts()[0][50]).isEqualTo(daily.counts()[0][2]);
    }

    /** The first sweep takes the largest step; both pairs lie 0.1 apart before it, and in one place after it. */
    @Test
    void theStateBeforeTheFirstSweepIsTakenDownToo() {
        Daily daily = run("population.stance.opinion=[-1, -0.9, 0.4, 0.4]").daily();
        float[] sd = daily.values()[daily.measures().indexOf("all.opinion.sd")];
        float[] change = daily.values()[daily.measures().indexOf("all.opinion.change")];
        // Half the distance of the pairs' middles, 1.35 / 2, and within one pair 0.05 to either side.
        assertThat(sd[0]).isCloseTo((float) Math.sqrt(0.675 * 0.675 + 0.05 * 0.05 / 2), within(1e-5f));
        assertThat(sd[1]).isCloseTo(0.675f, within(1e-5f));
        assertThat(change[0]).isZero();
    }

    /** With stages days are dates, and the first is the first day's evening. */
    @Test
    void whereStagesAskForDatesDaysAreTakenDownAsInAStory() throws IOException {
        Files.writeString(file, SCENARIO + """
                positions: {status-quo: {opinion: -1}, change: {opinion: 1}}
                stages: [{name: board, kind: committee, opens: {on: 2000-01-01}, body: all, text: change, will: 1}]
                """);
        assertThat(run().daily().values()[0]).hasSize(50);
    }

    /** Averages of averages come closer and closer without ever meeting; the run stops while they still differ. */
    @Test
    void whoSettleNearlyOnOneStanceAgree() {
        RunResult nearly = run(
                "population.stance.opinion=[-0.1, 0, 0.05, 0.1]",
                "influence={rule: de-groot, self: 100}",
                "calendar.sweeps=1000");
        float[] stances = finals(nearly).stances().get(0);
        assertThat(stances[3] - stances[0]).isPositive();
        assertThat(nearly.outcomes())
                .containsEntry("end.stopped", 1.0)
                .containsEntry("end.opinion.clusters", 1.0)
                .containsEntry("end.opinion.consensus", 1.0);
    }

    /** Two camps apart by more than {@code agree} are of one cluster as long as nobody lies further from the next. */
    @Test
    void aClusterNeedNotAgree() {
        RunResult chain = run(
                "population.stance.opinion=[0, 0.09, 0.18, 0.27]",
                "influence={rule: hegselmann-krause, tolerance: 0.01}");
        assertThat(chain.outcomes())
                .containsEntry("end.opinion.clusters", 1.0)
                .containsEntry("end.opinion.consensus", 0.0);
    }

    @Test
    void whoeverNeverAgreesGoesOnToTheLastSweep() {
        assertThat(run("stop.until=consensus").outcomes())
                .containsEntry("end.stopped", 0.0)
                .doesNotContainKey("end.sweeps");
        assertThat(run("stop.until=never").outcomes()).doesNotContainKey("end.stopped");
    }

    @Test
    void toWatchARunChangesNothingInIt() {
        Blueprint blueprint = blueprint("influence={rule: voter}", "stop.until=consensus");
        RunResult watched = Simulation.run(blueprint, blueprint, new Chance(1, 1), Reading.CENTRAL, true);
        RunResult unwatched = Simulation.run(blueprint, blueprint, new Chance(1, 1), Reading.CENTRAL, false);
        assertThat(unwatched.outcomes()).isEqualTo(watched.outcomes());
        assertThat(unwatched.daily().measures()).isEmpty();
    }

    @Test
    void listsMayStandInFilesOfTheirOwn() throws IOException {
        Files.writeString(
                folder.resolve("members.csv"), "name,stance\n# a remark\none,-1\ntwo,-0.9\n\nthree,0.4\nfour,0.5\n");
        Files.writeString(folder.resolve("links.txt"), "% pairs\n1 2\n3\t4 2.5\n");
        Files.writeString(
                file,
                SCENARIO.replace("[-1, -0.9, 0.4, 0.5]", "{file: members.csv, column: stance}")
                        .replace("{kind: complete}", "{kind: links, links: {file: links.txt}}")
                        .replace("hegselmann-krause, tolerance: 0.2", "de-groot, self: 0, pace: 0.5"));
        assertThat(finals(run()).stances().get(0))
                .usingComparatorWithPrecision(1e-6f)
                .containsExactly(-0.95f, -0.95f, 0.45f, 0.45f);
        // The scenario that a study leaves holds them.
        assertThat(blueprint().yaml()).contains("0.4", "2.5").doesNotContain("members.csv");
    }

    @Test
    void noStageMayBeCalledAsTheEndIs() throws IOException {
        Files.writeString(file, SCENARIO + """
                positions: {status-quo: {opinion: -1}, change: {opinion: 1}}
                stages: [{name: end, kind: committee, opens: {on: 2000-01-01}, body: all, text: change, will: 1}]
                """);
        org.assertj.core.api.Assertions.assertThatThrownBy(this::blueprint)
                .hasMessageContaining("must not be called end");
    }
}
