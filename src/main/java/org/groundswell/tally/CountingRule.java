package org.groundswell.tally;

import java.util.Optional;
import org.groundswell.setting.Choice;

/** How ballots decide between options; every rule is a pure function of the counts and the tie order. */
@Choice("rule")
public sealed interface CountingRule
        permits Majority, SuperMajority, Plurality, TwoRound, InstantRunoff, Amendment, Borda, Approval, PairwiseRule {
    /**
     * Counts the ballots. Blank and invalid ones belong to no option, and nobody wins a vote in which no ballot names one.
     *
     * @throws IllegalArgumentException if the tie order is one over other options
     */
    Count count(Papers papers, TieBreak ties);

    /** The share of the votes that the rule asks for option 0, where it is a rule about one proposal. */
    default Optional<Requirement> requirement(Papers papers) {
        return Optional.empty();
    }
}
