package org.groundswell.tally;

import java.util.List;

/**
 * Weights cast for and against in a card vote, such as members represented.
 *
 * @param abstaining weight that was present and cast for neither
 */
public record WeightedVote(long yes, long no, long abstaining) {
    public WeightedVote {
        if (yes < 0 || no < 0 || abstaining < 0) {
            throw new IllegalArgumentException("weights must be at least 0, but are " + yes + " for, " + no
                    + " against, " + abstaining + " abstaining");
        }
    }

    static WeightedVote sum(List<WeightedVote> votes) {
        return votes.stream()
                .reduce(
                        new WeightedVote(0, 0, 0),
                        (a, b) -> new WeightedVote(
                                Math.addExact(a.yes, b.yes),
                                Math.addExact(a.no, b.no),
                                Math.addExact(a.abstaining, b.abstaining)));
    }
}
