package org.groundswell.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What counting the ballots gave, round by round, with each tie and how it was decided.
 *
 * @param winner the option that the rule chose, or none
 * @param rounds at least one; the last is the one that decided, unless the rule weighs all options at once: then there is
 *     one, of the first preferences, or of the approvals
 * @param ties in the order in which they were met
 * @param standing what each option has by a rule that weighs all at once
 * @param pairs what a rule that compares options two at a time went by
 */
public record Count(
        OptionalInt winner, List<Round> rounds, List<Tie> ties, Optional<Standing> standing, Optional<Pairwise> pairs) {
    public Count {
        rounds = List.copyOf(rounds);
        ties = List.copyOf(ties);
    }

    Count(OptionalInt winner, List<Round> rounds, List<Tie> ties) {
        this(winner, rounds, ties, Optional.empty(), Optional.empty());
    }

    Count with(Standing by) {
        return new Count(winner, rounds, ties, Optional.of(by), pairs);
    }

    Count with(Pairwise by) {
        return new Count(winner, rounds, ties, standing, Optional.of(by));
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
