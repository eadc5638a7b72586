package org.groundswell.random;

import java.nio.ByteBuffer;

/**
 * Where in (0, 1) each run draws an assumption: evenly spread over any 2ᵏ first runs, unrelated between assumptions.
 *
 * <p>Van der Corput's sequence in base 2, its index shuffled and its value scrambled by nested uniform permutations (Owen
 * 1995), which keep exactly one of the first 2ᵏ points (and of any aligned 2ᵏ) in each interval of length 2⁻ᵏ. Shuffling
 * is what makes names independent: without it all would visit the same halves in the same or the opposite order.
 *
 * <p>A Sobol' sequence would number the assumptions, so that adding one to a file would move all others; and with dozens of
 * them and hundreds of runs only its one-dimensional evenness pays. Keyed by name, each sequence stays as it is. Padding
 * by shuffled sequences: Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020; but each node of the tree asks
 * a real hash, for the multiplications Burley hashes a whole tree with leave patterns.
 */
public final class Stratified {
    private static final int LEVELS = 32;

    private Stratified() {}

    /**
     * The point of one run, whatever the number of runs: a study can be extended.
     *
     * @param seed of the study
     * @param name of the assumption
     * @param index of the run, at least 0 and below 2³²
     */
    public static double point(long seed, String name, long index) {
        if (index < 0 || index >>> LEVELS != 0) {
            throw new IllegalArgumentException("index must be at least 0 and below 2^32, but is " + index);
        }
        byte[] origin = ByteBuffer.allocate(Long.BYTES).putLong(seed).array();
        Key shuffle = Key.of(origin, Key.utf8("shuffled"), Key.utf8(name));
        Key scramble = Key.of(origin, Key.utf8("scrambled"), Key.utf8(name));
        int place = permuted((int) index, shuffle);
        int value = permuted(Integer.reverse(place), scramble);
        return (Integer.toUnsignedLong(value) + 0.5) * 0x1p-32;
    }

    /** Flips each bit or not by a coin of its node, which is the path of higher bits that leads to it. */
    private static int permuted(int bits, Key key) {
        int flips = 0;
        for (int level = 0; level < LEVELS; level++) {
            long node = (1L << level) | ((bits & 0xFFFFFFFFL) >>> (LEVELS - level));
            long coin = Mix.of(key.high() + node * Mix.GAMMA, key.low()) >>> 63;
            flips |= (int) coin << (LEVELS - 1 - level);
        }
        return bits ^ flips;
    }
}
