package org.groundswell.tally.seats;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * One step of a transferable vote, and how the votes lie after it.
 *
 * @param step what was done
 * @param of the option whose papers were passed on; −1 of the first count and the last seats
 * @param passing how a surplus was passed on
 * @param transfers where papers went: to options as listed, then to nobody, then aside; the most valuable first
 * @param votes of every option by its number; an elected one keeps the quota once its surplus is gone
 * @param exhausted value of papers that name no option still in the count
 * @param aside value of papers whose best options still in the count are level
 * @param lost value cut off where transfer values are cut to some decimals
 * @param elected options elected by how the votes lie now, best first
 */
public record StvRound(
        Step step,
        int of,
        Optional<Passing> passing,
        List<Transfer> transfers,
        List<BigFraction> votes,
        BigFraction exhausted,
        BigFraction aside,
        BigFraction lost,
        List<Integer> elected) {
    /** What a round does. */
    public enum Step {
        FIRST_PREFERENCES,
        SURPLUS,
        ELIMINATION,
        LAST_SEATS
    }

    public StvRound {
        transfers = List.copyOf(transfers);
        votes = List.copyOf(votes);
        elected = List.copyOf(elected);
    }
}
