package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Subsets as a list of the weights that come up: for few players of large weights, of whom no table could be made. */
final class SparseSubsets implements Subsets {
    /** Sums of twenty players that are all different. */
    static final int MOST_SUMS = 1 << 20;

    /** So many subsets of one size and weight. */
    record Sum(int size, long weight, BigInteger count) {}

    private final boolean bySize;
    private final List<Row> rows;

    /** Weights that rise, each with the count of subsets up to it. */
    private record Row(long[] weights, BigInteger[] counts) {
        static final Row NONE = new Row(new long[0], new BigInteger[0]);
        static final Row EMPTY_SET = new Row(new long[] {0}, new BigInteger[] {BigInteger.ONE});

        /** The subsets of this row and those of another with a player added, up to a weight; counts of each weight alone. */
        Row with(Row other, long player, long most) {
            long[] sums = new long[weights.length + other.weights.length];
            BigInteger[] merged = new BigInteger[sums.length];
            int a = 0;
            int b = 0;
            int size = 0;
            while (a < weights.length || b < other.weights.length) {
                long own = a < weights.length ? weights[a] : Long.MAX_VALUE;
                long added = b < other.weights.length ? other.weights[b] + player : Long.MAX_VALUE;
                long next = Math.min(own, added);
                if (next > most) {
                    break;
                }
                BigInteger count = own == next ? counts[a++] : BigInteger.ZERO;
                sums[size] = next;
                merged[size++] = added == next ? count.add(other.counts[b++]) : count;
            }
            return new Row(Arrays.copyOf(sums, size), Arrays.copyOf(merged, size));
        }

        Row cumulated() {
            BigInteger[] upTo = counts.clone();
            for (int i = 1; i < upTo.length; i++) {
                upTo[i] = upTo[i].add(upTo[i - 1]);
            }
            return new Row(weights, upTo);
        }

        BigInteger upTo(long weight) {
            int found = Arrays.binarySearch(weights, weight);
            int last = found >= 0 ? found : -found - 2;
            return last < 0 ? BigInteger.ZERO : counts[last];
        }
    }

    private SparseSubsets(boolean bySize, List<Row> rows) {
        this.bySize = bySize;
        this.rows = rows.stream().map(Row::cumulated).toList();
    }

    /** The list up to a weight, if it has no more sums than that. */
    static Optional<SparseSubsets> of(long[] weights, boolean bySize, long most, int mostSums) {
        List<Row> rows = new ArrayList<>(List.of(Row.EMPTY_SET));
        for (long weight : weights) {
            if (bySize) {
                rows.add(Row.NONE);
            }
            for (int row = rows.size() - 1; row >= (bySize ? 1 : 0); row--) {
                rows.set(row, rows.get(row).with(rows.get(bySize ? row - 1 : row), weight, most));
            }
            if (rows.stream().mapToLong(row -> row.weights.length).sum() > mostSums) {
                return Optional.empty();
            }
        }
        return Optional.of(new SparseSubsets(bySize, rows));
    }

    @Override
    public boolean bySize() {
        return bySize;
    }

    @Override
    public BigInteger upTo(int size, long weight) {
        return size < 0 || size >= rows.size()
                ? BigInteger.ZERO
                : rows.get(size).upTo(weight);
    }

    /** Hands over each size and weight that comes up. */
    void forEach(Consumer<Sum> use) {
        for (int size = 0; size < rows.size(); size++) {
            Row row = rows.get(size);
            for (int i = 0; i < row.weights.length; i++) {
                BigInteger below = i == 0 ? BigInteger.ZERO : row.counts[i - 1];
                use.accept(new Sum(size, row.weights[i], row.counts[i].subtract(below)));
            }
        }
    }
}
