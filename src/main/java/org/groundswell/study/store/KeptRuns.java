package org.groundswell.study.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.engine.Run;
import org.groundswell.study.Column;
import org.groundswell.study.Row;
import org.groundswell.study.RunTable;

/** Runs that are kept in memory, as those that are read from a table are: eight bytes for each outcome of each. */
final class KeptRuns implements RunTable {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** Adds a run, whose number is above those of its kind that were added before. */
    void add(Row row) {
        kinds.computeIfAbsent(key(row.run().variant(), row.run().twin()), none -> new Kind())
                .add(row);
    }

    private static String key(String variant, Run.Twin twin) {
        return twin + " " + variant;
    }

    @Override
    public int size(String variant, Run.Twin twin) {
        Kind kind = kinds.get(key(variant, twin));
        return kind == null ? 0 : kind.size;
    }

    @Override
    public Column column(String variant, Run.Twin twin, String outcome) {
        Kind kind = kinds.get(key(variant, twin));
        return kind == null ? Column.NONE : kind.column(outcome);
    }

    /** Runs of one variant that are all originals, or all twins of one sort. */
    private static final class Kind {
        private int[] numbers = new int[16];
        private final Map<String, double[]> outcomes = new LinkedHashMap<>();
        private int size;

        private void add(Row row) {
            if (size > 0 && row.run().number() <= numbers[size - 1]) {
                throw new IllegalArgumentException(row.run() + " comes after run " + numbers[size - 1]);
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
                outcomes.replaceAll((name, values) -> grown(values, 2 * size));
            }
            numbers[size] = row.run().number();
            row.outcomes().forEach((name, value) -> {
                double[] values = outcomes.computeIfAbsent(name, none -> grown(new double[0], numbers.length));
                values[size] = value;
            });
            size++;
        }

        /** The same with more places, of which nothing is known. */
        private static double[] grown(double[] values, int length) {
            double[] more = Arrays.copyOf(values, length);
            Arrays.fill(more, values.length, length, Double.NaN);
            return more;
        }

        private Column column(String outcome) {
            double[] values = outcomes.get(outcome);
            return new Column(
                    Arrays.copyOf(numbers, size),
                    values == null ? grown(new double[0], size) : Arrays.copyOf(values, size));
        }
    }
}
