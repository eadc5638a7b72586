package org.groundswell.verification;

/**
 * What a case came to, beside what it should.
 *
 * @param name of the case
 * @param what what was looked at
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
        double allowed,
        String source) {
    public double difference() {
        return simulated - theory.value();
    }

    /** Whether it agrees with theory; a figure that could not be had does not. */
    public boolean agrees() {
        // A last digit is no difference where nothing else may differ.
        return Math.abs(difference()) <= allowed + 1e-12;
    }
}
