package org.groundswell.kernel;

import java.util.Arrays;

/** Members in a row, from the lowest stance to the highest. */
public final class Ascending {
    /** Bytes that each member takes while it is put in its place. */
    public static final double BYTES = Integer.BYTES + Float.BYTES + Long.BYTES;

    private final int[] members;
    private final float[] stances;

    /** Takes down the stances, which may then change; of those who agree, the first comes first. */
    public Ascending(float[] x) {
        members = new int[x.length];
        stances = new float[x.length];
        long[] keys = new long[x.length];
        for (int i = 0; i < x.length; i++) {
            // Adding zero makes one zero of both.
            int bits = Float.floatToIntBits(x[i] + 0f);
            keys[i] = (long) (bits < 0 ? bits ^ Integer.MAX_VALUE : bits) << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        for (int place = 0; place < x.length; place++) {
            members[place] = (int) keys[place];
            stances[place] = x[members[place]];
        }
    }

    /** Members by their place in the row. */
    public int[] members() {
        return members;
    }

    /** Stances by place. */
    float[] stances() {
        return stances;
    }

    /** The place of the first stance that is not too far below, as {@link Near#within} says. */
    public int first(float own, float tolerance) {
        int low = 0;
        int high = stances.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Near.within(own - stances[middle], tolerance)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The place after the last stance that is not too far above. */
    public int last(float own, float tolerance) {
        int low = 0;
        int high = stances.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Near.within(stances[middle] - own, tolerance)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
