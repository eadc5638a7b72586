package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class TrajectoryTest {
    private static final double[] LEVELS = {0.05, 0.35, 0.65, 0.95};

    /** Morris's conditions on a trajectory: p = 4 levels, each number moved once by two levels, one at a time. */
    @Property(tries = 200)
    void eachNumberIsMovedOnceByTwoThirds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 1000) int number,
            @ForAll @Size(min = 1, max = 12) @UniqueElements List<@StringLength(max = 8) String> names) {
        Trajectory trajectory = Trajectory.of(seed, number, names);
        assertThat(trajectory.order()).containsExactlyInAnyOrderElementsOf(names);
        for (int move = 0; move < names.size(); move++) {
            for (String name : names) {
                double before = trajectory.point(name, move);
                double step = trajectory.point(name, move + 1) - before;
                assertThat(Arrays.stream(LEVELS)
                                .map(level -> Math.abs(level - before))
                                .min()
                                .orElse(1))
                        .isLessThan(1e-12);
                if (name.equals(trajectory.order().get(move))) {
                    double twoThirdsOfTheWay = 0.9 * 2 / 3;
                    assertThat(step)
                            .isCloseTo(trajectory.rises(name) ? twoThirdsOfTheWay : -twoThirdsOfTheWay, within(1e-12));
                } else {
                    assertThat(step).isZero();
                }
            }
        }
    }

    @Test
    void itStartsAtEachLevelAndMovesFirstEquallyOften() {
        List<String> names = List.of("a", "b", "c", "d");
        int trajectories = 4000;
        Map<Double, Integer> starts = new LinkedHashMap<>();
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int t = 1; t <= trajectories; t++) {
            Trajectory trajectory = Trajectory.of(7, t, names);
            starts.merge(trajectory.point("a", 0), 1, Integer::sum);
            first.merge(trajectory.order().get(0), 1, Integer::sum);
        }
        // A quarter each, within five standard errors.
        double margin = 5 * Math.sqrt(trajectories * 0.25 * 0.75);
        assertThat(starts.values())
                .hasSize(4)
                .allSatisfy(count -> assertThat((double) count).isCloseTo(1000, within(margin)));
        assertThat(first.values())
                .hasSize(4)
                .allSatisfy(count -> assertThat((double) count).isCloseTo(1000, within(margin)));
    }

    @Test
    void whereANumberStartsHangsOnNoOther() {
        Trajectory alone = Trajectory.of(1, 3, Set.of("trust"));
        Trajectory among = Trajectory.of(
                1,
                3,
                IntStream.range(0, 50)
                        .mapToObj(i -> i == 20 ? "trust" : "n" + i)
                        .toList());
        assertThat(among.point("trust", 0)).isEqualTo(alone.point("trust", 0));
        assertThat(among.rises("trust")).isEqualTo(alone.rises("trust"));
    }

    @Test
    void whatIsNotOnItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.of(1, 1, List.of("a")).point("b", 0))
                .withMessage("no number b on this trajectory");
    }
}
