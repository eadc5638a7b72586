package org.groundswell.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.random.Trajectory;
import org.junit.jupiter.api.Test;

class EffectsTest {
    /**
     * The product of two numbers that stand at 0, 1/3, 2/3, 1: an effect is where the other stands, so that their mean is 1/2
     * and their variance 5/36.
     */
    @Test
    void theEffectsOfAProductAreWhereTheOtherStands() {
        List<String> names = List.of("x", "y");
        int studies = 400;
        double mean = 0;
        double size = 0;
        double variance = 0;
        for (int study = 0; study < studies; study++) {
            int seed = study;
            double[] effects = IntStream.rangeClosed(1, 20)
                    .mapToDouble(t -> effect(Trajectory.of(seed, t, names), "x", "y"))
                    .toArray();
            Effects found = Effects.of(effects, 1);
            mean += found.mean().value() / studies;
            size += found.size().value() / studies;
            variance += found.spread() * found.spread() / studies;
        }
        double error = Math.sqrt(5 / 36.0 / (20 * studies));
        assertThat(mean).isCloseTo(0.5, within(5 * error));
        assertThat(size).isCloseTo(0.5, within(5 * error));
        assertThat(variance).isCloseTo(5 / 36.0, within(0.005));
    }

    private static double effect(Trajectory trajectory, String moved, String other) {
        int move = trajectory.order().indexOf(moved);
        double change = level(trajectory, moved, move + 1) * level(trajectory, other, move + 1)
                - level(trajectory, moved, move) * level(trajectory, other, move);
        return change / (level(trajectory, moved, move + 1) - level(trajectory, moved, move));
    }

    private static double level(Trajectory trajectory, String name, int moves) {
        return (trajectory.point(name, moves) - 0.05) / 0.9;
    }

    @Test
    void effectsBothWaysCancelInTheMeanAlone() {
        Effects both = Effects.of(new double[] {2, -2, 2, -2}, 1);
        assertThat(both.mean().value()).isZero();
        assertThat(both.size().value()).isEqualTo(2);
        assertThat(both.spread()).isCloseTo(Math.sqrt(16 / 3.0), within(1e-12));
        assertThat(both.changed()).isEqualTo(4);
    }

    /** Of no change on 10 trajectories, one on Wilson's z² / (10 + z²) of all may still be. */
    @Test
    void whatWasNotSeenIsNotRuledOut() {
        Effects none = Effects.of(new double[10], 1.5);
        double z = 1.959963984540054;
        assertThat(none.size().value()).isZero();
        assertThat(none.size().high()).isCloseTo(1.5 * z * z / (10 + z * z), within(1e-9));
        assertThat(none.size().isAboveNought()).isFalse();
    }

    @Test
    void trajectoriesThatDidNotComeToItAreLeftOut() {
        Effects some = Effects.of(new double[] {1, Double.NaN, 1, 1, Double.NaN}, 1);
        assertThat(some.trajectories()).isEqualTo(3);
        assertThat(some.mean().value()).isEqualTo(1);
        assertThat(Effects.of(new double[] {1, 1, Double.NaN}, 1).mean().isKnown())
                .isFalse();
    }
}
