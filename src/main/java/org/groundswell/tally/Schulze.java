package org.groundswell.tally;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.setting.Doc;

/**
 * One option goes before another if the strongest path of wins from it is stronger than that back (Schulze 2011).
 *
 * <p>A path is as strong as its weakest win, a win as strong as its winning votes, as the paper proposes. "Goes before" has
 * no cycles; whoever nobody goes before wins, and several of these are a tie.
 */
@Doc("the option before which no other goes by a stronger path of pairs wins")
public record Schulze() implements PairwiseRule {
    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        long[][] path = paths(Strength.WINNING_VOTES.all(pairs));
        long[] before = options(path)
                .mapToLong(one -> options(path)
                        .filter(other -> path[one][other] > path[other][one])
                        .count())
                .toArray();
        List<Integer> unbeaten = options(path)
                .filter(one -> options(path).allMatch(other -> path[one][other] >= path[other][one]))
                .boxed()
                .toList();
        return counting.wonBy(unbeaten).with(Standing.of(Standing.Measure.PATHS_WON, before));
    }

    /** The strongest path from each option to each other, by Floyd and Warshall's way; in place. */
    private static long[][] paths(long[][] path) {
        for (int via = 0; via < path.length; via++) {
            for (long[] from : path) {
                for (int to = 0; to < path.length; to++) {
                    from[to] = Math.max(from[to], Math.min(from[via], path[via][to]));
                }
            }
        }
        return path;
    }

    private static IntStream options(long[][] path) {
        return IntStream.range(0, path.length);
    }
}
