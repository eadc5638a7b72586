package org.groundswell.tally;

import java.util.Arrays;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * The option whose worst defeat is the smallest wins (Simpson 1969, Kramer 1977); an option that nobody beats has none.
 *
 * @param defeats by what a defeat is large
 */
@Doc("the option whose worst defeat is the smallest wins")
public record Minimax(
        @Default("winning-votes") @Doc("by what a defeat is large")
        Strength defeats) implements PairwiseRule {
    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        long[] worst = new long[pairs.options()];
        for (long[] wins : defeats.all(pairs)) {
            Arrays.setAll(worst, loser -> Math.max(worst[loser], wins[loser]));
        }
        return counting.wonBy(Standing.of(Standing.Measure.WORST_DEFEAT, worst));
    }
}
