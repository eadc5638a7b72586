package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.scenario.Variant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Settings that go together in the middle of their ranges must go together as drawn: the reader tries both ends, but a
 * range reaches beyond them one time in ten, and it is drawn apart from the others.
 */
class SampledScenariosTest {
    private static final int RUNS = 3_000;

    @ParameterizedTest
    @MethodSource("org.groundswell.simulation.ShippedScenariosTest#scenarios")
    void noRunOfAShippedScenarioFailsForWhatItsRangesAreDrawnAs(Path file) {
        Blueprint baseline = Blueprint.read(file, List.of());
        List<String> variants =
                baseline.scenario().variants().stream().map(Variant::name).toList();
        Design design = new Design(baseline, variants, 1, RUNS, 0, 1, true);
        for (int number = 1; number <= RUNS; number++) {
            // Each variant in turn, and the baseline as often as any: they differ in few ranges.
            String variant = design.variants().get(number % design.variants().size());
            Blueprint blueprint = design.blueprint(variant);
            Scenario drawn = blueprint.after(blueprint.scenario().events(), design.reading(number));
            assertThat(drawn.stages()).isNotEmpty();
        }
    }
}
