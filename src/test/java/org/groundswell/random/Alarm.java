package org.groundswell.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.apache.commons.statistics.inference.SignificanceResult;

/**
 * How far chance may stray before a statistical test fails. Seeds are fixed, so a test always passes or always fails; had
 * they been chosen at random, a true generator would fail each check with a chance of one in a million.
 */
final class Alarm {
    static final double FALSE_ALARM = 1e-6;

    private Alarm() {}

    /** How many standard errors the largest of so many normal deviations may be away from 0. */
    static double sigmas(int comparisons) {
        return -Normal.quantile(FALSE_ALARM / 2 / comparisons);
    }

    static void unlessUniform(long[] counts) {
        unless(ChiSquareTest.withDefaults().test(counts));
    }

    static void unlessCountsFollow(double[] expected, long[] counts) {
        unless(ChiSquareTest.withDefaults().test(expected, counts));
    }

    static void unlessDistributed(
            org.apache.commons.statistics.distribution.ContinuousDistribution theory, double[] draws) {
        unless(KolmogorovSmirnovTest.withDefaults().test(draws, theory::cumulativeProbability));
    }

    static void unlessAlike(double[] draws, double[] reference) {
        unless(KolmogorovSmirnovTest.withDefaults().test(draws, reference));
    }

    private static void unless(SignificanceResult result) {
        assertThat(result.getPValue()).as("p-value").isGreaterThan(FALSE_ALARM);
    }
}
