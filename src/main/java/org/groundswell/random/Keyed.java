package org.groundswell.random;

/**
 * All draws of one named decision: each is a pure function of who draws and on which day.
 *
 * <p>A member is the key of the unit's name and the ordinal within the unit, so that growing a unit or sorting members
 * changes nobody's draws; a thing without members draws at ordinal 0. Both together make the member's {@link #address}. A
 * decision is drawn in one way only: its uniform, Gaussian and exponential at the same place come from the same bits.
 *
 * <p>A block gives the very values of the single draws, however it is cut; it allocates nothing. Instances are immutable.
 */
public final class Keyed {
    /** Keeps addresses apart from whatever else is mixed from the same words; the first 64 bits of the fraction of pi. */
    private static final long OF_ADDRESSES = 0x243F6A8885A308D3L;

    private final Key key;

    Keyed(Key key) {
        this.key = key;
    }

    /** The key of a unit, voice or bloc: the first 64 bits of the SHA-256 of its name. Not for loops. */
    public static long who(String name) {
        return Key.of(Key.utf8(name)).high();
    }

    /** 64 bits that stand for a member in all decisions; whoever asks often keeps them. */
    public static long address(long who, int ordinal) {
        // Mixed twice, or the second member of one would be the first of another that lies a step further.
        return Mix.of(Mix.of(who, OF_ADDRESSES) + (ordinal + 1L) * Mix.GAMMA, OF_ADDRESSES);
    }

    /**
     * The addresses of members one after the other.
     *
     * @param ordinal of the first
     * @param count how many
     * @param into where they go, from index {@code at}
     */
    public static void addresses(long who, int ordinal, int count, long[] into, int at) {
        long base = Mix.of(who, OF_ADDRESSES) + (ordinal + 1L) * Mix.GAMMA;
        for (int i = 0; i < count; i++) {
            into[at + i] = Mix.of(base + i * Mix.GAMMA, OF_ADDRESSES);
        }
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

    /**
     * Standard normal draws by a float ziggurat.
     *
     * @param addresses of some members
     * @param first the place of the first member to draw for
     * @param count how many members, one after the other
     * @param into where the draws go, from index {@code at}
     */
    public void gaussians(long[] addresses, int first, int count, int day, float[] into, int at) {
        long base = base(day);
        long second = second(day);
        for (int i = 0; i < count; i++) {
            into[at + i] = Ziggurat.gaussian(Mix.of(base + addresses[first + i], second), second);
        }
    }

    /**
     * Finds out to whom an event comes that has the same chance for everybody: to those whose uniform is below it.
     *
     * @param addresses of some members
     * @param asked the places of those who are asked: {@code asked[from]} to {@code asked[to - 1]}
     * @param found takes the indices in {@code asked} of those to whom it comes; has room for one more than are asked
     * @return to how many it comes
     */
    public int events(double chance, long[] addresses, char[] asked, int from, int to, int day, int[] found) {
        long base = base(day);
        long second = second(day);
        // The same as uniform < chance, in whole numbers: the sign bit of their difference tells it without a branch.
        long bound = (long) Math.ceil(chance * 0x1p52 - 0.5);
        int count = 0;
        for (int n = from; n < to; n++) {
            found[count] = n;
            count += (int) ((Mix.of(base + addresses[asked[n]], second) >>> 12) - bound >>> 63);
        }
        return count;
    }

    /** The draws of one day, for those who ask often. */
    public OfDay on(int day) {
        return new OfDay(base(day), second(day));
    }

    /** The same draws with the day's part of the key worked out beforehand. */
    public static final class OfDay {
        private final long base;
        private final long second;

        private OfDay(long base, long second) {
            this.base = base;
            this.second = second;
        }

        /** The uniform of {@link Keyed#uniform}. */
        public double uniform(long who, int ordinal) {
            return uniform(address(who, ordinal));
        }

        /** The same for a member by its address. */
        public double uniform(long address) {
            return ((Mix.of(base + address, second) >>> 12) + 0.5) * 0x1p-52;
        }
    }

    private long word(long who, int ordinal, int day) {
        return Mix.of(base(day) + address(who, ordinal), second(day));
    }

    private long base(int day) {
        return Mix.of(key.high() + day * Mix.GAMMA, key.low());
    }

    /** Built from the halves the other way round, so that equal bases do not mean equal second words. */
    private long second(int day) {
        return Mix.of(key.low() + day * Mix.GAMMA, key.high());
    }
}
