package org.groundswell.report;

import java.util.Collection;

/** How a number spreads over the runs: its median and between which values the middle 50 and 90 % of them lie. */
public record Spread(double median, Interval half, Interval ninety) {
    /** The spread of all values but NaN. */
    public static Spread of(Collection<Double> runs) {
        return of(org.groundswell.study.Spread.of(array(runs)));
    }

    /** The spread of what has nothing in between, such as dates. */
    static Spread ofSteps(Collection<Double> runs) {
        return of(org.groundswell.study.Spread.ofSteps(array(runs)));
    }

    /** The part of a study's spread that charts show. */
    public static Spread of(org.groundswell.study.Spread spread) {
        return spread.runs() == 0
                ? unknown()
                : new Spread(
                        spread.median(),
                        new Interval(spread.at(0.25), spread.at(0.75)),
                        new Interval(spread.at(0.05), spread.at(0.95)));
    }

    public static Spread unknown() {
        return new Spread(Double.NaN, Interval.unknown(), Interval.unknown());
    }

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    private static double[] array(Collection<Double> runs) {
        return runs.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
