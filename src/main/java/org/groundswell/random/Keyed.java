package org.groundswell.random;

/**
 * All draws of one named decision: each is a pure function of who draws and on which day.
 *
 * <p>A member is the key of the unit's name and the ordinal within the unit, so that growing a unit or sorting members
 * changes nobody's draws; a thing without members draws at ordinal 0. A decision is drawn in one way only: its uniform,
 * Gaussian and exponential at the same place come from the same bits.
 *
 * <p>A block gives the very values of the single draws, however it is cut; it allocates nothing. Instances are immutable.
 */
public final class Keyed {
    /** The counters of a chunk: read from a table, HotSpot can draw several at once (25 does, 17 does not yet). */
    private static final long[] COUNTERS = new long[2_048];

    static {
        for (int i = 0; i < COUNTERS.length; i++) {
            COUNTERS[i] = (i + 1L) * Mix.GAMMA;
        }
    }

    private final Key key;

    Keyed(Key key) {
        this.key = key;
    }

    /** The key of a unit, voice or bloc: the first 64 bits of the SHA-256 of its name. Not for loops. */
    public static long who(String name) {
        return Key.of(Key.utf8(name)).high();
    }

    /** Uniform in the open interval (0, 1): an odd multiple of 2⁻⁵³. */
    public double uniform(long who, int ordinal, int day) {
        return ((word(who, ordinal, day) >>> 12) + 0.5) * 0x1p-52;
    }

    /** Standard normal, by inversion: it rises with the uniform. */
    public double gaussian(long who, int ordinal, int day) {
        return Normal.quantile(uniform(who, ordinal, day));
    }

    /** Exponential with mean 1, by inversion: it falls with the uniform. */
    public double exponential(long who, int ordinal, int day) {
        return -StrictMath.log(uniform(who, ordinal, day));
    }

    /** The value that {@link #uniforms} gives this member: its double uniform cut to 24 bits. */
    public float uniformFloat(long who, int ordinal, int day) {
        return uniformFloat(word(who, ordinal, day));
    }

    /** The value that {@link #gaussians} gives this member. */
    public float gaussianFloat(long who, int ordinal, int day) {
        long second = second(who, day);
        return Ziggurat.gaussian(Mix.of(counter(who, ordinal, day), second), second);
    }

    /**
     * Uniforms in [0, 1), multiples of 2⁻²⁴, so that {@code uniform < f} is an event with chance f.
     *
     * @param first the ordinal of the first member
     * @param count how many members, one after the other
     * @param into where the draws go, from index {@code at}
     */
    public void uniforms(long who, int first, int count, int day, float[] into, int at) {
        long base = base(who, day) + first * Mix.GAMMA;
        long second = second(who, day);
        for (int done = 0; done < count; done += COUNTERS.length) {
            uniforms(base + done * Mix.GAMMA, second, into, at + done, Math.min(count - done, COUNTERS.length));
        }
    }

    /** Standard normal draws by a float ziggurat; parameters as in {@link #uniforms}. */
    public void gaussians(long who, int first, int count, int day, float[] into, int at) {
        long counter = base(who, day) + first * Mix.GAMMA;
        long second = second(who, day);
        for (int i = at; i < at + count; i++) {
            counter += Mix.GAMMA;
            into[i] = Ziggurat.gaussian(Mix.of(counter, second), second);
        }
    }

    private static void uniforms(long base, long second, float[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = uniformFloat(Mix.of(base + COUNTERS[i], second));
        }
    }

    /** By way of int, of which hardware turns a whole vector into floats. */
    private static float uniformFloat(long word) {
        return (int) (word >>> 40) * 0x1p-24f;
    }

    private long word(long who, int ordinal, int day) {
        return Mix.of(counter(who, ordinal, day), second(who, day));
    }

    private long counter(long who, int ordinal, int day) {
        return base(who, day) + (ordinal + 1L) * Mix.GAMMA;
    }

    private long base(long who, int day) {
        return Mix.of(Mix.of(who, key.high()) + day * Mix.GAMMA, key.low());
    }

    /** Built from other halves in another order than the base, so that equal bases do not mean equal second words. */
    private long second(long who, int day) {
        return Mix.of(Mix.of(who, key.low()) + day * Mix.GAMMA, key.high());
    }
}
