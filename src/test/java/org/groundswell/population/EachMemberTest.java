package org.groundswell.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.junit.jupiter.api.Test;

class EachMemberTest {
    private static double[] values(EachMember each, int members) {
        Population population = Story.of().with("population.members=" + members).population(1, 1);
        Keyed draw = new Chance(1, 1).luck().of("each");
        return IntStream.range(0, members)
                .mapToDouble(each.each(population, draw))
                .toArray();
    }

    @Test
    void whatIsStatedIsTakenAtItsWord() {
        assertThat(values(new EachMember.Same(0.3), 3)).containsExactly(0.3, 0.3, 0.3);
        assertThat(values(new EachMember.Listed(List.of(3.0, 1.0, 2.0)), 3)).containsExactly(3, 1, 2);
        assertThat(values(new EachMember.Groups(List.of(new EachMember.Group(2, 1), new EachMember.Group(1, -1))), 3))
                .containsExactly(1, 1, -1);
        assertThat(values(new EachMember.Even(List.of(0.0, 1.0)), 4)).containsExactly(0.125, 0.375, 0.625, 0.875);
        assertThat(values(new EachMember.Even(List.of(1.0, 0.0)), 2)).containsExactly(0.75, 0.25);
    }

    @Test
    void whatIsDealtOutIsAllThereInAnotherOrder() {
        EachMember even = new EachMember.Even(List.of(0.0, 1.0));
        double[] dealt = values(new EachMember.Shuffled(even), 100);
        assertThat(dealt).isNotEqualTo(values(even, 100));
        Arrays.sort(dealt);
        assertThat(dealt).containsExactly(values(even, 100));
    }

    /** Four standard errors of ten thousand draws. */
    @Test
    void whatIsDrawnHasItsDistribution() {
        int n = 10_000;
        assertThat(Arrays.stream(values(new EachMember.Uniform(List.of(-1.0, 1.0)), n))
                        .average()
                        .orElseThrow())
                .isCloseTo(0, within(4 * Math.sqrt(1 / 3.0 / n)));
        assertThat(Arrays.stream(values(new EachMember.InFavour(0.3), n))
                        .average()
                        .orElseThrow())
                .isCloseTo(-0.4, within(4 * 2 * Math.sqrt(0.21 / n)));
        // Half between 0 and 1, half between 1 and 3.
        assertThat(Arrays.stream(values(new EachMember.Quantiles(List.of(0.0, 1.0, 3.0)), n))
                        .average()
                        .orElseThrow())
                .isCloseTo(1.25, within(4 * Math.sqrt(0.77 / n)));
    }
}
