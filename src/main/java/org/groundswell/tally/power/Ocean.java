package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Shapley–Shubik indices of an oceanic game: some large players, and an ocean of so many small ones that no single one
 * matters (Milnor and Shapley 1978, Mathematics of Operations Research 3). It is the limit of games whose small players get
 * ever smaller; the ocean's power falls on them by weight.
 *
 * <p>Each player comes at a time drawn evenly from 0 to 1, and by time t a part t of the ocean is there. A large player of
 * weight w tips the vote if those before it weigh from q − w up to q:
 * φ = Σ over coalitions S of the other m − 1 large players of ∫ t^|S| (1 − t)^(m − 1 − |S|) dt, over the times at which
 * q − w ≤ w(S) + t · ocean &lt; q.
 */
final class Ocean {
    /** A player with more than this part of all weight is no drop. */
    private static final BigFraction LARGEST_DROP = new BigFraction(1, 100);

    private static final int MOST_SUMS = 1 << 12;

    private final BigInteger size;
    private final long quota;
    private final int large;
    private final BigInteger common;

    private Ocean(BigInteger size, long quota, int large) {
        this.size = size;
        this.quota = quota;
        this.large = large;
        this.common = IntStream.rangeClosed(1, Math.max(1, large))
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
    }

    /** The indices of all players, if those of the ocean are small enough and the others few. */
    static Optional<List<BigFraction>> shapley(WeightedGame game, int[] drops) {
        long[] weights = game.all().weights();
        BitSet isDrop = new BitSet();
        IntStream.of(drops).forEach(isDrop::set);
        BigInteger ocean = BigInteger.ZERO;
        for (int drop : drops) {
            if (game.share(drop).compareTo(LARGEST_DROP) > 0) {
                return Optional.empty();
            }
            ocean = ocean.add(BigInteger.valueOf(weights[drop]));
        }
        long[] large = IntStream.range(0, weights.length)
                .filter(i -> !isDrop.get(i))
                .mapToLong(i -> weights[i])
                .toArray();
        if (SparseSubsets.of(large, true, Long.MAX_VALUE - 1, MOST_SUMS).isEmpty()) {
            return Optional.empty();
        }
        Ocean one = new Ocean(ocean, game.least(), large.length);
        BigFraction[] indices = new BigFraction[weights.length];
        BigFraction rest = BigFraction.ONE;
        int next = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!isDrop.get(i)) {
                indices[i] = one.tips(large, next++);
                rest = rest.subtract(indices[i]);
            }
        }
        for (int drop : drops) {
            indices[drop] = rest.multiply(new BigFraction(BigInteger.valueOf(weights[drop]), ocean));
        }
        return Optional.of(new ArrayList<>(List.of(indices)));
    }

    private BigFraction tips(long[] weights, int player) {
        long[] others = IntStream.range(0, weights.length)
                .filter(i -> i != player)
                .mapToLong(i -> weights[i])
                .toArray();
        BigInteger[] sum = {BigInteger.ZERO};
        SparseSubsets.of(others, true, Long.MAX_VALUE - 1, MOST_SUMS)
                .orElseThrow()
                .forEach(before -> {
                    BigInteger from = within(quota - before.weight() - weights[player]);
                    BigInteger to = within(quota - before.weight());
                    BigInteger integral =
                            antiderivative(before.size(), to).subtract(antiderivative(before.size(), from));
                    sum[0] = sum[0].add(before.count().multiply(integral));
                });
        return new BigFraction(sum[0], common.multiply(size.pow(large)));
    }

    private BigInteger within(long time) {
        return BigInteger.valueOf(time).max(BigInteger.ZERO).min(size);
    }

    /**
     * ∫₀ˣ u^k (size − u)^(m − 1 − k) du in whole numbers, times the common multiple of all that is divided by; with u = t · size.
     */
    private BigInteger antiderivative(int k, BigInteger x) {
        int rest = large - 1 - k;
        BigInteger sum = BigInteger.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int j = 0; j <= rest; j++) {
            BigInteger term = choose.multiply(size.pow(rest - j))
                    .multiply(x.pow(k + j + 1))
                    .multiply(common.divide(BigInteger.valueOf(k + j + 1L)));
            sum = j % 2 == 0 ? sum.add(term) : sum.subtract(term);
            choose = choose.multiply(BigInteger.valueOf(rest - j)).divide(BigInteger.valueOf(j + 1L));
        }
        return sum;
    }
}
