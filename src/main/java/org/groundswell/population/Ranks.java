package org.groundswell.population;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Orders things by their draws, which shuffles them. */
public final class Ranks {
    /** What the place of up to 67 million things takes; those of more leave fewer bits to the draw. */
    private static final int PLACE_BITS = 26;

    private Ranks() {}

    /**
     * The places of numbers in ascending order; of equal ones the earlier place first.
     *
     * @param number from 0 to 1 by place
     */
    public static int[] order(int count, IntToDoubleFunction number) {
        int placeBits = Math.max(PLACE_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, count - 1)));
        double scale = 1L << Long.SIZE - 1 - placeBits;
        // 37 bits of the number decide, and then the place: sorting longs is many times faster than sorting objects.
        long[] keys = new long[count];
        for (int i = 0; i < count; i++) {
            keys[i] = (long) (number.applyAsDouble(i) * scale) << placeBits | i;
        }
        Arrays.sort(keys);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) (keys[i] & (1L << placeBits) - 1);
        }
        return order;
    }
}
