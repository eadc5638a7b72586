package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.lab.Story;
import org.groundswell.stage.Opening.Decision;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final When REACHED = new When.Outcome("petition.reached");

    private static LocalDate january(int day) {
        return LocalDate.of(2020, 1, day);
    }

    /** The day in January on which a stage opens, 0 if it is skipped, −1 if it still waits in the end. */
    private static int opensOn(Opening opening, int publishedOn, boolean happened) {
        World world = Story.of().with("population.members=2").world(1, 1);
        int since = Opening.NOT_YET;
        for (int day = 0; day < 31; day++) {
            world.advance(day);
            if (since == Opening.NOT_YET && opening.holds(world)) {
                since = day;
            }
            Decision decision = opening.decide(world, since);
            if (decision != Decision.WAIT) {
                return decision == Decision.OPEN ? day + 1 : 0;
            }
            if (day + 1 == publishedOn) {
                world.outcomes().publish("petition", "reached", happened);
            }
            world.evening();
        }
        return -1;
    }

    private static Opening opening(@Nullable LocalDate on, @Nullable When when, @Nullable LocalDate otherwise) {
        return new Opening(on, when, 1, otherwise);
    }

    @Test
    void aDateAloneOpens() {
        assertThat(opensOn(opening(january(7), null, null), 3, true)).isEqualTo(7);
        assertThat(opensOn(opening(null, null, january(9)), 3, true)).isEqualTo(9);
    }

    @Test
    void aConditionOpensOnTheMorningAfter() {
        assertThat(opensOn(opening(null, REACHED, null), 3, true)).isEqualTo(4);
        assertThat(opensOn(opening(null, REACHED, null), 3, false)).isZero();
        assertThat(opensOn(opening(null, REACHED, null), 99, true)).isEqualTo(-1);
    }

    @Test
    void noticePassesBetweenTheConditionAndTheOpening() {
        assertThat(opensOn(new Opening(null, REACHED, 7, null), 3, true)).isEqualTo(10);
        assertThat(opensOn(new Opening(january(8), REACHED, 7, null), 3, true)).isEqualTo(10);
        assertThat(opensOn(new Opening(january(12), REACHED, 7, null), 3, true)).isEqualTo(12);
        assertThat(opensOn(new Opening(null, REACHED, 7, january(6)), 3, true)).isEqualTo(6);
    }

    @Test
    void aDateHoldsAConditionBack() {
        assertThat(opensOn(opening(january(9), REACHED, null), 3, true)).isEqualTo(9);
        assertThat(opensOn(opening(january(3), REACHED, null), 5, true)).isEqualTo(6);
        assertThat(opensOn(opening(january(9), REACHED, null), 3, false)).isZero();
    }

    @Test
    void elseOpensWhateverBecameOfTheCondition() {
        for (int published : new int[] {5, 99}) {
            assertThat(opensOn(opening(null, REACHED, january(10)), published, false))
                    .isEqualTo(10);
        }
        assertThat(opensOn(opening(null, REACHED, january(10)), 5, true)).isEqualTo(6);
        assertThat(opensOn(opening(january(8), REACHED, january(10)), 5, true)).isEqualTo(8);
    }

    @Test
    void whatCannotBeIsRefused() {
        List<String> refused = new ArrayList<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening(null, null, null))
                .satisfies(e -> refused.add(String.valueOf(e.getMessage())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> opening(january(5), REACHED, january(4)))
                .satisfies(e -> refused.add(String.valueOf(e.getMessage())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening(january(5), REACHED, 0, null))
                .satisfies(e -> refused.add(String.valueOf(e.getMessage())));
        assertThat(refused)
                .containsExactly(
                        "must say when the stage opens: on, when or else",
                        "else (2020-01-04) must not come before on (2020-01-05)",
                        "after must be between 1 and 1000, but is 0");
    }
}
