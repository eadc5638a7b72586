package org.groundswell.tally;

import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * Carries the proposal, option 0, if more than half of the votes are first preferences for it.
 *
 * <p>Exactly half carries nothing, whatever the tie rule. An organisation in which a lot decides equality votes by
 * {@link Plurality}.
 *
 * <p>With more than two options all others together are the no, however strong one of them is: the rule carries option 0,
 * or nobody wins.
 *
 * @param of the denominator
 */
@Doc("carries the first option listed with more than half of the votes")
public record Majority(
        @Default("yes-and-no") @Doc("what the votes for it are a share of")
        Denominator of) implements CountingRule {
    @Override
    public Optional<Requirement> requirement(Papers papers) {
        return Optional.of(moreThanHalf(papers));
    }

    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        counting.look();
        if (moreThanHalf(papers).met()) {
            return counting.wonBy(List.of(0));
        }
        return counting.wonByNobody();
    }

    private Requirement moreThanHalf(Papers papers) {
        return new Requirement(Requirement.Kind.MAJORITY, papers.yes(), of.count(papers), Fraction.HALF, true);
    }
}
