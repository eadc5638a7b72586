package org.groundswell.report;

/**
 * How many runs a chart speaks of.
 *
 * @param counted those that have the outcome shown
 * @param total all runs of the study's variant
 */
public record Runs(int counted, int total) {
    public Runs {
        if (counted < 0 || counted > total) {
            throw new IllegalArgumentException(
                    "counted runs must be between 0 and " + total + " (the total), but are " + counted);
        }
    }

    public static Runs all(int total) {
        return new Runs(total, total);
    }

    boolean isPartial() {
        return counted < total;
    }
}
