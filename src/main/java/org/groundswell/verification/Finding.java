package org.groundswell.verification;

import org.groundswell.study.Numbers;

/**
 * What a case came to, beside what it should.
 *
 * @param name of the case
 * @param what what was looked at
 * @param error standard error of the difference; 0 where nothing is drawn
 * @param allowed how far off the simulated figure may be
 */
public record Finding(
        String rule,
        String name,
        String about,
        String what,
        int runs,
        double simulated,
        Figure theory,
        double error,
        double allowed,
        String source) {
    /** Less than this is no difference, but what is lost in the last digits of a number. */
    static final double ROUNDING = 1e-12;

    public double difference() {
        return simulated - theory.value();
    }

    /** Whether it agrees with theory; a figure that could not be had does not. */
    public boolean agrees() {
        // A last digit is no difference where nothing else may differ.
        return Math.abs(difference()) <= allowed + ROUNDING;
    }

    /** How many standard errors it lies off; NaN where there is none. */
    public double z() {
        return error > 0 ? difference() / error : Double.NaN;
    }

    /** The simulated figure as people read it: what lies below the billionth is 0, and "none" if some run had none. */
    public String shown() {
        if (Double.isNaN(simulated)) {
            return "none";
        }
        return Numbers.text(Math.rint(simulated * 1e9) / 1e9);
    }

    /** "agrees" or "differs". */
    public String verdict() {
        return agrees() ? "agrees" : "differs";
    }

    /** The difference as a part of what is allowed: at most 1 where they agree; 0 where nothing differs. */
    public double part() {
        return Math.abs(difference()) <= ROUNDING ? 0 : difference() / allowed;
    }
}
