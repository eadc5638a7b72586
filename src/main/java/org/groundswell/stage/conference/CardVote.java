package org.groundswell.stage.conference;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.tally.Sections;
import org.groundswell.tally.WeightedCount;
import org.groundswell.tally.WeightedVote;
import org.groundswell.tally.power.Quota;

/**
 * Who voted how on one text of a conference, as a card vote counts it, whether one was called for or not.
 *
 * @param sections local units first, then affiliates
 * @param blocs each affiliate's vote
 */
public record CardVote(String text, Sections sections, WeightedVote units, List<Cast> blocs) {
    /** What a bloc of a weight cast; all of it on one side unless it split or abstained. */
    public record Cast(String bloc, long weight, WeightedVote vote) {}

    public CardVote {
        blocs = List.copyOf(blocs);
    }

    /** The affiliates' votes together. */
    public WeightedVote affiliates() {
        return sum(blocs.stream().map(Cast::vote).toList());
    }

    public WeightedCount count() {
        return sections.count(List.of(units, affiliates()));
    }

    /**
     * Whether a bloc's vote decided: with all of its weight for, the text carries by the quota, and with all of it against it
     * does not, everybody else voting as they did.
     */
    public boolean pivotal(String bloc, Quota.Share quota) {
        return quota.metBy(countIf(bloc, true)) && !quota.metBy(countIf(bloc, false));
    }

    private WeightedCount countIf(String bloc, boolean inFavour) {
        List<WeightedVote> votes = new ArrayList<>();
        for (Cast cast : blocs) {
            WeightedVote whole = new WeightedVote(inFavour ? cast.weight : 0, inFavour ? 0 : cast.weight, 0);
            votes.add(cast.bloc.equals(bloc) ? whole : cast.vote);
        }
        return sections.count(List.of(units, sum(votes)));
    }

    private static WeightedVote sum(List<WeightedVote> votes) {
        long yes = 0;
        long no = 0;
        long abstaining = 0;
        for (WeightedVote vote : votes) {
            yes += vote.yes();
            no += vote.no();
            abstaining += vote.abstaining();
        }
        return new WeightedVote(yes, no, abstaining);
    }
}
