package org.groundswell.tally.seats;

import org.apache.commons.math3.fraction.BigFraction;

/**
 * How a surplus passes on: each paper that goes is worth its value times surplus / over, and its value if that is less.
 *
 * @param surplus votes above the quota
 * @param over what all papers that could carry it are worth: all of the option's, or of the last parcel those that name
 *     somebody still in the count
 * @param unused what of the surplus no paper carries, as those that go are worth less than it
 */
public record Passing(BigFraction surplus, BigFraction over, BigFraction unused) {
    /** What values are multiplied by, at most 1. */
    public BigFraction factor() {
        return over.compareTo(surplus) <= 0 ? BigFraction.ONE : surplus.divide(over);
    }
}
