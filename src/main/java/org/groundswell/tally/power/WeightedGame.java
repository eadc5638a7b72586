package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.setting.Names;
import org.groundswell.tally.Fraction;

/**
 * Those carry whose weights add up to a quota.
 *
 * @param all the players, in a section without a name
 * @param quota at least 1 and at most all weight
 */
public record WeightedGame(Chamber all, Quota quota) implements Game {
    public WeightedGame {
        long least = quota.least(all.weight());
        if (least < 1 || least > all.weight()) {
            throw new IllegalArgumentException("quota must be from 1 to the sum of all weights, " + all.weight()
                    + ", but is " + least + (least < 1 ? ": everything would carry" : ": nothing could carry"));
        }
    }

    public static WeightedGame of(List<Player> players, Quota quota) {
        return new WeightedGame(new Chamber("", new Fraction(1, 1), players), quota);
    }

    /** The least weight that carries. */
    public long least() {
        return quota.least(all.weight());
    }

    @Override
    public List<Chamber> chambers() {
        return List.of(all);
    }

    @Override
    public boolean carries(BitSet coalition) {
        long[] weights = all.weights();
        return coalition.stream().mapToLong(player -> weights[player]).sum() >= least();
    }

    @Override
    public BigFraction share(int player) {
        return new BigFraction(all.players().get(player).weight()).divide(new BigFraction(all.weight()));
    }

    @Override
    public boolean oneSideAtMost() {
        return least() > all.weight() - least();
    }

    @Override
    public String rule() {
        String weight = least() + " of " + all.weight();
        return quota instanceof Quota.Weight ? weight : quota + ", which is " + weight;
    }

    @Override
    public Powers powers() {
        Census.Lowest lowest = Census.Lowest.of(all.weights(), least());
        Census census = Census.best(lowest).orElseThrow(() -> tooLarge(lowest));
        Map<Long, BigInteger[]> swings = census.swings(lowest);
        long[] weights = lowest.weights();
        return Powers.of(this, Arrays.stream(weights).mapToObj(swings::get).toList(), null);
    }

    static TooLarge tooLarge(Census.Lowest game) {
        double gigabytes = DenseSubsets.words(game.weights().length, false, game.below()) * Long.BYTES / 1e9;
        return new TooLarge("the coalitions of " + game.weights().length + " players whose weights reach "
                + game.below() + " have more than " + SparseSubsets.MOST_SUMS + " sums, and a table of them would take "
                + Names.number(Math.max(0.1, Math.rint(gigabytes * 10) / 10))
                + " gigabytes (weights in a coarser unit, such as thousands, would fit)");
    }
}
