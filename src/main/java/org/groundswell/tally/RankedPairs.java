package org.groundswell.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * Wins are locked from the strongest to the weakest, but for those that would close a circle; who stands above all wins
 * (Tideman 1987).
 *
 * <p>Among equally strong wins the one whose loser the tie rule prefers least comes first, then the one whose winner it
 * prefers, so that of Condorcet's cycle of three it elects the one it prefers. It is logged as a tie only where it decides
 * what is locked: where a win falls out that would stand without those as strong as itself.
 *
 * @param wins by what a win is strong; Tideman's are margins
 */
@Doc("pairs are locked from the most clearly won, leaving out what closes a circle; who is on top wins")
public record RankedPairs(
        @Default("margins") @Doc("by what a win is strong") Strength wins) implements PairwiseRule {
    private record Win(int winner, int loser, long strength) {}

    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        List<Win> sorted = sorted(pairs, counting.ties().order());
        boolean[][] above = new boolean[pairs.options()][pairs.options()];
        for (int from = 0; from < sorted.size(); ) {
            int to = from;
            while (to < sorted.size() && sorted.get(to).strength == sorted.get(from).strength) {
                to++;
            }
            lock(sorted.subList(from, to), above, counting);
            from = to;
        }
        List<Integer> top = options(above)
                .filter(one -> options(above).noneMatch(other -> above[other][one]))
                .boxed()
                .toList();
        long[] below = options(above)
                .mapToLong(
                        one -> options(above).filter(other -> above[one][other]).count())
                .toArray();
        return counting.wonBy(top).with(Standing.of(Standing.Measure.LOCKED, below));
    }

    private List<Win> sorted(Pairwise pairs, List<Integer> preferred) {
        int[] place = new int[preferred.size()];
        IntStream.range(0, place.length).forEach(at -> place[preferred.get(at)] = at);
        List<Win> all = new ArrayList<>();
        for (int one = 0; one < place.length; one++) {
            for (int other = 0; other < place.length; other++) {
                long strength = wins.of(pairs, one, other);
                if (strength > 0) {
                    all.add(new Win(one, other, strength));
                }
            }
        }
        all.sort(Comparator.comparingLong((Win win) -> -win.strength)
                .thenComparingInt(win -> -place[win.loser])
                .thenComparingInt(win -> place[win.winner]));
        return all;
    }

    /** Locks equally strong wins one after the other. */
    private static void lock(List<Win> level, boolean[][] above, Counting counting) {
        List<Win> open =
                level.stream().filter(win -> !above[win.loser][win.winner]).toList();
        boolean tied = false;
        for (Win win : open) {
            if (above[win.loser][win.winner]) {
                tied = true;
            } else if (!above[win.winner][win.loser]) {
                put(win, above);
            }
        }
        if (tied) {
            List<Integer> involved = open.stream()
                    .flatMap(win -> List.of(win.winner, win.loser).stream())
                    .distinct()
                    .sorted()
                    .toList();
            counting.log(counting.ties().decide(1, Tie.Stake.PAIRS, involved, involved.size()));
        }
    }

    /** Whoever stands above the winner, and the winner, now stands above the loser and all below it. */
    private static void put(Win win, boolean[][] above) {
        for (int high = 0; high < above.length; high++) {
            if (high == win.winner || above[high][win.winner]) {
                for (int low = 0; low < above.length; low++) {
                    above[high][low] |= low == win.loser || above[win.loser][low];
                }
            }
        }
    }

    private static IntStream options(boolean[][] above) {
        return IntStream.range(0, above.length);
    }
}
