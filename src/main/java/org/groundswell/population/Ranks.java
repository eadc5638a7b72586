package org.groundswell.population;

import java.util.Arrays;

/** Orders things by their draws, which shuffles them. */
public final class Ranks {
    private static final int PLACE_BITS = 26;

    private Ranks() {}

    /** The places of numbers from 0 to 1 in ascending order; of equal ones the earlier place first. */
    public static int[] order(double[] numbers) {
        int n = numbers.length;
        if (n > 1 << PLACE_BITS) {
            throw new IllegalArgumentException("at most " + (1 << PLACE_BITS) + " can be ordered, but are " + n);
        }
        // 37 bits of the number decide, and then the place: sorting longs is many times faster than sorting objects.
        long[] keys = new long[n];
        for (int i = 0; i < n; i++) {
            keys[i] = (long) (numbers[i] * 0x1p37) << PLACE_BITS | i;
        }
        Arrays.sort(keys);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = (int) (keys[i] & (1 << PLACE_BITS) - 1);
        }
        return order;
    }
}
