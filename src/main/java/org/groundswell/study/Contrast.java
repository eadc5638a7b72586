package org.groundswell.study;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * By how much a variant differs from the baseline in an outcome: run by run with the same luck, so that what is common to
 * both cancels.
 *
 * @param runs pairs in which both came to the outcome
 * @param difference mean of variant less baseline
 * @param low lower bound of the mean's 95 % interval, from the normal approximation to the paired differences
 */
public record Contrast(String variant, String outcome, int runs, double difference, double low, double high) {
    private static final double NORMAL_975 = 1.959963984540054;

    public static Contrast of(String variant, String outcome, List<Row> baseline, List<Row> rows) {
        Map<Integer, Double> before = new TreeMap<>();
        baseline.forEach(row -> before.put(row.run().number(), row.outcome(outcome)));
        double[] differences = rows.stream()
                .mapToDouble(row ->
                        row.outcome(outcome) - before.getOrDefault(row.run().number(), Double.NaN))
                .toArray();
        Spread spread = Spread.of(differences);
        double margin = NORMAL_975 * (Double.isNaN(spread.error()) ? 0 : spread.error());
        return new Contrast(
                variant, outcome, spread.runs(), spread.mean(), spread.mean() - margin, spread.mean() + margin);
    }
}
