package org.groundswell.tally;

import org.groundswell.setting.Choice;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/** How much of the electorate a vote must move to be valid; a share that is just reached is enough. */
@Choice("of")
public sealed interface Quorum permits Quorum.Turnout, Quorum.Approval {
    /**
     * Holds the vote against this quorum.
     *
     * @param yes the votes for what would be carried
     */
    Requirement requirement(Profile profile, long yes);

    /** Enough of the electorate must vote; blank ballots count as voting (a participation quorum). */
    @Doc("share of the electorate that must vote")
    record Turnout(
            @Doc("smallest share of the electorate") Fraction share,

            @Default("true") @Doc("whether invalid ballots count as voting too")
            boolean countInvalid)
            implements Quorum {
        @Override
        public Requirement requirement(Profile profile, long yes) {
            long voting = countInvalid ? profile.cast() : profile.valid();
            return new Requirement(Requirement.Kind.TURNOUT, voting, profile.electorate(), share, false);
        }
    }

    /** Enough of the electorate must vote for the proposal, however many vote against it. */
    @Doc("share of the electorate that must vote for the proposal")
    record Approval(@Doc("smallest share of the electorate") Fraction share) implements Quorum {
        @Override
        public Requirement requirement(Profile profile, long yes) {
            return new Requirement(Requirement.Kind.APPROVAL, yes, profile.electorate(), share, false);
        }
    }
}
