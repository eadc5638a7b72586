package org.groundswell.random;

/**
 * From a counter to 64 random bits: the finaliser of SplitMix64 (Steele, Lea & Flood 2014; constants of Stafford's
 * variant 13) with a second key word in its middle.
 *
 * <p>Plain SplitMix64 has one word of state, so two blocks whose counters happen to overlap would give the same draws
 * in shifted places. The second word makes such blocks unrelated and the key 128 bits long.
 */
final class Mix {
    /** 2⁶⁴ divided by the golden ratio, made odd: the step of the counter. */
    static final long GAMMA = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long counter, long second) {
        long z = (counter ^ (counter >>> 30)) * 0xBF58476D1CE4E5B9L ^ second;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
