package org.groundswell.tally.seats;

import java.util.OptionalInt;
import org.groundswell.tally.Papers;
import org.groundswell.tally.TieBreak;

/**
 * Single transferable vote: whoever reaches the quota is elected, surpluses pass on, then the weakest is eliminated.
 *
 * <p>The quota is Droop's, ⌊votes / (seats + 1)⌋ + 1, fixed by the ballots that name an option. One surplus or one
 * elimination a round; surpluses come first, the largest before others. Papers that have no next option leave the count
 * with their value. As soon as as many options are left as seats, these are elected.
 *
 * <p>By {@link Surplus#LAST_PARCEL} the papers of an eliminated option pass on in a round for each value, the highest first,
 * as the Local Elections (Northern Ireland) Order 1985 and the Electoral Reform Society's rules of 1997 have it: whoever
 * reaches the quota on the way gets no more of them, and the parcel received last is of one value. Papers that stood aside,
 * which those rules do not know, join the next round before its own papers, which stay the last parcel.
 *
 * <p>Values are exact fractions unless decimals are given. Where each surplus elects the next option, their digits nearly
 * double with each; ballots that scatter keep them short, to 458 bits with 30 options, 10 seats and 100,000 ballots at random.
 * More than {@link #MOST_BITS} bits are refused.
 *
 * @param seats at least 1
 * @param decimals to which values of papers are cut, 0 to 18, such as the five of the Scottish Local Government Elections
 *     Order 2011, rule 49; empty for none
 */
public record Stv(int seats, Surplus surplus, OptionalInt decimals) {
    /** About twelve surpluses in a chain; the next would take ten seconds and the one after it a minute. */
    public static final int MOST_BITS = 1 << 16;

    public Stv {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but are " + seats);
        }
        if (decimals.isPresent() && (decimals.getAsInt() < 0 || decimals.getAsInt() > 18)) {
            throw new IllegalArgumentException("decimals must be 0 to 18, but are " + decimals.getAsInt());
        }
    }

    /**
     * Counts the ballots; nobody is elected where none names an option.
     *
     * @throws IllegalArgumentException if there are fewer options than seats, or the tie order is one over others
     * @throws ArithmeticException if exact values have grown too large
     */
    public StvCount count(Papers papers, TieBreak ties) {
        ties.mustFit(papers);
        if (papers.options() < seats) {
            throw new IllegalArgumentException(
                    "seats must be at most the " + papers.options() + " options, but are " + seats);
        }
        return new StvCounting(this, papers, ties).count();
    }
}
