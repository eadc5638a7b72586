package org.groundswell.random;

import java.nio.ByteBuffer;

/**
 * Where in (0, 1) each run draws an assumption: in each block of fifty runs one draw lies in each fiftieth, in an order of
 * the assumption's own (Latin hypercubes: McKay, Beckman and Conover, Technometrics 21, 1979).
 *
 * <p>The mean of any outcome over a block then varies at most 50/49 as much as that of independent runs (Owen, SIAM J.
 * Numer. Anal. 34, 1997), so that intervals made for independent runs stay true; of what rises or falls with each
 * assumption alone it varies far less. Points that are even over shorter blocks too, as those of nets, do not keep that
 * promise with dozens of assumptions: two runs next to each other would lie in opposite halves of all of them.
 *
 * <p>Keyed by name, each sequence stays as it is when a file gains an assumption; and a study can be extended.
 */
public final class Stratified {
    /** A hundred and two hundred runs, as people ask for, are whole blocks. */
    static final int BLOCK = 50;

    private Stratified() {}

    /**
     * The point of one run, whatever the number of runs.
     *
     * @param seed of the study
     * @param name of the assumption
     * @param index of the run, at least 0
     */
    public static double point(long seed, String name, long index) {
        if (index < 0) {
            throw new IllegalArgumentException("index must be at least 0, but is " + index);
        }
        byte[] origin = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
        Key order = Key.of(origin, Key.utf8("order"), Key.utf8(name));
        Key within = Key.of(origin, Key.utf8("within"), Key.utf8(name));
        return (rank(order, index) + ((word(within, index) >>> 32) + 0.5) * 0x1p-32) / BLOCK;
    }

    /** How far from each of the first runs another lies that shares no block with any of them, and so is independent of all. */
    public static int apart(int runs) {
        return (runs + BLOCK - 1) / BLOCK * BLOCK;
    }

    /** How many of the block's runs come before this one in the order of their lots. */
    private static int rank(Key order, long index) {
        long first = index - index % BLOCK;
        long own = word(order, index);
        int rank = 0;
        for (long other = first; other < first + BLOCK; other++) {
            long lot = word(order, other);
            rank += lot < own || lot == own && other < index ? 1 : 0;
        }
        return rank;
    }

    private static long word(Key key, long index) {
        return Mix.of(key.high() + index * Mix.GAMMA, key.low());
    }
}
