package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.lab.Story;
import org.groundswell.population.Network;
import org.groundswell.population.NetworkSettings;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum that is told before a run, held against the memory that runs take. */
class MemoryNeedTest {
    /** What is in use beside the arrays of members: tables, settings, daily measures. */
    private static final double BESIDE = 4e6;

    static Stream<Blueprint> stories() {
        return Stream.of(
                read("momentum-2018", "population.scale=0.15"),
                read("momentum-2018", "population.members=80000", "population.scale=1"),
                read("momentum-2018", "population.scale=0.1", "population.network.contacts=40"),
                read("recall-petition", "population.members=150000", "population.scale=1"),
                read("strike-ballot", "population.members=200000", "population.scale=1"));
    }

    private static Blueprint read(String story, String... settings) {
        return Blueprint.read(
                Path.of("scenarios", story + ".yaml"),
                Stream.of(settings).map(Setting::parse).toList());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryTakesWhatItsSumSaysOrAThirdLess(Blueprint story) {
        double need = MemoryNeed.of(story.scenario()).bytes();
        double taken = taken(story);
        assertThat(taken).isLessThan(need + BESIDE).isGreaterThan(need / 1.4);
    }

    /** Many of them need more for a moment than they keep, so that no more than this can be said of what they keep. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "de-groot, order: synchronous",
                "friedkin-johnsen",
                "hegselmann-krause, tolerance: 0.3",
                "deffuant, tolerance: 0.3",
                "voter",
                "bass, innovation: 0.01, imitation: 0.2",
                "majority-in-groups, size: 3"
            })
    void aRuleTakesNoMoreThanItsSumSays(String rule) {
        for (String network :
                List.of("{contacts: 12}", "{kind: complete}", "{kind: small-world, neighbours: 8, rewired: 0.2}")) {
            Blueprint laboratory = Story.of(
                            "population: {name: all, members: 50000, segments: [{name: members, share: 1}], stance:"
                                    + " {question: {uniform: [-1, 1]}}, network: " + network + "}",
                            "influence: {rule: " + rule + "}",
                            "calendar: {start: 2020-01-01, end: 2020-01-03}")
                    .blueprint();
            assertThat(taken(laboratory))
                    .as(network)
                    .isLessThan(MemoryNeed.of(laboratory.scenario()).bytes() + BESIDE);
        }
    }

    /** The memory that a run holds on its last evening. */
    private static double taken(Blueprint blueprint) {
        double before = used();
        Simulation run = new Simulation(blueprint, blueprint, new Chance(1, 1), Reading.CENTRAL, true);
        run.run();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(run);
        }
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Networks that free nothing on the way take at their fullest all that they ever ask for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{contacts: 12}",
                "{contacts: 60}",
                "{kind: ring-lattice, neighbours: 8}",
                "{kind: grid, width: 400}",
                "{kind: random-graph, degree: 12}",
                "{kind: preferential-attachment, links: 5}",
                "{kind: blocks, within: 0.0005, across: 0.00002}"
            })
    void whatDrawingANetworkTakesIsInTheSum(String network) {
        PopulationSettings settings = Story.of()
                .with("population.members=200000", "population.units.count=20", "population.network=" + network)
                .scenario()
                .population();
        Population population = Population.draw(settings, UnitLayout.of(settings), new Chance(1, 1).luck());
        NetworkSettings drawn = settings.network();
        double contacts = drawn.perMember(settings) * population.size();
        double need = (Integer.BYTES + drawn.drawing().bytesAMember()) * population.size()
                + (drawn.bytesAContact() + drawn.drawing().bytesAContact()) * contacts;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Network kept = drawn.draw(population, new Chance(1, 1).luck());
        double asked = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(kept.entries() / contacts).isBetween(0.98, 1.02);
        assertThat(asked).isLessThan(need * 1.01 + BESIDE).isGreaterThan(need / 1.4);
    }

    @Test
    void theSumIsThatOfItsWords() {
        MemoryNeed need = new MemoryNeed(40_000_000, 95.2, 480_000_000, 4, 1_000, 250);
        assertThat(need.words()).isEqualTo("40,000,000 members × 96 bytes and 480,000,000 contacts × 4 bytes");
        assertThat(need.bytes()).isEqualTo(40e6 * 96 + 480e6 * 4 + 250_000);
    }

    /** At one issue, with twelve contacts, with a ballot and without voices. */
    @Test
    void aMemberOfABareStoryTakesLessThan96Bytes() {
        Blueprint bare = Story.of(
                        "stages: [{name: vote, kind: ballot, opens: {on: 2020-01-10}, body: all, days: 1, options: [proposal,"
                                + " status-quo], turnout: 0.5}]")
                .with("population.members=1000000", "population.network.contacts=12")
                .blueprint();
        assertThat(MemoryNeed.of(bare.scenario()).bytes() / 1e6).isLessThan(96);
    }
}
