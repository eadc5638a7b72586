package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts swings where some players are many and small, and the others few and large: the small ones in a table by weight
 * in a unit of their own, the large ones as a list of the sums that come up. Sizes are not told apart.
 */
final class MixedSwings {
    /** Sums of fourteen large players that are all different. */
    private static final int MOST_SUMS = 1 << 14;

    private final long below;
    private final long unit;
    private final Subsets small;

    private MixedSwings(long below, long unit, Subsets small) {
        this.below = below;
        this.unit = unit;
        this.small = small;
    }

    /**
     * The swings of all players, each in one number, if they can be counted in memory.
     *
     * @param many places of the small players, who are one after another
     */
    static Optional<List<BigInteger[]>> of(Census.Lowest game, int[] many) {
        BitSet isSmall = new BitSet();
        IntStream.of(many).forEach(isSmall::set);
        long[] weights = game.weights();
        long unit = IntStream.of(many).mapToLong(i -> weights[i]).reduce(0, Census.Lowest::gcd);
        if (unit == 0) {
            return Optional.empty();
        }
        long[] small = IntStream.of(many).mapToLong(i -> weights[i] / unit).toArray();
        long[] large = IntStream.range(0, weights.length)
                .filter(i -> !isSmall.get(i))
                .mapToLong(i -> weights[i])
                .toArray();
        Optional<SparseSubsets> sums = SparseSubsets.of(large, false, game.below(), MOST_SUMS);
        Optional<Subsets> table =
                sums.isEmpty() ? Optional.empty() : DenseSubsets.of(small, false, game.below() / unit);
        return table.map(subsets -> new MixedSwings(game.below(), unit, subsets).all(weights, isSmall, large));
    }

    private List<BigInteger[]> all(long[] weights, BitSet isSmall, long[] large) {
        SparseSubsets all = sums(large);
        Map<Long, BigInteger> ofSmall = distinct(isSmall.stream(), weights, weight -> swingsOfSmall(weight, all));
        Map<Long, BigInteger> ofLarge = distinct(
                IntStream.range(0, weights.length).filter(i -> !isSmall.get(i)),
                weights,
                weight -> swingsOfLarge(weight, sums(without(large, weight))));
        List<BigInteger[]> swings = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Map<Long, BigInteger> known = isSmall.get(i) ? ofSmall : ofLarge;
            swings.add(new BigInteger[] {known.getOrDefault(weights[i], BigInteger.ZERO)});
        }
        return swings;
    }

    /** Players of equal weight swing as often. */
    private static Map<Long, BigInteger> distinct(IntStream players, long[] weights, LongFunction<BigInteger> swings) {
        return players.mapToObj(i -> weights[i]).distinct().toList().parallelStream()
                .collect(Collectors.toMap(weight -> weight, swings::apply, (one, same) -> one, TreeMap::new));
    }

    private SparseSubsets sums(long[] large) {
        return SparseSubsets.of(large, false, below, MOST_SUMS).orElseThrow();
    }

    private static long[] without(long[] weights, long one) {
        int at = Arrays.stream(weights).boxed().toList().indexOf(one);
        return IntStream.range(0, weights.length)
                .filter(i -> i != at)
                .mapToLong(i -> weights[i])
                .toArray();
    }

    /** Whatever large players are in a coalition, those small ones are swung who come to just too little beside them. */
    private BigInteger swingsOfSmall(long weight, SparseSubsets large) {
        if (weight == 0) {
            return BigInteger.ZERO;
        }
        BigInteger[] sum = {BigInteger.ZERO};
        large.forEach(some -> {
            long room = Math.floorDiv(below - some.weight(), unit);
            sum[0] = sum[0].add(some.count().multiply(small.swung(weight / unit, 0, room)));
        });
        return sum[0];
    }

    private BigInteger swingsOfLarge(long weight, SparseSubsets others) {
        BigInteger[] sum = {BigInteger.ZERO};
        others.forEach(some -> {
            long room = below - some.weight();
            BigInteger between = small.upTo(0, Math.floorDiv(room, unit))
                    .subtract(small.upTo(0, Math.floorDiv(room - weight, unit)));
            sum[0] = sum[0].add(some.count().multiply(between));
        });
        return sum[0];
    }
}
