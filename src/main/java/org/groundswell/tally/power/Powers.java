package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The power of all players of a game.
 *
 * @param shapley how the Shapley–Shubik indices were come by
 */
public record Powers(List<Power> all, Shapley shapley) {
    /** What Shapley–Shubik indices are. */
    public enum Shapley {
        /** Counted over all orders of the players. */
        EXACT,
        /** Of a game whose many small players are taken as an ocean. */
        OCEAN,
        /** Not known, as the count by size takes too much memory. */
        UNKNOWN
    }

    public Powers {
        all = List.copyOf(all);
    }

    /**
     * Sums up swings.
     *
     * @param swings by player: coalitions of others by size from 0, or in one number if sizes are not told apart
     * @param ocean Shapley–Shubik indices to be told where sizes are not told apart
     */
    static Powers of(Game game, List<BigInteger[]> swings, @Nullable List<BigFraction> ocean) {
        int n = swings.size();
        boolean bySize = n == 1 || swings.get(0).length == n;
        BigInteger[] orders = orders(n);
        BigInteger all = orders[0].multiply(BigInteger.valueOf(n));
        List<BigInteger> sums = swings.stream()
                .map(sizes -> List.of(sizes).stream().reduce(BigInteger.ZERO, BigInteger::add))
                .toList();
        BigInteger total = sums.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger coalitions = BigInteger.ONE.shiftLeft(n - 1);
        List<Power> powers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BigFraction shapley = ocean == null ? null : ocean.get(i);
            if (bySize) {
                BigInteger turns = BigInteger.ZERO;
                for (int size = 0; size < n; size++) {
                    turns = turns.add(orders[size].multiply(swings.get(i)[size]));
                }
                shapley = new BigFraction(turns, all);
            }
            powers.add(new Power(
                    sums.get(i),
                    new BigFraction(sums.get(i), coalitions),
                    new BigFraction(sums.get(i), total),
                    shapley,
                    role(game, i, sums.get(i))));
        }
        return new Powers(powers, bySize ? Shapley.EXACT : ocean == null ? Shapley.UNKNOWN : Shapley.OCEAN);
    }

    /** Orders in which so many come before a player and the others after, (size)! (n − 1 − size)!. */
    private static BigInteger[] orders(int n) {
        BigInteger[] factorials = new BigInteger[n];
        factorials[0] = BigInteger.ONE;
        for (int i = 1; i < n; i++) {
            factorials[i] = factorials[i - 1].multiply(BigInteger.valueOf(i));
        }
        BigInteger[] orders = new BigInteger[n];
        for (int size = 0; size < n; size++) {
            orders[size] = factorials[size].multiply(factorials[n - 1 - size]);
        }
        return orders;
    }

    private static Power.Role role(Game game, int player, BigInteger swings) {
        if (swings.signum() == 0) {
            return Power.Role.DUMMY;
        }
        int n = game.players().size();
        BitSet alone = new BitSet(n);
        alone.set(player);
        BitSet others = new BitSet(n);
        others.set(0, n);
        others.clear(player);
        if (game.carries(others)) {
            return Power.Role.NONE;
        }
        return game.carries(alone) ? Power.Role.DICTATOR : Power.Role.VETO;
    }
}
