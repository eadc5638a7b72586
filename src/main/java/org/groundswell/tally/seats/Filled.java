package org.groundswell.tally.seats;

import java.util.List;
import org.groundswell.tally.Tie;

/**
 * Seats filled in one look at the ballots.
 *
 * @param votes of each option, or of each slate
 * @param elected options, best first
 * @param uncounted ballots that gave no vote, or fewer than they name options for, since level options did not fit
 */
public record Filled(List<Long> votes, List<Integer> elected, List<Tie> ties, long uncounted) {
    public Filled {
        votes = List.copyOf(votes);
        elected = List.copyOf(elected);
        ties = List.copyOf(ties);
    }
}
