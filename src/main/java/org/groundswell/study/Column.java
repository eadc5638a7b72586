package org.groundswell.study;

import java.util.Arrays;

/**
 * The values of one outcome in runs of one kind.
 *
 * @param numbers of the runs, ascending
 * @param values in that order; NaN where a run did not come to the outcome
 */
public record Column(int[] numbers, double[] values) {
    /** Of no runs. */
    public static final Column NONE = new Column(new int[0], new double[0]);

    /** How many runs there are. */
    public int size() {
        return numbers.length;
    }

    /** The value in the run of a number; NaN if there is no such run. */
    public double of(int number) {
        int place = Arrays.binarySearch(numbers, number);
        return place < 0 ? Double.NaN : values[place];
    }

    /** Whether there is a run of a number. */
    public boolean has(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }
}
