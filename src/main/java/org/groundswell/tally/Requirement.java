package org.groundswell.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * One test of a vote: whether a part of a whole reaches, or exceeds, the share that a rule asks.
 *
 * @param kind which test it is
 * @param part the votes that count for it
 * @param whole what they are a share of; of an empty whole nothing is met
 * @param needed the share asked
 * @param strictly whether the share must be exceeded (more than half) and not only reached (at least two thirds)
 */
public record Requirement(Kind kind, long part, long whole, Fraction needed, boolean strictly) {
    /** The tests that a vote may have to meet. */
    public enum Kind {
        /** votes for the proposal */
        MAJORITY,
        /** ballots cast, of the electorate */
        TURNOUT,
        /** votes for the proposal, of the electorate */
        APPROVAL,
        /** votes of the units that carried the proposal, of all units' votes */
        UNITS
    }

    public boolean met() {
        return strictly ? needed.exceededBy(part, whole) : needed.reachedBy(part, whole);
    }

    /** The part less the smallest that would do of the same whole: 0 is just met, −5 is five votes short. */
    public long margin() {
        return part - (strictly ? needed.leastExceeding(whole) : needed.leastReaching(whole));
    }

    /** The share reached, NaN of an empty whole. */
    public double share() {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** "926 of 2327 (39.79 %), needs at least 40 %, 5 short", or "met" if it is. */
    public String verdict() {
        return words() + (met() ? ", met" : "");
    }

    /** "approval: 926 of 2327 (39.79 %), needs at least 40 %, 5 short". */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + words();
    }

    private String words() {
        return part + " of " + whole + percent() + ", needs " + (strictly ? "more than " : "at least ") + needed
                + (met() ? "" : ", " + -margin() + " short");
    }

    private String percent() {
        if (whole == 0) {
            return "";
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
        return " ("
                + hundredfold
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %)";
    }
}
