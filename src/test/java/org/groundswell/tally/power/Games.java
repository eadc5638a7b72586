package org.groundswell.tally.power;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.groundswell.tally.Fraction;

/** Games in the short notation of the literature. */
final class Games {
    private Games() {}

    /** [quota: weights]. */
    static WeightedGame game(long quota, long... weights) {
        return WeightedGame.of(players(weights), new Quota.Weight(quota));
    }

    static List<Player> players(long... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Player("player " + (i + 1), weights[i]))
                .toList();
    }

    static Chamber chamber(String name, String part, long... weights) {
        return new Chamber(name, Fraction.parse(part), players(weights));
    }

    /** A player of weight {@code one} so many times, and another. */
    static long[] weights(long one, int times, long other, int otherTimes) {
        return LongStream.concat(
                        LongStream.generate(() -> one).limit(times),
                        LongStream.generate(() -> other).limit(otherTimes))
                .toArray();
    }

    static List<Power> powers(Game game) {
        return game.powers().all();
    }

    static long[] times(long factor, long... weights) {
        return Arrays.stream(weights).map(weight -> factor * weight).toArray();
    }
}
