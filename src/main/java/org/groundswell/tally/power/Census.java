package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Counts the coalitions of one weighted game: those that carry, and those that each player swings; by size, or all together.
 *
 * <p>Weights and quota are divided by what goes into all weights. Of a quota q of a sum W the smaller of q and W − q + 1 is
 * counted with: the dual game, in which those carry who could block, has the same swings with sizes in reverse.
 */
final class Census {
    private final int players;
    private final boolean dual;
    private final long below;
    private final Subsets subsets;

    private Census(int players, boolean dual, long below, Subsets subsets) {
        this.players = players;
        this.dual = dual;
        this.below = below;
        this.subsets = subsets;
    }

    /** The count, if it can be made in memory. */
    static Optional<Census> of(Lowest game, boolean bySize) {
        long below = game.below();
        long[] weights = game.weights();
        return DenseSubsets.of(weights, bySize, below)
                .or(() -> SparseSubsets.of(weights, bySize, below, SparseSubsets.MOST_SUMS))
                .map(subsets -> new Census(weights.length, game.dual(), below, subsets));
    }

    /** The count by size if that can be made, or else of all sizes together. */
    static Optional<Census> best(Lowest game) {
        return of(game, true).or(() -> of(game, false));
    }

    boolean bySize() {
        return subsets.bySize();
    }

    /** Coalitions of others that players of each weight swing: by size from 0, or in one number. */
    Map<Long, BigInteger[]> swings(Lowest game) {
        return LongStream.of(game.weights())
                .distinct()
                .boxed()
                .parallel()
                .collect(Collectors.toMap(weight -> weight, this::swings, (one, same) -> one, TreeMap::new));
    }

    private BigInteger[] swings(long weight) {
        BigInteger[] swings = new BigInteger[bySize() ? players : 1];
        for (int size = 0; size < swings.length; size++) {
            BigInteger count = weight == 0 ? BigInteger.ZERO : subsets.swung(weight, size, below);
            swings[dual ? swings.length - 1 - size : size] = count;
        }
        return swings;
    }

    /** Coalitions that carry: by size from 0 to all, or in one number. */
    BigInteger[] carrying() {
        BigInteger[] carrying = new BigInteger[bySize() ? players + 1 : 1];
        BigInteger all = bySize() ? BigInteger.ONE : BigInteger.ONE.shiftLeft(players);
        for (int size = 0; size < carrying.length; size++) {
            BigInteger lighter = subsets.upTo(size, below);
            // In the dual, those too light to block: all others are a coalition that carries.
            carrying[dual ? carrying.length - 1 - size : size] = dual ? lighter : all.subtract(lighter);
            if (bySize()) {
                all = all.multiply(BigInteger.valueOf(players - size)).divide(BigInteger.valueOf(size + 1L));
            }
        }
        return carrying;
    }

    /** A game in its smallest whole numbers. */
    record Lowest(long[] weights, boolean dual, long below) {
        static Lowest of(long[] weights, long quota) {
            long divisor = LongStream.of(weights).reduce(0, Lowest::gcd);
            long[] lowest =
                    Arrays.stream(weights).map(weight -> weight / divisor).toArray();
            long least = (quota + divisor - 1) / divisor;
            long blocking = LongStream.of(lowest).sum() - least + 1;
            return new Lowest(lowest, blocking < least, Math.min(least, blocking) - 1);
        }

        static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }
    }
}
