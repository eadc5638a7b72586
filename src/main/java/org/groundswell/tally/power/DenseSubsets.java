package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Subsets in a table with a cell for each size and weight, which holds a whole number as wide as the count of all subsets
 * can be. Such numbers side by side in one array take a fifth of the time and memory of objects.
 */
final class DenseSubsets implements Subsets {
    /** 256 megabytes of 64-bit words. */
    static final long MOST_WORDS = 1L << 25;

    private static final int WORD = 64;

    private final boolean bySize;
    private final int rows;
    private final int columns;
    private final int width;
    private final int players;
    private final long total;
    private final long[] words;

    private DenseSubsets(long[] weights, boolean bySize, long most) {
        this.bySize = bySize;
        this.rows = bySize ? weights.length + 1 : 1;
        this.columns = Math.toIntExact(most + 1);
        this.width = width(weights.length);
        this.players = weights.length;
        this.total = LongStream.of(weights).sum();
        this.words = new long[rows * columns * width];
        words[0] = 1;
        long[] ascending = weights.clone();
        Arrays.sort(ascending);
        long[] lightest = new long[weights.length + 1];
        for (int i = 0; i < ascending.length; i++) {
            add(ascending[i], i, lightest);
            lightest[i + 1] = Math.min(most + 1, lightest[i] + ascending[i]);
        }
        cumulate();
    }

    /** The table up to a weight, if it fits into memory. */
    static Optional<Subsets> of(long[] weights, boolean bySize, long most) {
        long enough = Math.min(most, LongStream.of(weights).sum());
        return words(weights.length, bySize, enough) <= MOST_WORDS
                ? Optional.of(new DenseSubsets(weights, bySize, enough))
                : Optional.empty();
    }

    /** Words that a table takes. */
    static double words(int players, boolean bySize, long most) {
        return (bySize ? players + 1.0 : 1.0) * (most + 1.0) * width(players);
    }

    /** One bit more than 2^players takes. */
    private static int width(int players) {
        return players / WORD + 1;
    }

    private int cell(int row, long column) {
        return (row * columns + (int) column) * width;
    }

    /**
     * Adds a player to so many before.
     *
     * @param lightest the least weight of so many of those before; of all of them, the most as well
     */
    private void add(long weight, int before, long[] lightest) {
        int used = Math.min(width, before / WORD + 2);
        int last = (int) Math.max(-1, Math.min(lightest[before], columns - 1 - weight));
        // From the heaviest and largest down, so that what is read has not been added to yet.
        for (int row = bySize ? before : 0; row >= 0; row--) {
            int first = bySize ? (int) lightest[row] : 0;
            for (int column = last; column >= first; column--) {
                plus(words, cell(bySize ? row + 1 : 0, column + weight), cell(row, column), used);
            }
        }
    }

    private void cumulate() {
        for (int row = 0; row < rows; row++) {
            for (int column = 1; column < columns; column++) {
                plus(words, cell(row, column), cell(row, column - 1), width);
            }
        }
    }

    /** Adds one number of the table to another, modulo 2^(64 width), lowest words first. */
    private static void plus(long[] words, int to, int from, int width) {
        long carry = 0;
        for (int i = 0; i < width; i++) {
            long a = words[to + i];
            long b = words[from + i];
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
        if (size < 0 || size >= rows || weight < 0) {
            return BigInteger.ZERO;
        }
        int cell = cell(size, Math.min(weight, columns - 1));
        return number(Arrays.copyOfRange(words, cell, cell + width));
    }

    /** As the sum of words, since this is asked half a million times for a game of hundreds of players. */
    @Override
    public BigInteger without(long player, int size, long weight) {
        if (!bySize && weight > (total - player) / 2) {
            // All subsets but those whose complement is lighter than what is left: fewer steps down.
            return BigInteger.ONE.shiftLeft(players - 1).subtract(without(player, 0, total - player - 1 - weight));
        }
        long[] sum = new long[width];
        boolean plus = true;
        int s = size;
        for (long w = weight; w >= 0 && s >= 0; w -= player) {
            int cell = cell(s, Math.min(w, columns - 1));
            long carry = plus ? 0 : 1;
            for (int i = 0; i < width; i++) {
                long a = sum[i];
                long b = plus ? words[cell + i] : ~words[cell + i];
                long next = a + b + carry;
                carry = (a & b | (a | b) & ~next) >>> (WORD - 1);
                sum[i] = next;
            }
            plus = !plus;
            s -= bySize ? 1 : 0;
        }
        return number(sum);
    }

    private static BigInteger number(long[] words) {
        byte[] bytes = new byte[words.length * Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[bytes.length - 1 - i] = (byte) (words[i / Long.BYTES] >>> (Byte.SIZE * (i % Long.BYTES)));
        }
        return new BigInteger(1, bytes);
    }
}
