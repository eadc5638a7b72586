package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.tally.power.Games.game;
import static org.groundswell.tally.power.Games.players;
import static org.groundswell.tally.power.Games.times;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Fraction;

/** What holds of all games, and that counting finds what asking each coalition finds. */
class PowerLawsTest {
    private static final int FEW = 200;

    private static WeightedGame some(List<Long> weights, long quota) {
        long[] all = weights.stream().mapToLong(weight -> weight).toArray();
        long sum = LongStream.of(all).sum();
        Assume.that(sum > 0);
        return game(1 + quota % sum, all);
    }

    @Property(tries = FEW)
    void countingFindsWhatAskingEachCoalitionFinds(
            @ForAll @Size(min = 1, max = 10) List<@LongRange(min = 0, max = 12) Long> weights,
            @ForAll @LongRange(min = 0, max = 1_000) long quota) {
        WeightedGame game = some(weights, quota);
        assertThat(Enumerated.counted(game.powers())).isEqualTo(Enumerated.indices(game));
    }

    /** Weights so large that no table holds them are counted from a list. */
    @Property(tries = FEW)
    void soItDoesWithLargeWeights(
            @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 0, max = Player.MOST_WEIGHT) Long> weights,
            @ForAll @LongRange(min = 0, max = 9 * Player.MOST_WEIGHT) long quota) {
        WeightedGame game = some(weights, quota);
        assertThat(Enumerated.counted(game.powers())).isEqualTo(Enumerated.indices(game));
    }

    @Property(tries = FEW)
    void soItDoesInTwoSectionsOfWhichEachMustCarry(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 9) Long> lower,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 9) Long> upper,
            @ForAll @IntRange(min = 1, max = 12) int twelfths,
            @ForAll boolean exceeded) {
        Assume.that(some(lower) && some(upper) && !(exceeded && twelfths == 12));
        DoubleMajorityGame game = new DoubleMajorityGame(
                List.of(chamber("lower", "1", lower), chamber("upper", "1", upper)),
                new Quota.Share(new Fraction(twelfths, 12), exceeded));
        assertThat(Enumerated.counted(game.powers())).isEqualTo(Enumerated.indices(game));
    }

    /** Asked of the count that conferences use, which knows nothing of games. */
    @Property(tries = FEW)
    void soItDoesInSectionsThatAreCountedTogether(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 9) Long> units,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 9) Long> blocs,
            @ForAll @IntRange(min = 1, max = 5) int part,
            @ForAll @IntRange(min = 1, max = 12) int twelfths,
            @ForAll boolean exceeded) {
        Assume.that(some(units) && some(blocs) && !(exceeded && twelfths == 12));
        PooledGame game = new PooledGame(
                List.of(chamber("units", part + "/6", units), chamber("blocs", (6 - part) + "/6", blocs)),
                new Quota.Share(new Fraction(twelfths, 12), exceeded));
        assertThat(Enumerated.counted(game.powers())).isEqualTo(Enumerated.indices(game));
    }

    /** The count in two parts, by which a conference of hundreds is counted, and the one in one table. */
    @Property(tries = FEW)
    void aCountInTwoPartsIsTheSame(
            @ForAll @Size(min = 1, max = 7) List<@LongRange(min = 0, max = 9) Long> small,
            @ForAll @Size(min = 0, max = 5) List<@LongRange(min = 0, max = 90) Long> large,
            @ForAll @LongRange(min = 0, max = 1_000) long quota) {
        Assume.that(some(small));
        List<Long> all = new ArrayList<>(small);
        all.addAll(large);
        WeightedGame game = some(all, quota);
        Census.Lowest lowest = Census.Lowest.of(game.all().weights(), game.least());
        int[] places = java.util.stream.IntStream.range(0, small.size()).toArray();
        assertThat(MixedSwings.of(lowest, places).orElseThrow())
                .extracting(swings -> swings[0])
                .isEqualTo(game.powers().all().stream().map(Power::swings).toList());
    }

    private static boolean some(List<Long> weights) {
        return weights.stream().anyMatch(weight -> weight > 0);
    }

    private static Chamber chamber(String name, String part, List<Long> weights) {
        return Games.chamber(
                name, part, weights.stream().mapToLong(weight -> weight).toArray());
    }

    @Property(tries = FEW)
    void allShapleyValuesAddToOneAndADummyHasNothing(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 30) Long> weights,
            @ForAll @LongRange(min = 0, max = 10_000) long quota) {
        WeightedGame game = some(weights, quota);
        BigFraction sum = BigFraction.ZERO;
        BigFraction swings = BigFraction.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            Power power = game.powers().all().get(i);
            sum = sum.add(Objects.requireNonNull(power.shapley()));
            swings = swings.add(power.normalised());
            if (weights.get(i) == 0) {
                assertThat(power.role()).isEqualTo(Power.Role.DUMMY);
                assertThat(power.shapley()).isEqualTo(BigFraction.ZERO);
            }
        }
        assertThat(sum).isEqualTo(BigFraction.ONE);
        assertThat(swings).isEqualTo(BigFraction.ONE);
    }

    @Property(tries = FEW)
    void scalingAllWeightsAndTheQuotaChangesNothing(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 30) Long> weights,
            @ForAll @LongRange(min = 0, max = 10_000) long quota,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long factor) {
        WeightedGame game = some(weights, quota);
        WeightedGame scaled =
                game(factor * game.least(), times(factor, game.all().weights()));
        assertThat(scaled.powers()).isEqualTo(game.powers());
    }

    @Property(tries = FEW)
    void theOrderOfPlayersIsNothing(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 30) Long> weights,
            @ForAll @LongRange(min = 0, max = 10_000) long quota,
            @ForAll Random order) {
        WeightedGame game = some(weights, quota);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, order);
        WeightedGame other =
                game(game.least(), places.stream().mapToLong(weights::get).toArray());
        for (int i = 0; i < places.size(); i++) {
            assertThat(other.powers().all().get(i))
                    .isEqualTo(game.powers().all().get(places.get(i)));
        }
    }

    /** More weight never means less power. */
    @Property(tries = FEW)
    void powerRisesWithWeight(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(min = 0, max = 30) Long> weights,
            @ForAll @LongRange(min = 0, max = 10_000) long quota) {
        List<Power> powers = some(weights, quota).powers().all();
        for (int i = 1; i < powers.size(); i++) {
            int more = weights.get(i) >= weights.get(i - 1) ? i : i - 1;
            int less = 2 * i - 1 - more;
            assertThat(powers.get(more).swings())
                    .isGreaterThanOrEqualTo(powers.get(less).swings());
            assertThat(powers.get(more).shapley())
                    .isGreaterThanOrEqualTo(powers.get(less).shapley());
        }
    }

    /** A pooled game whose sections count as their weights do is the game without sections. */
    @Property(tries = FEW)
    void sectionsThatCountAsTheyWeighAreNone(
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 9) Long> some,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 1, max = 9) Long> others) {
        long own = some.stream().mapToLong(weight -> weight).sum();
        long all = own + others.stream().mapToLong(weight -> weight).sum();
        PooledGame game = new PooledGame(
                List.of(
                        new Chamber("some", new Fraction(own, all), players(array(some))),
                        new Chamber("others", new Fraction(all - own, all), players(array(others)))),
                Quota.MAJORITY);
        List<Long> together = new ArrayList<>(some);
        together.addAll(others);
        assertThat(game.powers())
                .isEqualTo(WeightedGame.of(players(array(together)), Quota.MAJORITY)
                        .powers());
    }

    private static long[] array(List<Long> weights) {
        return weights.stream().mapToLong(weight -> weight).toArray();
    }
}
