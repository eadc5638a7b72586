package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.groundswell.engine.Run;
import org.junit.jupiter.api.Test;

class StepTest {
    private static Row row(int number, int reached, int held, int passed) {
        return new Row(
                Run.of("", number),
                Map.of("reached", (double) reached, "held", (double) held, "passed", (double) passed),
                Map.of(),
                Map.of());
    }

    private static final List<Row> ROWS = List.of(
            row(1, 1, 1, 1), row(2, 1, 1, 0), row(3, 1, 0, 0), row(4, 0, 1, 1), row(5, 0, 0, 0), row(6, 0, 0, 0));

    @Test
    void eachStepIsAskedOfAllOfThoseThatTookTheOneBeforeAndOfTheRest() {
        List<Step> steps = Step.of(List.of("reached", "held", "passed"), ROWS);
        assertThat(steps).extracting(Step::outcome).containsExactly("reached", "held", "passed");
        assertThat(steps.get(0).all()).isEqualTo(Chance.of(3, 6));
        assertThat(steps.get(0).given()).isEqualTo(Chance.of(3, 6));
        assertThat(steps.get(0).without()).isEqualTo(Chance.of(0, 0));
        assertThat(steps.get(1).all()).isEqualTo(Chance.of(3, 6));
        assertThat(steps.get(1).given()).isEqualTo(Chance.of(2, 3));
        assertThat(steps.get(1).without()).isEqualTo(Chance.of(1, 3));
        assertThat(steps.get(2).given()).isEqualTo(Chance.of(2, 3));
        assertThat(steps.get(2).without()).isEqualTo(Chance.of(0, 3));
    }

    @Test
    void anOutcomeThatNoRunHasHappenedInNone() {
        assertThat(Step.of(List.of("reached", "moon"), ROWS).get(1).all()).isEqualTo(Chance.of(0, 6));
    }

    @Test
    void anEmptyFunnelHasNoSteps() {
        assertThat(Step.of(List.of(), ROWS)).isEmpty();
    }
}
