package org.groundswell.tally.seats;

import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Papers;

/**
 * Papers of one value that went to one place in a round.
 *
 * @param to an option, {@link Papers#NONE} if they name nobody still in the count, or {@link Papers#SEVERAL} if they stand
 *     aside as their best options still in the count are level
 * @param value of each paper as it arrives
 * @param papers how many
 * @param fromAside whether they had stood aside until now
 */
public record Transfer(int to, BigFraction value, long papers, boolean fromAside) {
    public BigFraction votes() {
        return value.multiply(new BigFraction(papers));
    }
}
