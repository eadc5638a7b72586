package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.tally.power.Games.chamber;
import static org.groundswell.tally.power.Games.game;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OceanTest {
    private static int[] drops(int from, int count) {
        return IntStream.range(from, from + count).toArray();
    }

    /** More than half: it tips between the times at which the ocean reaches 1/2 − w and 1/2, which is w / (1 − w). */
    @ParameterizedTest
    @ValueSource(ints = {100, 300, 400, 999})
    void aSingleLargePlayerHasItsPartOfTheOcean(int weight) {
        int ocean = 2000 - weight;
        long[] weights = LongStream.concat(
                        LongStream.of(weight), LongStream.generate(() -> 1).limit(ocean))
                .toArray();
        List<BigFraction> indices =
                Ocean.shapley(game(1000, weights), drops(1, ocean)).orElseThrow();
        assertThat(indices.get(0)).isEqualTo(new BigFraction(weight, ocean));
    }

    /** By hand, of two with a third each: ∫ t from 0 to ½, and ∫ 1 − t from ½ to 1. */
    @Test
    void twoLargePlayersOfAThirdHaveAQuarterEach() {
        long[] weights = LongStream.concat(
                        LongStream.of(400, 400), LongStream.generate(() -> 1).limit(400))
                .toArray();
        List<BigFraction> indices =
                Ocean.shapley(game(600, weights), drops(2, 400)).orElseThrow();
        assertThat(indices.subList(0, 2)).containsOnly(new BigFraction(1, 4));
        assertThat(indices.get(2)).isEqualTo(new BigFraction(1, 800));
    }

    /** It is the limit of the counted game: with ten times the drops it is as many times nearer. */
    @Test
    void countedGamesComeNearItAsDropsGetSmaller() {
        double[] gaps = new double[2];
        for (int i = 0; i < 2; i++) {
            int scale = i == 0 ? 1 : 5;
            long[] large = Games.times(scale, 40, 25, 25, 10);
            long[] all = LongStream.concat(
                            LongStream.of(large), LongStream.generate(() -> 1).limit(100L * scale))
                    .toArray();
            WeightedGame game = game(100L * scale + 1, all);
            BigFraction counted =
                    Objects.requireNonNull(game.powers().all().get(0).shapley());
            BigFraction ocean =
                    Ocean.shapley(game, drops(4, 100 * scale)).orElseThrow().get(0);
            gaps[i] = Math.abs(counted.subtract(ocean).doubleValue());
        }
        assertThat(gaps[0]).isLessThan(0.005);
        assertThat(gaps[1]).isLessThan(gaps[0] / 3);
    }

    @Test
    void largePlayersAreNoDrops() {
        assertThat(Ocean.shapley(game(60, 50, 49, 1), drops(1, 2))).isEmpty();
    }

    /** Of hundreds of units beside some blocs, swings are counted exactly and add up; the ocean tells the rest. */
    @Test
    void aConferenceOfHundredsIsCounted() {
        long[] units = new long[200];
        Arrays.setAll(units, i -> 1_000 + 37L * i * i % 4_001);
        PooledGame game = new PooledGame(
                List.of(chamber("blocs", "1/2", 1_030, 600, 400, 324, 210, 55, 28), chamber("units", "1/2", units)),
                Quota.MAJORITY);
        Powers powers = game.powers();
        assertThat(powers.shapley()).isEqualTo(Powers.Shapley.OCEAN);
        BigFraction swings = BigFraction.ZERO;
        BigFraction shapley = BigFraction.ZERO;
        for (Power power : powers.all()) {
            swings = swings.add(power.normalised());
            shapley = shapley.add(Objects.requireNonNull(power.shapley()));
        }
        assertThat(swings).isEqualTo(BigFraction.ONE);
        assertThat(shapley).isEqualTo(BigFraction.ONE);
        // Units that toss coins come to half of their half, ± their spread: the blocs decide among themselves by more
        // than
        // half, but for a level vote.
        List<Power> alone =
                Games.game(1_324, 1_030, 600, 400, 324, 210, 55, 28).powers().all();
        for (int bloc = 0; bloc < 3; bloc++) {
            assertThat(powers.all().get(bloc).banzhaf().doubleValue())
                    .isCloseTo(alone.get(bloc).banzhaf().doubleValue(), within(0.05));
        }
    }
}
