package org.groundswell.tally.power;

import java.math.BigInteger;

/** How many subsets of some players there are, by size and weight; or by weight alone, all of them then being of size 0. */
interface Subsets {
    /** Subsets of that size that weigh at most so much, where the most that can be asked for was given at the start. */
    BigInteger upTo(int size, long weight);

    /** Whether sizes are told apart. */
    boolean bySize();

    /**
     * The same among the others than a player of that weight above 0, who is one of them.
     *
     * <p>Subsets without the player are all subsets less those with, which are those without it, one smaller and lighter by
     * its weight; and so on down, with signs in turn.
     */
    default BigInteger without(long player, int size, long weight) {
        BigInteger sum = BigInteger.ZERO;
        boolean plus = true;
        int s = size;
        for (long w = weight; w >= 0 && s >= 0; w -= player) {
            BigInteger term = upTo(s, w);
            sum = plus ? sum.add(term) : sum.subtract(term);
            plus = !plus;
            s -= bySize() ? 1 : 0;
        }
        return sum;
    }

    /** Subsets of that size without the player that weigh at most so much, and with the player more. */
    default BigInteger swung(long player, int size, long weight) {
        BigInteger lighter = without(player, size, weight - player);
        return bySize()
                ? without(player, size, weight).subtract(lighter)
                : upTo(size, weight).subtract(lighter.shiftLeft(1));
    }
}
