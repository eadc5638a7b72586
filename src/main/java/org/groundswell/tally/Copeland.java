package org.groundswell.tally;

import java.util.stream.IntStream;
import org.groundswell.setting.Doc;

/** The option that wins the most pairs wins, a level pair counting half for both (Copeland 1951, with ½ for ties). */
@Doc("the option that wins the most pairs wins, a level pair counting half")
public record Copeland() implements PairwiseRule {
    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        return counting.wonBy(standing(pairs));
    }

    static Standing standing(Pairwise pairs) {
        return Standing.halves(
                Standing.Measure.PAIRS_WON,
                IntStream.range(0, pairs.options())
                        .mapToLong(pairs::doubledWins)
                        .toArray());
    }
}
