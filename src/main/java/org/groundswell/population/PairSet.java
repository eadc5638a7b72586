package org.groundswell.population;

import java.util.Arrays;

/** Pairs of members that are linked already, in a table of long words with open addresses. */
final class PairSet {
    private static final long FREE = -1;
    /** 2⁶⁴ divided by the golden ratio: what lies near each other is strewn over the table (Knuth 1973, 6.4). */
    private static final long STREW = 0x9E3779B97F4A7C15L;

    private final long[] pairs;
    private final int shift;

    /** @param most pairs that there can be */
    PairSet(int most) {
        // At most two thirds full.
        int bits = Math.max(4, Long.SIZE - Long.numberOfLeadingZeros(most * 3L / 2));
        shift = Long.SIZE - bits;
        pairs = new long[Math.toIntExact(1L << bits)];
        Arrays.fill(pairs, FREE);
    }

    /** Adds a pair, each member being at least 0; false if it was there. */
    boolean add(int one, int other) {
        long pair = (long) one << Integer.SIZE | other;
        int place = (int) (pair * STREW >>> shift);
        while (pairs[place] != FREE) {
            if (pairs[place] == pair) {
                return false;
            }
            place = place + 1 & pairs.length - 1;
        }
        pairs[place] = pair;
        return true;
    }
}
