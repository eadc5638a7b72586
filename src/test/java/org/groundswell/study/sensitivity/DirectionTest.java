package org.groundswell.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {
    private static final double[] UP_AND_DOWN = {1, -2, 3, -1, 0.5, -0.1, 2, -4};

    private static double[] times(double factor) {
        double[] values = UP_AND_DOWN.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }

    @Test
    void itIsTheSignOfWhatGoesTogether() {
        assertThat(Direction.of(UP_AND_DOWN, times(3))).isEqualTo(Direction.RISES);
        assertThat(Direction.of(UP_AND_DOWN, times(-0.1))).isEqualTo(Direction.FALLS);
        assertThat(Direction.of(UP_AND_DOWN, times(0))).isEqualTo(Direction.UNCLEAR);
        assertThat(Direction.of(UP_AND_DOWN, times(Double.NaN))).isEqualTo(Direction.UNCLEAR);
    }

    /** Three of three are what chance brings one time in four, either way. */
    @Test
    void aFewTellNothing() {
        assertThat(Direction.of(new double[] {1, 1, -1}, new double[] {1, 1, -1}))
                .isEqualTo(Direction.UNCLEAR);
        double[] half = {1, -1, 1, -1, 1, -1, 1, -1};
        assertThat(Direction.of(half, new double[] {1, 1, 1, 1, 1, 1, 1, 1})).isEqualTo(Direction.UNCLEAR);
    }
}
