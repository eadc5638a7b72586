package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Observation;
import org.groundswell.scenario.Scenario;
import org.groundswell.scenario.Setting;
import org.groundswell.scenario.Variant;
import org.groundswell.setting.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scenario in {@code scenarios/} owes its reader. */
class ShippedScenariosTest {
    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static Blueprint read(Path file, String... settings) {
        return Blueprint.read(file, Stream.of(settings).map(Setting::parse).toList());
    }

    private static RunResult run(Blueprint blueprint, Blueprint baseline) {
        return Simulation.run(blueprint, baseline, new Chance(1, 1, 0, 0), Reading.CENTRAL);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhatItIsAboutAndWhatWouldChangeIt(Path file) {
        Scenario scenario = read(file).scenario();
        assertThat(file.getFileName().toString()).isEqualTo(scenario.scenario() + ".yaml");
        assertThat(scenario.about()).hasSizeGreaterThan(200);
        assertThat(scenario.outcomes()).isNotEmpty();
        assertThat(scenario.funnel()).hasSizeGreaterThan(2);
        assertThat(scenario.variants())
                .extracting(Variant::about)
                .hasSizeGreaterThan(2)
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void runsWithEachOfItsVariants(Path file) {
        Blueprint baseline = read(file, "population.scale=0.001");
        assertThat(run(baseline, baseline).outcomes()).containsKeys(funnel(baseline));
        for (Variant variant : baseline.scenario().variants()) {
            Blueprint changed = baseline.variant(variant.name());
            assertThat(run(changed, baseline).outcomes()).as(variant.name()).containsKeys(funnel(changed));
        }
    }

    private static String[] funnel(Blueprint blueprint) {
        return blueprint.scenario().funnel().toArray(String[]::new);
    }

    /** What came afterwards is there to be compared, never to be learnt from. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void whatWasSeenAfterwardsChangesNothing(Path file) {
        Blueprint told = read(file, "population.scale=0.001");
        List<Observation> observed = told.scenario().observed();
        assertThat(observed).allSatisfy(one -> assertThat(one.source()).isNotBlank());
        Blueprint untold = read(file, "population.scale=0.001", "observed=[]");
        assertThat(run(untold, untold).outcomes()).isEqualTo(run(told, told).outcomes());
    }
}
