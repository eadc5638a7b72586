package org.groundswell.tally;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * How the weight of a conference fell, as exact parts of the whole conference.
 *
 * @param yes weight for
 * @param no weight against, with abstentions where they count
 * @param notCast weight of the sections that cast nothing; it counts for neither side
 */
public record WeightedCount(BigFraction yes, BigFraction no, BigFraction notCast) {
    static final WeightedCount NOTHING = new WeightedCount(BigFraction.ZERO, BigFraction.ZERO, BigFraction.ZERO);

    /** A weight that falls for and against as the votes cast within it do, or is not cast if none were. */
    static WeightedCount of(BigFraction weight, WeightedVote votes, boolean abstentionsCount) {
        BigInteger yes = big(votes.yes());
        BigInteger no = big(votes.no()).add(abstentionsCount ? big(votes.abstaining()) : BigInteger.ZERO);
        BigInteger cast = yes.add(no);
        return cast.signum() == 0
                ? new WeightedCount(BigFraction.ZERO, BigFraction.ZERO, weight)
                : new WeightedCount(
                        weight.multiply(new BigFraction(yes, cast)),
                        weight.multiply(new BigFraction(no, cast)),
                        BigFraction.ZERO);
    }

    WeightedCount plus(WeightedCount other) {
        return new WeightedCount(yes.add(other.yes), no.add(other.no), notCast.add(other.notCast));
    }

    /** Whether yes is at least this share of the weight cast; never if none was. */
    public boolean reaches(Fraction share) {
        return compare(share) >= 0 && anyCast();
    }

    /** Whether yes is more than this share of the weight cast; never if none was. */
    public boolean exceeds(Fraction share) {
        return compare(share) > 0 && anyCast();
    }

    private int compare(Fraction share) {
        return yes.multiply(big(share.denominator())).compareTo(cast().multiply(big(share.numerator())));
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    private BigFraction cast() {
        return yes.add(no);
    }

    private boolean anyCast() {
        return cast().compareTo(BigFraction.ZERO) > 0;
    }

    /** The share for, of the weight cast; NaN if none was. */
    public double share() {
        return anyCast() ? yes.divide(cast()).doubleValue() : Double.NaN;
    }
}
