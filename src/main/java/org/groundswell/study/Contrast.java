package org.groundswell.study;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * By how much a variant differs from the baseline in an outcome: run by run with the same luck, so that what is common to
 * both cancels.
 *
 * @param runs pairs in which both came to the outcome
 * @param of pairs of runs that there are
 * @param difference mean of variant less baseline; NaN of no pairs
 * @param low lower bound of its 95 % interval
 * @param changed pairs in which the two differ at all; if there is none, the interval tells only how rarely they may
 */
public record Contrast(
        String variant, String outcome, int runs, int of, double difference, double low, double high, int changed) {
    /** How many standard errors a 95 % interval reaches to either side, where errors are normal. */
    public static final double NORMAL_975 = 1.959963984540054;

    /** The difference of a chance, in the outcome of an event. */
    static Contrast ofEvents(String variant, String outcome, Column before, Column after) {
        double[] differences = differences(before, after);
        int n = differences.length;
        int more = (int) Arrays.stream(differences).filter(d -> d > 0).count();
        int fewer = (int) Arrays.stream(differences).filter(d -> d < 0).count();
        if (n == 0) {
            return new Contrast(variant, outcome, 0, after.size(), Double.NaN, Double.NaN, Double.NaN, 0);
        }
        // Bonett and Price 2012: a pair more that changed each way. Their plain spread would call 0 of 24 changed
        // exact.
        double gained = (more + 1.0) / (n + 2);
        double lost = (fewer + 1.0) / (n + 2);
        double middle = gained - lost;
        double margin = NORMAL_975 * Math.sqrt((gained + lost - middle * middle) / (n + 2));
        return new Contrast(
                variant,
                outcome,
                n,
                after.size(),
                (more - fewer) / (double) n,
                Math.max(-1, middle - margin),
                Math.min(1, middle + margin),
                more + fewer);
    }

    /**
     * The mean difference of a number, with Student's interval as far as it is possible.
     *
     * @param most by how much the number can differ at all
     */
    static Contrast ofNumbers(String variant, String outcome, Column before, Column after, double most) {
        double[] differences = differences(before, after);
        Spread spread = Spread.of(differences);
        int changed = (int) Arrays.stream(differences).filter(d -> d != 0).count();
        double margin = spread.runs() < 2
                ? Double.NaN
                : spread.error() * TDistribution.of(spread.runs() - 1.0).inverseCumulativeProbability(0.975);
        return new Contrast(
                variant,
                outcome,
                spread.runs(),
                after.size(),
                spread.mean(),
                Math.max(-most, spread.mean() - margin),
                Math.min(most, spread.mean() + margin),
                changed);
    }

    /** Variant less baseline in the runs that came to the outcome in both. */
    private static double[] differences(Column before, Column after) {
        return IntStream.range(0, after.size())
                .mapToDouble(place -> after.values()[place] - before.of(after.numbers()[place]))
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
    }
}
