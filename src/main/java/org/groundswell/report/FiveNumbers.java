package org.groundswell.report;

import java.util.Collection;
import org.groundswell.study.Spread;

/** A number over the runs in five: its median, and between which values the middle 50 and 90 % of them lie. */
public record FiveNumbers(double median, Interval half, Interval ninety) {
    /** Of all values but NaN. */
    public static FiveNumbers of(Collection<Double> runs) {
        return of(Spread.of(array(runs)));
    }

    /** Of what has nothing in between, such as dates. */
    static FiveNumbers ofSteps(Collection<Double> runs) {
        return of(Spread.ofSteps(array(runs)));
    }

    /** The part of a study's spread that charts show. */
    public static FiveNumbers of(Spread spread) {
        return spread.runs() == 0
                ? unknown()
                : new FiveNumbers(
                        spread.median(),
                        new Interval(spread.at(0.25), spread.at(0.75)),
                        new Interval(spread.at(0.05), spread.at(0.95)));
    }

    public static FiveNumbers unknown() {
        return new FiveNumbers(Double.NaN, Interval.unknown(), Interval.unknown());
    }

    boolean isKnown() {
        return !Double.isNaN(median);
    }

    private static double[] array(Collection<Double> runs) {
        return runs.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
