package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The outcomes of five runs of each shipped scenario, to the last bit. This proves nothing but that nothing has changed:
 * whoever changes these numbers changes every study, says why, and marks it in the changelog.
 */
class BaselineNumbersTest {
    private static final Path KEPT = Path.of("src/test/resources/baselines");
    private static final int RUNS = 5;

    @ParameterizedTest
    @MethodSource("org.groundswell.simulation.ShippedScenariosTest#scenarios")
    void outcomesHaveNotChanged(Path file) throws IOException {
        Blueprint blueprint = Blueprint.read(file, List.of());
        StringBuilder text = new StringBuilder();
        for (int run = 1; run <= RUNS; run++) {
            RunResult result = Simulation.run(blueprint, blueprint, new Chance(1, run), Reading.CENTRAL);
            for (var outcome : new TreeMap<>(result.outcomes()).entrySet()) {
                text.append(run)
                        .append(',')
                        .append(outcome.getKey())
                        .append(',')
                        .append(outcome.getValue());
                text.append('\n');
            }
        }
        String name = blueprint.scenario().scenario() + ".csv";
        Path now = Path.of("target/baselines").resolve(name);
        Files.createDirectories(now.getParent());
        Files.writeString(now, text);
        Path kept = KEPT.resolve(name);
        assertThat(Files.exists(kept) && Files.readString(kept).contentEquals(text))
                .as(
                        "outcomes of %s are those in %s; if they are meant to change, copy %s there and say so in the changelog",
                        name, kept, now)
                .isTrue();
    }
}
