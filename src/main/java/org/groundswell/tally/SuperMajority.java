package org.groundswell.tally;

import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * Carries the proposal, option 0, if at least a share of the votes, such as two thirds, are first preferences for it.
 *
 * <p>Exactly the share carries, so there are no ties. With more than two options all others together are the no, as in
 * {@link Majority}.
 *
 * @param share above 0
 * @param of the denominator
 */
@Doc("carries the first option listed with at least a share of the votes")
public record SuperMajority(
        @Doc("share of the votes that carries, such as 2/3") Fraction share,

        @Default("yes-and-no") @Doc("what the votes for it are a share of")
        Denominator of)
        implements CountingRule {
    public SuperMajority {
        if (share.numerator() == 0) {
            throw new IllegalArgumentException("share must be above 0, but is " + share);
        }
    }

    @Override
    public Optional<Requirement> requirement(Papers papers) {
        return Optional.of(atLeastTheShare(papers));
    }

    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        counting.look();
        return atLeastTheShare(papers).met() ? counting.wonBy(List.of(0)) : counting.wonByNobody();
    }

    private Requirement atLeastTheShare(Papers papers) {
        return new Requirement(Requirement.Kind.MAJORITY, papers.yes(), of.count(papers), share, false);
    }
}
