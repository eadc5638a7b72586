package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Counts that take several words, held against the plainest way to count. */
class DenseSubsetsTest {
    /** Subsets by size and weight, player by player. */
    private static BigInteger[][] plain(long[] weights, int most) {
        BigInteger[][] counts = new BigInteger[weights.length + 1][most + 1];
        Arrays.stream(counts).forEach(row -> Arrays.fill(row, BigInteger.ZERO));
        counts[0][0] = BigInteger.ONE;
        for (int player = 0; player < weights.length; player++) {
            int own = (int) weights[player];
            for (int size = player; size >= 0; size--) {
                for (int weight = most - own; weight >= 0; weight--) {
                    counts[size + 1][weight + own] = counts[size + 1][weight + own].add(counts[size][weight]);
                }
            }
        }
        return counts;
    }

    private static BigInteger upTo(BigInteger[] counts, int weight) {
        return Arrays.stream(counts).limit(weight + 1L).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void aTableOfManyPlayersHoldsWhatCountingOneByOneFinds() {
        Random random = new Random(5);
        long[] weights =
                LongStream.generate(() -> 1 + random.nextInt(9)).limit(150).toArray();
        int most = (int) (LongStream.of(weights).sum() / 2);
        Subsets table = DenseSubsets.of(weights, true, most).orElseThrow();
        BigInteger[][] plain = plain(weights, most);
        long[] others = Arrays.copyOfRange(weights, 1, weights.length);
        BigInteger[][] without = plain(others, most);
        assertThat(upTo(plain[75], most).bitLength()).isGreaterThan(128);
        for (int size = 0; size < weights.length; size++) {
            for (int weight : new int[] {0, 1, most / 3, most / 2, most - 1, most}) {
                assertThat(table.upTo(size, weight)).isEqualTo(upTo(plain[size], weight));
                assertThat(table.without(weights[0], size, weight)).isEqualTo(upTo(without[size], weight));
            }
        }
        Subsets ofAnySize = DenseSubsets.of(weights, false, most).orElseThrow();
        for (int weight : new int[] {0, 7, most / 2, most}) {
            BigInteger all =
                    Arrays.stream(plain).map(row -> upTo(row, weight)).reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(ofAnySize.upTo(0, weight)).isEqualTo(all);
        }
    }

    /** One of weight 60 beside 239 of weight 1, quota 150: it tips the vote if 90 to 149 of 240 places are before it. */
    @Test
    void oneLargePlayerAmongManyEqualOnes() {
        String ones = ",1".repeat(239);
        Powers powers = GameNotation.parse("150: 60" + ones).powers();
        assertThat(powers.shapley()).isEqualTo(Powers.Shapley.EXACT);
        assertThat(powers.all().get(0).shapley()).isEqualTo(new BigFraction(60, 240));
        assertThat(powers.all().get(1).shapley()).isEqualTo(new BigFraction(180, 240 * 239));
    }

    /** A table by size that would not fit if it had a cell for each size and weight. */
    @Test
    void indicesOfTwoHundredPlayersOfLargeWeightsAddToOne() {
        String weights = IntStream.range(0, 200)
                .mapToObj(i -> String.valueOf(101 + 7 * i % 100))
                .reduce((all, one) -> all + "," + one)
                .orElseThrow();
        Powers powers = GameNotation.parse("more than half: " + weights).powers();
        assertThat(powers.shapley()).isEqualTo(Powers.Shapley.EXACT);
        assertThat(powers.all().stream().map(Power::shapley).reduce(BigFraction.ZERO, BigFraction::add))
                .isEqualTo(BigFraction.ONE);
    }
}
