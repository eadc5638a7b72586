package org.groundswell.tally.seats;

import java.util.List;
import org.groundswell.tally.Tie;

/**
 * What a transferable vote gave.
 *
 * @param quota votes that elect
 * @param rounds at least one
 * @param elected in the order of election
 * @param ties in the order in which they were met
 */
public record StvCount(long quota, List<StvRound> rounds, List<Integer> elected, List<Tie> ties) {
    public StvCount {
        rounds = List.copyOf(rounds);
        elected = List.copyOf(elected);
        ties = List.copyOf(ties);
    }
}
