package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.engine.Run;
import org.groundswell.study.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunColumnsTest {
    private static final List<String> NAMES = List.of("a", "b", "c");

    /** What goes in as rows comes out as columns, with gaps where a run did not come to an outcome. */
    @Property(tries = 50)
    void columnsAreWhatRowsWere(@ForAll @IntRange(min = 0, max = 100) int runs, @ForAll long seed) throws IOException {
        asTheyWere(runs, seed);
    }

    /** Columns lie in pieces; what is longer than one is whole too. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                RunColumns.PIECE - 1,
                RunColumns.PIECE,
                RunColumns.PIECE + 1,
                2 * RunColumns.PIECE,
                2 * RunColumns.PIECE + 5
            })
    void piecesMakeOneColumn(int runs) throws IOException {
        asTheyWere(runs, runs);
    }

    private static void asTheyWere(int runs, long seed) throws IOException {
        Random random = new Random(seed);
        Map<Integer, double[]> added = new TreeMap<>();
        for (int run = 0, number = 0; run < runs; run++) {
            number += 1 + random.nextInt(3);
            added.put(
                    number,
                    random.doubles(NAMES.size())
                            .map(x -> x < 0.2 ? Double.NaN : x)
                            .toArray());
        }
        try (RunColumns columns = RunColumns.of(NAMES, taker -> {
            for (Map.Entry<Integer, double[]> run : added.entrySet()) {
                taker.take(Run.of("v", run.getKey()), run.getValue());
                taker.take(Run.of("other", run.getKey()), new double[] {7, 8, 9});
            }
        })) {
            assertThat(columns.size("v", Run.Twin.NONE)).isEqualTo(runs);
            int[] numbers = added.keySet().stream().mapToInt(Integer::intValue).toArray();
            for (int place = 0; place < NAMES.size(); place++) {
                Column column = columns.column("v", Run.Twin.NONE, NAMES.get(place));
                int of = place;
                assertThat(column.numbers()).containsExactly(numbers);
                assertThat(column.values())
                        .containsExactly(added.values().stream()
                                .mapToDouble(values -> values[of])
                                .toArray());
            }
            assertThat(columns.column("v", Run.Twin.NONE, "d").values())
                    .hasSize(runs)
                    .containsOnly(runs == 0 ? new double[0] : new double[] {Double.NaN});
        }
    }

    @Test
    void variantsAndTwinsAreKeptApart() throws IOException {
        try (RunColumns columns = RunColumns.of(List.of("y"), taker -> {
            taker.take(Run.of("", 1), new double[] {1});
            taker.take(new Run("", 1, Run.Twin.LUCK), new double[] {2});
            taker.take(Run.of("v", 1), new double[] {3});
        })) {
            assertThat(columns.column("", Run.Twin.NONE, "y").values()).containsExactly(1);
            assertThat(columns.column("", Run.Twin.LUCK, "y").values()).containsExactly(2);
            assertThat(columns.column("v", Run.Twin.NONE, "y").values()).containsExactly(3);
            assertThat(columns.column("v", Run.Twin.WORLD, "y").values()).isEmpty();
        }
    }

    @Test
    void aRunOutOfOrderIsRefused() {
        assertThatThrownBy(() -> RunColumns.of(List.of("y"), taker -> {
                    taker.take(Run.of("", 2), new double[] {1});
                    taker.take(Run.of("", 2), new double[] {1});
                }))
                .isInstanceOf(IOException.class);
    }
}
