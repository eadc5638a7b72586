package org.groundswell.tally;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.setting.Doc;

/**
 * One option goes before another if the strongest path from it is stronger than that back (Schulze 2011).
 *
 * <p>A path is as strong as its weakest link. Links are compared by winning votes, as section 2.1 of the paper defines it: a
 * won pair is stronger than a level one, a level one than a lost one; of two won pairs the one with more votes for it, and of
 * as many the one with fewer against; of two lost ones that with fewer votes against, and of as many the one with more for
 * it. All level pairs are as strong as each other. "Goes before" has no cycles; whoever nobody goes before wins, and several
 * of these are a tie. Time grows with the cube of the options.
 */
@Doc("the option before which no other goes by a stronger path of pairs wins")
public record Schulze() implements PairwiseRule {
    /** Votes for one option over another, and against. */
    private record Link(long support, long opposition) {
        /** The weakest first. */
        static final Comparator<Link> STRENGTH = Comparator.comparingInt(Link::side)
                .thenComparingLong(Link::first)
                .thenComparingLong(Link::second);

        /** 1 if won, 0 if level, −1 if lost. */
        int side() {
            return Long.compare(support, opposition);
        }

        private long first() {
            return side() > 0 ? support : side() < 0 ? -opposition : 0;
        }

        private long second() {
            return side() > 0 ? -opposition : side() < 0 ? support : 0;
        }
    }

    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        int[][] path = paths(ranked(pairs));
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

    /** The place of each link among all, the weakest 0; equally strong ones share a place. */
    private static int[][] ranked(Pairwise pairs) {
        int n = pairs.options();
        Link[] links = new Link[n * n];
        for (int link = 0; link < links.length; link++) {
            links[link] = new Link(pairs.over(link / n, link % n), pairs.over(link % n, link / n));
        }
        int[][] places = new int[n][n];
        int place = 0;
        int[] weakestFirst = IntStream.range(0, links.length)
                .boxed()
                .sorted(Comparator.comparing(link -> links[link], Link.STRENGTH))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < weakestFirst.length; i++) {
            int link = weakestFirst[i];
            if (i > 0 && Link.STRENGTH.compare(links[weakestFirst[i - 1]], links[link]) < 0) {
                place++;
            }
            places[link / n][link % n] = place;
        }
        return places;
    }

    /** The strongest path from each option to each other, by Floyd and Warshall's way; in place. */
    private static int[][] paths(int[][] path) {
        for (int via = 0; via < path.length; via++) {
            for (int[] from : path) {
                int first = from[via];
                for (int to = 0; to < path.length; to++) {
                    from[to] = Math.max(from[to], Math.min(first, path[via][to]));
                }
            }
        }
        return path;
    }

    private static IntStream options(int[][] path) {
        return IntStream.range(0, path.length);
    }
}
