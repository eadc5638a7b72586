package org.groundswell.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/**
 * Numbers from independent runs, held against theory within four standard errors: with seeds fixed a test always passes or
 * always fails; had they been chosen at random, a true model would fail one check in 16,000.
 */
public final class Sample {
    private static final double ERRORS = 4;

    private double[] values = new double[16];
    private int size;

    public static Sample of(double... values) {
        Sample sample = new Sample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }

    public void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public void add(boolean happened) {
        add(happened ? 1 : 0);
    }

    public int size() {
        return size;
    }

    public double[] values() {
        return Arrays.copyOf(values, size);
    }

    public double mean() {
        return Arrays.stream(values, 0, size).sum() / size;
    }

    public double variance() {
        double mean = mean();
        return Arrays.stream(values, 0, size).map(x -> (x - mean) * (x - mean)).sum() / (size - 1);
    }

    public double sd() {
        return Math.sqrt(variance());
    }

    public void hasMean(double expected) {
        hasMean(expected, 0);
    }

    /**
     * Theory may itself be off by a known bound.
     *
     * @param bias such as the error of an approximation that it makes
     */
    public void hasMean(double expected, double bias) {
        double error = Math.sqrt(variance() / size);
        check("mean", mean(), expected, ERRORS * error + bias);
    }

    /** The error of a variance hangs on the fourth moment, which is taken from the sample. */
    public void hasSd(double expected) {
        hasSd(expected, 0);
    }

    public void hasSd(double expected, double bias) {
        double mean = mean();
        double fourth = Arrays.stream(values, 0, size)
                        .map(x -> (x - mean) * (x - mean))
                        .map(square -> square * square)
                        .sum()
                / size;
        double error = Math.sqrt(Math.max(0, fourth - variance() * variance()) / size) / (2 * sd());
        check("sd", sd(), expected, ERRORS * error + bias);
    }

    /** A chance: its error is that of the theory, so that a chance of 0 or 1 must be met exactly. */
    public void hasChance(double expected) {
        check("share", mean(), expected, ERRORS * Math.sqrt(expected * (1 - expected) / size) + 1e-12);
    }

    /** Fisher's z of a correlation is normal with standard error 1/√(n − 3). */
    public static void haveCorrelation(Sample one, Sample other, double expected) {
        double x = one.mean();
        double y = other.mean();
        double sum = 0;
        for (int i = 0; i < one.size; i++) {
            sum += (one.values[i] - x) * (other.values[i] - y);
        }
        double r = sum / (one.size - 1) / one.sd() / other.sd();
        double distance = Math.abs(fisher(r) - fisher(expected));
        assertThat(distance)
                .as("correlation %s against %s, in Fisher's z", r, expected)
                .isLessThanOrEqualTo(ERRORS / Math.sqrt(one.size - 3));
    }

    private static double fisher(double r) {
        return 0.5 * Math.log((1 + r) / (1 - r));
    }

    private void check(String what, double found, double expected, double tolerance) {
        assertThat(Math.abs(found - expected))
                .as("%s of %s numbers: %s against %s", what, size, found, expected)
                .isLessThanOrEqualTo(tolerance);
    }
}
