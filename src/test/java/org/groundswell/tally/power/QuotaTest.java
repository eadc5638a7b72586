package org.groundswell.tally.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.groundswell.tally.power.Games.chamber;
import static org.groundswell.tally.power.Games.game;
import static org.groundswell.tally.power.Games.players;

import java.util.List;
import org.groundswell.tally.power.Power.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {
    @ParameterizedTest
    @CsvSource({
        "more than half, 17, 9",
        "more than half, 16, 9",
        "half, 16, 8",
        "50%, 17, 9",
        "12, 17, 12",
        "at least 12, 17, 12",
        "more than 12, 17, 13",
        "2/3, 18, 12",
        "more than 2/3, 18, 13",
        "More  than 2/3, 17, 12",
        "70.5 %, 1000, 705",
        "0.705, 1000, 705"
    })
    void aQuotaIsTheLeastThatCarries(String words, long whole, long least) {
        assertThat(Quota.parse(words).least(whole)).isEqualTo(least);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "most", "-3", "3/2", "120 %", "more than", "12 of 17"})
    void whatIsNoQuotaIsTold(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.parse(words))
                .withMessageStartingWith("quota must be a weight such as 12, or a share such as")
                .withMessageEndingWith("but is \"" + words + "\"");
    }

    @Test
    void aQuotaWithinReachIsNeeded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> game(18, 4, 4, 4, 2, 2, 1))
                .withMessage("quota must be from 1 to the sum of all weights, 17, but is 18: nothing could carry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> game(0, 4, 4))
                .withMessageEndingWith("but is 0: everything would carry");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedGame.of(players(0, 0), Quota.MAJORITY))
                .withMessage("weight of somebody must be above 0, but is 0 for all 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedGame.of(List.of(), Quota.MAJORITY))
                .withMessage("weight of somebody must be above 0, but there is nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedGame.of(List.of(new Player("a", 1), new Player("a", 2)), Quota.MAJORITY))
                .withMessage("name of a player must stand once, but a stands twice");
    }

    @Test
    void gamesAreReadAsTheyAreWritten() {
        WeightedGame council = game(12, 4, 4, 4, 2, 2, 1);
        assertThat(GameNotation.parse("12: 4,4,4,2,2,1")).isEqualTo(council);
        assertThat(GameNotation.parse("[12; 4, 4, 4, 2, 2, 1]")).isEqualTo(council);
        assertThat(GameNotation.parse("more than half: 50, 49, 1").least()).isEqualTo(51);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "12:", "12: 4,,2", "12: 4,x", "12: 4.5", "12: 4: 2", "12: -4, 20", ": 4, 4"})
    void whatIsNoGameIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> GameNotation.parse(text));
    }

    /** Three against two in one house, two to one in the other: by hand, and by asking each coalition. */
    @Test
    void whoeverIsNeededInBothHousesHasMorePower() {
        DoubleMajorityGame game = new DoubleMajorityGame(
                List.of(chamber("lower", "1", 1, 1, 1), chamber("upper", "1", 2, 1)), Quota.MAJORITY);
        List<Power> powers = game.powers().all();
        // A member of the lower house swings if one of the two others is for (2 of 4), and the upper house is: whenever
        // its
        // first is (2 of 4); so 4 of 16. The first of the upper house swings if the lower carries (4 of 8), whatever
        // the
        // second does: 8 of 16.
        assertThat(powers).extracting(power -> power.swings().intValue()).containsExactly(4, 4, 4, 8, 0);
        assertThat(powers)
                .extracting(Power::role)
                .containsExactly(Role.NONE, Role.NONE, Role.NONE, Role.VETO, Role.DUMMY);
        assertThat(Enumerated.counted(game.powers())).isEqualTo(Enumerated.indices(game));
    }

    /** The same names in both of two like houses of three: each of six decides as often as the others. */
    @Test
    void likeHousesShareEvenly() {
        DoubleMajorityGame game = new DoubleMajorityGame(
                List.of(chamber("lower", "1", 5, 5, 5), chamber("upper", "1", 7, 7, 7)), Quota.MAJORITY);
        // 2 of 4 pairs in its own house, 4 of 8 coalitions in the other.
        assertThat(game.powers().all()).allSatisfy(power -> {
            assertThat(power.swings()).isEqualTo(2 * 4);
            assertThat(power.shapley()).isEqualTo(new org.apache.commons.math3.fraction.BigFraction(1, 6));
        });
    }

    @Test
    void whatIsTooMuchToCountIsToldWhy() {
        long[] weights = new long[60];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1_000_000_007L * (i + 2) * (i + 3) + (long) i * i;
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> WeightedGame.of(players(weights), Quota.MAJORITY).powers())
                .isInstanceOf(Game.TooLarge.class)
                .hasMessageContaining("60 players")
                .hasMessageContaining("gigabytes (weights in a coarser unit");
    }
}
