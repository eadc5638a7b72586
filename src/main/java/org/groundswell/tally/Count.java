package org.groundswell.tally;

import java.util.List;
import java.util.OptionalInt;

/**
 * What counting the ballots gave, round by round, with each tie and how it was decided.
 *
 * @param winner the option that the rule chose, or none
 * @param rounds at least one; the last is the one that decided
 * @param ties in the order in which they were met
 */
public record Count(OptionalInt winner, List<Round> rounds, List<Tie> ties) {
    public Count {
        rounds = List.copyOf(rounds);
        ties = List.copyOf(ties);
    }

    /** The round that decided. */
    public Round last() {
        return rounds.get(rounds.size() - 1);
    }

    /** How far the best option of the last round lies before the next; 0 if they are level. */
    public long lead() {
        return last().place(0) - (last().options().size() > 1 ? last().place(1) : 0);
    }
}
