package org.groundswell.tally;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many ballots rank each option above each other one.
 *
 * <p>A named option is above all that a ballot does not name. Level options and options both left out are ranked neither
 * above nor below each other. Immutable.
 */
public final class Pairwise {
    private final long[][] over;

    private Pairwise(long[][] over) {
        this.over = over;
    }

    /** Compares all options; takes the square of a ballot's length for each distinct ballot. */
    public static Pairwise of(Papers papers) {
        int n = papers.options();
        long[][] over = new long[n][n];
        long[] naming = new long[n];
        papers.each((options, ranks, length, count) -> {
            for (int a = 0; a < length; a++) {
                naming[options[a]] += count;
                // Whoever is named is above all others, but for those named with it that are not below it.
                for (int b = 0; b < length && ranks[b] <= ranks[a]; b++) {
                    over[options[a]][options[b]] -= count;
                }
            }
        });
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++) {
                over[one][other] = one == other ? 0 : over[one][other] + naming[one];
            }
        }
        return new Pairwise(over);
    }

    public int options() {
        return over.length;
    }

    /** Ballots that rank one option above another; 0 of an option and itself. */
    public long over(int one, int other) {
        return over[one][other];
    }

    /** Whether more ballots rank one above the other than the other way round. */
    public boolean beats(int one, int other) {
        return over[one][other] > over[other][one];
    }

    /** Twice the pairs that an option wins and once those that are level, so that the score of Copeland is whole. */
    long doubledWins(int option) {
        return IntStream.range(0, over.length)
                .filter(other -> other != option)
                .mapToLong(other -> Long.signum(over[option][other] - over[other][option]) + 1L)
                .sum();
    }

    /** The option that beats every other, if there is one. */
    public OptionalInt condorcetWinner() {
        return IntStream.range(0, over.length)
                .filter(option -> doubledWins(option) == 2L * (over.length - 1))
                .findFirst();
    }

    /**
     * The smallest set whose every member beats every option outside it, in listed order (Smith 1973).
     *
     * <p>It is the top of Copeland's order. The best k are such a set just if they have all that they can: one point for
     * each pair among themselves and one for each pair with the others.
     */
    public List<Integer> smithSet() {
        long[] wins =
                IntStream.range(0, over.length).mapToLong(this::doubledWins).toArray();
        List<Integer> order = IntStream.range(0, over.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer option) -> -wins[option]))
                .toList();
        long sum = 0;
        int size = 0;
        do {
            sum += wins[order.get(size++)];
        } while (sum < (long) size * (size - 1) + 2L * size * (over.length - size));
        return order.subList(0, size).stream().sorted().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairwise pairs && Arrays.deepEquals(over, pairs.over);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(over);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(over);
    }
}
