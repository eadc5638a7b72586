package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.groundswell.tally.power.Games.game;
import static org.groundswell.tally.power.Games.powers;
import static org.groundswell.tally.power.Games.weights;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.power.Power.Role;
import org.junit.jupiter.api.Test;

/** Indices of bodies as they are found in the literature. */
class PublishedPowersTest {
    private static BigFraction fraction(long numerator, long denominator) {
        return new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static void has(Power power, BigFraction normalised, BigFraction shapley) {
        assertThat(power.normalised()).isEqualTo(normalised);
        assertThat(power.shapley()).isEqualTo(shapley);
    }

    /** The Council of the six, 1958 to 1972: Luxembourg's vote could never decide (Felsenthal and Machover 1998). */
    @Test
    void theCouncilOf1958() {
        List<Power> powers = powers(game(12, 4, 4, 4, 2, 2, 1));
        powers.subList(0, 3).forEach(large -> {
            has(large, fraction(5, 21), fraction(7, 30));
            assertThat(large.banzhaf()).isEqualTo(fraction(10, 32));
        });
        powers.subList(3, 5).forEach(middle -> {
            has(middle, fraction(1, 7), fraction(3, 20));
            assertThat(middle.banzhaf()).isEqualTo(fraction(6, 32));
        });
        has(powers.get(5), BigFraction.ZERO, BigFraction.ZERO);
        assertThat(powers).extracting(Power::role).containsOnlyOnce(Role.DUMMY).doesNotContain(Role.VETO);
    }

    /** Five permanent members and ten others, 39 of 45 to carry: nine members with all five. */
    @Test
    void theSecurityCouncil() {
        List<Power> powers = powers(game(39, weights(7, 5, 1, 10)));
        powers.subList(0, 5).forEach(permanent -> {
            has(permanent, fraction(106, 635), fraction(421, 2145));
            assertThat(permanent.swings()).isEqualTo(848);
            assertThat(permanent.role()).isEqualTo(Role.VETO);
        });
        powers.subList(5, 15).forEach(elected -> {
            has(elected, fraction(21, 1270), fraction(4, 2145));
            assertThat(elected.swings()).isEqualTo(84);
            assertThat(elected.role()).isEqualTo(Role.NONE);
        });
    }

    /** A shareholder of 1 % has as much power as one of 49 %. */
    @Test
    void fiftyFortyNineAndOne() {
        List<Power> powers = powers(game(51, 50, 49, 1));
        has(powers.get(0), fraction(3, 5), fraction(2, 3));
        has(powers.get(1), fraction(1, 5), fraction(1, 6));
        has(powers.get(2), fraction(1, 5), fraction(1, 6));
        assertThat(powers).extracting(Power::role).containsExactly(Role.VETO, Role.NONE, Role.NONE);
    }

    /** Of six supervisors of Nassau County in 1958 three were powerless (Banzhaf 1965). */
    @Test
    void theSupervisorsOfNassauCounty() {
        List<Power> powers = powers(game(16, 9, 9, 7, 3, 1, 1));
        assertThat(powers.subList(0, 3)).extracting(Power::normalised).containsOnly(fraction(1, 3));
        assertThat(powers.subList(3, 6)).extracting(Power::role).containsOnly(Role.DUMMY);
    }

    /** By symmetry. */
    @Test
    void ofEqualsEachTipsAsOften() {
        for (int n : new int[] {1, 2, 3, 10, 101}) {
            for (int quota : new int[] {1, n / 2 + 1, n}) {
                powers(game(quota, weights(1, n, 1, 0))).forEach(power -> has(power, fraction(1, n), fraction(1, n)));
            }
        }
    }

    /** One of n = 2k + 1 equals decides if the others are level: C(2k, k) / 4^k, near √(2 / (π n)) (Penrose 1946). */
    @Test
    void thePowerOfOneAmongManyFallsAsTheRoot() {
        int n = 2001;
        double power = powers(game(1001, weights(1, n, 1, 0))).get(0).banzhaf().doubleValue();
        assertThat(power).isCloseTo(Math.sqrt(2 / (Math.PI * n)), within(1e-5));
    }

    @Test
    void aDictatorDecidesAlone() {
        List<Power> powers = powers(game(51, 51, 30, 19));
        assertThat(powers).extracting(Power::role).containsExactly(Role.DICTATOR, Role.DUMMY, Role.DUMMY);
        has(powers.get(0), BigFraction.ONE, BigFraction.ONE);
        assertThat(powers.get(0).banzhaf()).isEqualTo(BigFraction.ONE);
    }

    /** Weights in the wrong unit are found to be the same game: billions of shares, in a table or in a list. */
    @Test
    void hugeWeightsAreCountedAsWell() {
        List<Power> powers = powers(game(500_000_000_001L, 499_999_999_999L, 299_999_999_999L, 200_000_000_002L));
        assertThat(powers).extracting(Power::normalised).containsOnly(fraction(1, 3));
        List<Power> council = powers(game(12_000_000_001L, Games.times(1_000_000_001, 4, 4, 4, 2, 2, 1)));
        has(council.get(0), fraction(5, 21), fraction(7, 30));
    }

    /** Of five hundred of weights from 1 to 20 all power is shared out, to equals alike. */
    @Test
    void fiveHundredPlayersShareAllPower() {
        long[] weights = new long[500];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1L + i % 20;
        }
        List<Power> powers = powers(game(2_626, weights));
        BigFraction all = powers.stream()
                .map(power -> Objects.requireNonNull(power.shapley()))
                .reduce(BigFraction.ZERO, BigFraction::add);
        assertThat(all).isEqualTo(BigFraction.ONE);
        for (int i = 20; i < weights.length; i++) {
            assertThat(powers.get(i)).isEqualTo(powers.get(i - 20));
        }
        // Near the middle and without any large player, power is in proportion to weight.
        double most = Objects.requireNonNull(powers.get(19).shapley()).doubleValue();
        assertThat(most).isCloseTo(20 / 5_250.0, within(0.01 * 20 / 5_250));
    }
}
