package org.groundswell.study.sensitivity;

import org.groundswell.study.Chance;

/** Whether an outcome rises or falls with a number, all else being equal. */
public enum Direction {
    RISES,
    FALLS,
    /** Neither is told from chance, or it does now one and now the other. */
    UNCLEAR;

    /**
     * The sign of the rank correlation (Kendall's τ) within pairs that differ in the number alone; clear if more of them go one
     * way than half would, by Wilson's 95 % interval.
     *
     * @param number by how much it differs in each pair
     * @param outcome by how much the outcome does; NaN if one of the two did not come to it
     */
    public static Direction of(double[] number, double[] outcome) {
        int with = 0;
        int against = 0;
        for (int i = 0; i < number.length; i++) {
            double product = Math.signum(number[i]) * Math.signum(outcome[i]);
            with += product > 0 ? 1 : 0;
            against += product < 0 ? 1 : 0;
        }
        Chance rises = Chance.of(with, with + against);
        return rises.low() > 0.5 ? RISES : rises.high() < 0.5 ? FALLS : UNCLEAR;
    }

    /** The sign of a mean that is told from 0. */
    static Direction of(Bounded mean) {
        return mean.low() > 0 ? RISES : mean.high() < 0 ? FALLS : UNCLEAR;
    }
}
