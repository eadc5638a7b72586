package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackingTest {
    @Test
    void stretchesThatDoNotTouchShareALevel() {
        assertThat(Stacking.levels(List.of(), List.of(new Interval(5, 6), new Interval(0, 1), new Interval(2, 4))))
                .containsExactly(0, 0, 0);
    }

    @Test
    void stretchesThatTouchDoNot() {
        assertThat(Stacking.levels(List.of(), List.of(new Interval(0, 2), new Interval(2, 3), new Interval(2.5, 4))))
                .containsExactly(0, 1, 0);
    }

    @Test
    void whatStandsOnTheGroundKeepsItsPlace() {
        List<Interval> ground = List.of(new Interval(1, 2), new Interval(1.5, 3));
        assertThat(Stacking.levels(ground, List.of(new Interval(0, 5), new Interval(4, 5))))
                .containsExactly(1, 0);
    }

    @Test
    void thereAreNoMoreLevelsThanStretchesAtOnePlace() {
        List<Interval> stretches = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            double low = i * 0.618033988749895 % 1 * 100;
            stretches.add(new Interval(low, low + 1 + i * 0.754877666246693 % 1 * 12));
        }
        int deepest = stretches.stream()
                .mapToInt(one -> (int) stretches.stream()
                        .filter(other -> other.holds(one.low()))
                        .count())
                .max()
                .orElseThrow();
        List<Integer> levels = Stacking.levels(List.of(), stretches);
        assertThat(levels).allMatch(level -> level < deepest);
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(levels.get(i).equals(levels.get(j))
                                && stretches.get(i).touches(stretches.get(j)))
                        .isFalse();
            }
        }
    }
}
