package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Those carry who reach the quota in each of several sections, such as two chambers of a parliament; each player votes in
 * one of them.
 *
 * <p>A player swings a coalition if those of it in its own section are swung there, and in every other section carry. So
 * the swings are those within the section times the coalitions that carry in the others, size by size.
 */
public record DoubleMajorityGame(List<Chamber> chambers, Quota.Share quota) implements Game {
    public DoubleMajorityGame {
        chambers = List.copyOf(chambers);
        if (chambers.isEmpty()) {
            throw new IllegalArgumentException("sections must be at least 1, but are 0");
        }
        // Each of them by itself is a game.
        chambers.forEach(chamber -> new WeightedGame(chamber, quota));
    }

    @Override
    public boolean carries(BitSet coalition) {
        int first = 0;
        for (Chamber chamber : chambers) {
            int after = first + chamber.players().size();
            BitSet own = coalition.get(first, after);
            if (!new WeightedGame(chamber, quota).carries(own)) {
                return false;
            }
            first = after;
        }
        return true;
    }

    /** Within its section. */
    @Override
    public BigFraction share(int player) {
        int own = player;
        for (Chamber chamber : chambers) {
            if (own < chamber.players().size()) {
                return new WeightedGame(chamber, quota).share(own);
            }
            own -= chamber.players().size();
        }
        throw new IndexOutOfBoundsException(player);
    }

    @Override
    public boolean oneSideAtMost() {
        return quota.isMoreThanHalf();
    }

    @Override
    public String rule() {
        return quota + " in each section";
    }

    @Override
    public Powers powers() {
        List<Census.Lowest> games = chambers.stream()
                .map(chamber -> Census.Lowest.of(chamber.weights(), quota.least(chamber.weight())))
                .toList();
        List<Census> counts = games.stream().map(game -> count(game, true)).toList();
        if (counts.stream().anyMatch(count -> !count.bySize())) {
            counts = games.stream().map(game -> count(game, false)).toList();
        }
        List<BigInteger[]> swings = new ArrayList<>();
        for (int k = 0; k < games.size(); k++) {
            BigInteger[] others = {BigInteger.ONE};
            for (int other = 0; other < games.size(); other++) {
                others = other == k ? others : product(others, counts.get(other).carrying());
            }
            BigInteger[] elsewhere = others;
            Map<Long, BigInteger[]> own = counts.get(k).swings(games.get(k));
            own.replaceAll((weight, sizes) -> product(sizes, elsewhere));
            for (long weight : games.get(k).weights()) {
                swings.add(own.get(weight));
            }
        }
        return Powers.of(this, swings, null);
    }

    private static Census count(Census.Lowest game, boolean bySize) {
        return (bySize ? Census.best(game) : Census.of(game, false)).orElseThrow(() -> WeightedGame.tooLarge(game));
    }

    /** Pairs of coalitions by their size together. */
    private static BigInteger[] product(BigInteger[] some, BigInteger[] others) {
        BigInteger[] pairs = new BigInteger[some.length + others.length - 1];
        Arrays.fill(pairs, BigInteger.ZERO);
        for (int i = 0; i < some.length; i++) {
            for (int j = 0; j < others.length; j++) {
                pairs[i + j] = pairs[i + j].add(some[i].multiply(others[j]));
            }
        }
        return pairs;
    }
}
