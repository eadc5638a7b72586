package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.engine.Run;
import org.groundswell.study.Column;
import org.groundswell.study.Row;
import org.groundswell.study.Rows;
import org.junit.jupiter.api.Test;

class KeptRunsTest {
    private static final String[] NAMES = {"a", "b", "c"};

    /** What goes in as rows comes out as columns, with gaps where a run did not come to an outcome. */
    @Property(tries = 200)
    void columnsAreWhatRowsWere(@ForAll @IntRange(min = 0, max = 100) int runs, @ForAll long seed) {
        Random random = new Random(seed);
        KeptRuns kept = new KeptRuns();
        Map<Integer, Map<String, Double>> added = new LinkedHashMap<>();
        int number = 0;
        for (int run = 0; run < runs; run++) {
            number += 1 + random.nextInt(3);
            Map<String, Double> outcomes = new LinkedHashMap<>();
            for (String name : NAMES) {
                if (random.nextBoolean()) {
                    outcomes.put(name, random.nextGaussian());
                }
            }
            added.put(number, outcomes);
            kept.add(new Row(Run.of("v", number), outcomes, Map.of(), Map.of()));
        }
        assertThat(kept.size("v", Run.Twin.NONE)).isEqualTo(runs);
        for (String name : NAMES) {
            Column column = kept.column("v", Run.Twin.NONE, name);
            assertThat(column.numbers())
                    .containsExactly(
                            added.keySet().stream().mapToInt(Integer::intValue).toArray());
            added.forEach(
                    (run, outcomes) -> assertThat(column.of(run)).isEqualTo(outcomes.getOrDefault(name, Double.NaN)));
            assertThat(column.of(number + 1)).isNaN();
        }
    }

    @Test
    void variantsAndTwinsAreKeptApart() {
        KeptRuns kept = new KeptRuns();
        kept.add(Rows.of(Run.of("", 1), "y", 1));
        kept.add(Rows.of(new Run("", 1, Run.Twin.LUCK), "y", 2));
        kept.add(Rows.of(Run.of("v", 1), "y", 3));
        assertThat(kept.column("", Run.Twin.NONE, "y").values()).containsExactly(1);
        assertThat(kept.column("", Run.Twin.LUCK, "y").values()).containsExactly(2);
        assertThat(kept.column("v", Run.Twin.NONE, "y").values()).containsExactly(3);
        assertThat(kept.column("v", Run.Twin.WORLD, "y").values()).isEmpty();
    }

    @Test
    void aRunOutOfOrderIsRefused() {
        KeptRuns kept = new KeptRuns();
        kept.add(Rows.of(Run.of("", 2), "y", 1));
        Row again = Rows.of(Run.of("", 2), "y", 1);
        assertThatThrownBy(() -> kept.add(again)).isInstanceOf(IllegalArgumentException.class);
    }
}
