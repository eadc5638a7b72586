package org.groundswell.study.sensitivity;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/** The standard error of an estimate from what it would be without each of its n rows (Tukey 1958). */
final class Jackknife {
    private static final double UPPER = 0.975;

    private Jackknife() {}

    /**
     * An estimate with Student's interval of n − 1 degrees of freedom.
     *
     * @param without the estimate without row i
     */
    static Bounded of(double value, int n, IntToDoubleFunction without) {
        if (n < 3 || Double.isNaN(value)) {
            return Bounded.UNKNOWN;
        }
        double[] left = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            left[i] = without.applyAsDouble(i);
            sum += left[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (double one : left) {
            squares += (one - mean) * (one - mean);
        }
        double error = Math.sqrt(squares * (n - 1) / n);
        double margin = error * TDistribution.of(n - 1.0).inverseCumulativeProbability(UPPER);
        return new Bounded(value, error, value - margin, value + margin);
    }
}
