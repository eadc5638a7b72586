package org.groundswell.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Pairwise rules as their definitions say them, paper by paper and path by path. The twin of the rules of pairs. */
final class PlainPairs {
    private final int n;
    private final long[][] over;

    PlainPairs(Election election) {
        n = election.options();
        over = new long[n][n];
        for (Paper paper : election.papers()) {
            for (int a = 0; a < n; a++) {
                for (int b = 0; b < n; b++) {
                    over[a][b] += paper.rank(a) < paper.rank(b) ? paper.count() : 0;
                }
            }
        }
    }

    long over(int a, int b) {
        return over[a][b];
    }

    boolean beats(int a, int b) {
        return over[a][b] > over[b][a];
    }

    private long strength(int a, int b, boolean margins) {
        return beats(a, b) ? over[a][b] - (margins ? over[b][a] : 0) : 0;
    }

    /** All who beat everybody else: one or none. */
    List<Integer> condorcet() {
        return options().stream()
                .filter(a -> options().stream().allMatch(b -> a.equals(b) || beats(a, b)))
                .toList();
    }

    List<Integer> copeland() {
        return best(a -> options().stream()
                .filter(b -> !b.equals(a))
                .mapToLong(b -> beats(a, b) ? 2 : beats(b, a) ? 0 : 1)
                .sum());
    }

    List<Integer> minimax(boolean margins) {
        return best(a -> -options().stream()
                .mapToLong(b -> strength(b, a, margins))
                .max()
                .orElse(0));
    }

    /** The options from which a path to each other is at least as strong as every path back. */
    List<Integer> schulze() {
        return options().stream()
                .filter(a -> options().stream().allMatch(b -> a.equals(b) || !before(path(b, a), path(a, b))))
                .toList();
    }

    /** The strongest link than which no link of some path is weaker. */
    private long[] path(int from, int to) {
        List<long[]> weakest = new ArrayList<>();
        walk(from, to, new ArrayList<>(List.of(from)), weakest, new long[] {Long.MAX_VALUE, 0});
        long[] best = weakest.get(0);
        for (long[] one : weakest) {
            best = before(one, best) ? one : best;
        }
        return best;
    }

    /** Tries every path that visits no option twice, over won, level and lost pairs. */
    private void walk(int at, int to, List<Integer> visited, List<long[]> found, long[] weakest) {
        if (at == to) {
            found.add(weakest);
            return;
        }
        for (int next : options()) {
            if (!visited.contains(next)) {
                visited.add(next);
                long[] link = {over[at][next], over[next][at]};
                walk(next, to, visited, found, before(weakest, link) ? link : weakest);
                visited.remove((Integer) next);
            }
        }
    }

    /** Whether (e, f) is stronger than (g, h) by winning votes: the six cases of Schulze 2011, section 2.1, one by one. */
    static boolean before(long[] one, long[] other) {
        long e = one[0];
        long f = one[1];
        long g = other[0];
        long h = other[1];
        return e > f && g <= h
                || e >= f && g < h
                || e > f && g > h && e > g
                || e > f && g > h && e == g && f < h
                || e < f && g < h && f < h
                || e < f && g < h && f == h && e > g;
    }

    /** The options above which nothing is locked; wins come by strength, then losers against the lots, then winners by them. */
    List<Integer> rankedPairs(boolean margins, List<Integer> lots) {
        List<int[]> wins = new ArrayList<>();
        for (int a : options()) {
            for (int b : options()) {
                if (beats(a, b)) {
                    wins.add(new int[] {a, b});
                }
            }
        }
        wins.sort(Comparator.comparingLong((int[] win) -> -strength(win[0], win[1], margins))
                .thenComparing(win -> -lots.indexOf(win[1]))
                .thenComparing(win -> lots.indexOf(win[0])));
        List<int[]> locked = new ArrayList<>();
        for (int[] win : wins) {
            if (!reaches(win[1], win[0], locked)) {
                locked.add(win);
            }
        }
        return options().stream()
                .filter(a -> locked.stream().noneMatch(win -> win[1] == a))
                .toList();
    }

    private static boolean reaches(int from, int to, List<int[]> locked) {
        return from == to || locked.stream().anyMatch(win -> win[0] == from && reaches(win[1], to, locked));
    }

    /** The smallest of all sets whose every member beats every other option. */
    List<Integer> smith() {
        List<Integer> smallest = options();
        for (int bits = 1; bits < 1 << n; bits++) {
            int set = bits;
            List<Integer> in =
                    options().stream().filter(a -> (set >> a & 1) == 1).toList();
            boolean dominates =
                    in.stream().allMatch(a -> options().stream().allMatch(b -> in.contains(b) || beats(a, b)));
            if (dominates && in.size() < smallest.size()) {
                smallest = in;
            }
        }
        return smallest;
    }

    private List<Integer> best(Function<Integer, Long> points) {
        long most =
                options().stream().map(points).max(Comparator.naturalOrder()).orElseThrow();
        return options().stream().filter(a -> points.apply(a) == most).toList();
    }

    private List<Integer> options() {
        return Votes.numbers(n);
    }
}
