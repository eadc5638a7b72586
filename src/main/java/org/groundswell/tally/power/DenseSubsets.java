package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Subsets in a table with a cell for each size and weight that can come up together, which holds a whole number as wide as the
 * count of all subsets of that size. Such numbers side by side in one array take a fifth of the time and memory of objects.
 */
final class DenseSubsets implements Subsets {
    /** A gigabyte of 64-bit words: 500 players who weigh 125 on average, counted by size. */
    static final long MOST_WORDS = 1L << 27;

    private static final int WORD = 64;

    private final boolean bySize;
    private final int players;
    private final long total;
    private final Row[] rows;
    private final long[] words;

    /**
     * The subsets of one size.
     *
     * @param from the least that one of them weighs
     * @param to the most that one weighs or that is asked for; less than {@code from} if none is light enough
     * @param width words of a cell
     * @param offset where in the table the first cell is
     */
    private record Row(long from, long to, int width, long offset) {
        long end() {
            return offset + Math.max(0, to - from + 1) * width;
        }

        int cell(long column) {
            return (int) (offset + (column - from) * width);
        }
    }

    private DenseSubsets(long[] weights, boolean bySize, Row[] rows) {
        this.bySize = bySize;
        this.players = weights.length;
        this.total = LongStream.of(weights).sum();
        this.rows = rows;
        this.words = new long[(int) rows[rows.length - 1].end()];
        words[0] = 1;
        long[] ascending = weights.clone();
        Arrays.sort(ascending);
        long sum = 0;
        for (int i = 0; i < ascending.length; i++) {
            add(ascending[i], i, sum);
            sum += ascending[i];
        }
        cumulate();
    }

    /** The table up to a weight, if it fits into memory. */
    static Optional<Subsets> of(long[] weights, boolean bySize, long most) {
        long enough = Math.min(most, LongStream.of(weights).sum());
        // One row alone may be too large to be laid out.
        if (words(weights.length, false, enough) > MOST_WORDS) {
            return Optional.empty();
        }
        Row[] rows = rows(weights, bySize, enough);
        return rows[rows.length - 1].end() <= MOST_WORDS
                ? Optional.of(new DenseSubsets(weights, bySize, rows))
                : Optional.empty();
    }

    private static Row[] rows(long[] weights, boolean bySize, long most) {
        int n = weights.length;
        if (!bySize) {
            return new Row[] {new Row(0, most, width(BigInteger.ONE.shiftLeft(n)), 0)};
        }
        long[] ascending = weights.clone();
        Arrays.sort(ascending);
        Row[] rows = new Row[n + 1];
        long lightest = 0;
        long heaviest = 0;
        long end = 0;
        BigInteger subsets = BigInteger.ONE;
        for (int size = 0; size <= n; size++) {
            rows[size] = new Row(lightest, Math.min(most, heaviest), width(subsets), end);
            end = rows[size].end();
            if (size < n) {
                lightest += ascending[size];
                heaviest += ascending[n - 1 - size];
                subsets = subsets.multiply(BigInteger.valueOf(n - size)).divide(BigInteger.valueOf(size + 1L));
            }
        }
        return rows;
    }

    /** Words that a table of all sizes together takes, and for each size one at most. */
    static double words(int players, boolean bySize, long most) {
        return (bySize ? players + 1.0 : 1.0) * (most + 1.0) * width(BigInteger.ONE.shiftLeft(players));
    }

    private static int width(BigInteger most) {
        return (most.bitLength() + WORD - 1) / WORD;
    }

    /**
     * Adds a player to those before, none of whom is heavier.
     *
     * @param before how many these are
     * @param sum what they weigh
     */
    private void add(long weight, int before, long sum) {
        // From the heaviest and largest down, so that what is read has not been added to yet.
        for (int size = bySize ? before : 0; size >= 0; size--) {
            Row from = rows[size];
            Row to = rows[bySize ? size + 1 : 0];
            // No count is wider yet than that of all subsets so far.
            int used = Math.min(to.width, before / WORD + 2);
            long last = Math.min(sum, Math.min(from.to, to.to - weight));
            for (long column = last; column >= from.from; column--) {
                plus(to.cell(column + weight), used, from.cell(column), from.width);
            }
        }
    }

    private void cumulate() {
        for (Row row : rows) {
            for (long column = row.from + 1; column <= row.to; column++) {
                plus(row.cell(column), row.width, row.cell(column - 1), row.width);
            }
        }
    }

    /** Adds one number of the table to another, modulo 2^(64 width), lowest words first. */
    private void plus(int to, int width, int from, int fromWidth) {
        long carry = 0;
        for (int i = 0; i < width; i++) {
            long a = words[to + i];
            long b = i < fromWidth ? words[from + i] : 0;
            long sum = a + b + carry;
            carry = (a & b | (a | b) & ~sum) >>> (WORD - 1);
            words[to + i] = sum;
        }
    }

    @Override
    public boolean bySize() {
        return bySize;
    }

    @Override
    public BigInteger upTo(int size, long weight) {
        if (size < 0 || size >= rows.length || weight < rows[size].from || rows[size].to < rows[size].from) {
            return BigInteger.ZERO;
        }
        Row row = rows[size];
        int cell = row.cell(Math.min(weight, row.to));
        return number(Arrays.copyOfRange(words, cell, cell + row.width));
    }

    /** As the sum of words, since this is asked half a million times for a game of hundreds of players. */
    @Override
    public BigInteger without(long player, int size, long weight) {
        if (!bySize && weight > (total - player) / 2) {
            // All subsets but those whose complement is lighter than what is left: fewer steps down.
            return BigInteger.ONE.shiftLeft(players - 1).subtract(without(player, 0, total - player - 1 - weight));
        }
        long[] sum = new long[rows[size].width];
        boolean plus = true;
        int s = size;
        for (long w = weight; w >= 0 && s >= 0; w -= player) {
            Row row = rows[s];
            if (w >= row.from && row.to >= row.from) {
                add(sum, row, row.cell(Math.min(w, row.to)), plus);
            }
            plus = !plus;
            s -= bySize ? 1 : 0;
        }
        return number(sum);
    }

    private void add(long[] sum, Row row, int cell, boolean plus) {
        long carry = plus ? 0 : 1;
        for (int i = 0; i < sum.length; i++) {
            long a = sum[i];
            long value = i < row.width ? words[cell + i] : 0;
            long b = plus ? value : ~value;
            long next = a + b + carry;
            carry = (a & b | (a | b) & ~next) >>> (WORD - 1);
            sum[i] = next;
        }
    }

    private static BigInteger number(long[] words) {
        byte[] bytes = new byte[words.length * Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[bytes.length - 1 - i] = (byte) (words[i / Long.BYTES] >>> (Byte.SIZE * (i % Long.BYTES)));
        }
        return new BigInteger(1, bytes);
    }
}
