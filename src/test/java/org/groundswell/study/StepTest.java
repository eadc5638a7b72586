package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepTest {
    /** Six runs: what each came to. */
    private static double[] values(String outcome) {
        return switch (outcome) {
            case "reached" -> new double[] {1, 1, 1, 0, 0, 0};
            case "held" -> new double[] {1, 1, 0, 1, 0, 0};
            case "passed" -> new double[] {1, 0, 0, 1, 0, 0};
            default -> new double[] {NONE, NONE, NONE, NONE, NONE, NONE};
        };
    }

    private static final double NONE = Double.NaN;

    @Test
    void eachStepIsAskedOfAllOfThoseThatTookTheOneBeforeAndOfTheRest() {
        List<Step> steps = Step.of(List.of("reached", "held", "passed"), StepTest::values);
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
        assertThat(Step.of(List.of("reached", "moon"), StepTest::values).get(1).all())
                .isEqualTo(Chance.of(0, 6));
    }

    @Test
    void anEmptyFunnelHasNoSteps() {
        assertThat(Step.of(List.of(), StepTest::values)).isEmpty();
    }
}
