package org.groundswell.tally.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.util.CombinatoricsUtils;

/** The plain twin of counting: asks each coalition whether it carries. */
final class Enumerated {
    /** Absolute Banzhaf and Shapley–Shubik index of a player. */
    record Indices(BigFraction banzhaf, BigFraction shapley) {}

    private Enumerated() {}

    static List<Indices> indices(Game game) {
        int n = game.players().size();
        boolean[] carries = new boolean[1 << n];
        for (int coalition = 0; coalition < carries.length; coalition++) {
            carries[coalition] = game.carries(BitSet.valueOf(new long[] {coalition}));
        }
        List<Indices> all = new ArrayList<>();
        for (int player = 0; player < n; player++) {
            long swings = 0;
            BigFraction shapley = BigFraction.ZERO;
            for (int coalition = 0; coalition < carries.length; coalition++) {
                int with = coalition | 1 << player;
                if (with != coalition && !carries[coalition] && carries[with]) {
                    swings++;
                    int before = Integer.bitCount(coalition);
                    shapley = shapley.add(new BigFraction(
                            BigInteger.valueOf(CombinatoricsUtils.factorial(before)
                                    * CombinatoricsUtils.factorial(n - 1 - before)),
                            BigInteger.valueOf(CombinatoricsUtils.factorial(n))));
                }
            }
            all.add(new Indices(new BigFraction(BigInteger.valueOf(swings), BigInteger.ONE.shiftLeft(n - 1)), shapley));
        }
        return all;
    }

    static List<Indices> counted(Powers powers) {
        return powers.all().stream()
                .map(power -> new Indices(power.banzhaf(), java.util.Objects.requireNonNull(power.shapley())))
                .toList();
    }
}
