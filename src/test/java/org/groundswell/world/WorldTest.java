package org.groundswell.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.groundswell.lab.Story;
import org.junit.jupiter.api.Test;

class WorldTest {
    private final World world = Story.of().with("population.members=3").world(1, 1);

    @Test
    void whatIsPublishedTodayIsSeenTomorrow() {
        world.outcomes().publish("petition", "reached", true);
        world.tell("petition", "names", 17);
        assertThat(world.outcomes().get("petition.reached")).isEmpty();
        assertThat(world.figure("petition", "names")).isNaN();
        world.evening();
        assertThat(world.outcomes().get("petition.reached")).hasValue(1);
        assertThat(world.figure("petition", "names")).isEqualTo(17);
    }

    @Test
    void anOutcomeIsPublishedOnce() {
        world.outcomes().publish("petition", "reached", true);
        assertThatIllegalStateException()
                .isThrownBy(() -> world.outcomes().publish("petition", "reached", false))
                .withMessage("outcome petition.reached was published before");
        world.evening();
        assertThatIllegalStateException().isThrownBy(() -> world.outcomes().publish("petition", "reached", false));
    }

    @Test
    void turnsAreHandedOutOnceInTheOrderOfNames() {
        Position one = world.position("proposal");
        Position other = world.position("status-quo");
        world.turn("union", one);
        world.turn("choir", other);
        world.turn("union", other);
        assertThat(world.turnsOfYesterday())
                .containsExactly(new Turn("choir", other), new Turn("union", one), new Turn("union", other));
        assertThat(world.turnsOfYesterday()).isEmpty();
    }

    /** What is expressed is clipped; what lasts is not, so that all can drift out and back alike. */
    @Test
    void theCommonDriftMovesAllAndCuesFadeToHalfInThreeDays() {
        Stances stances = world.stances();
        float[] x = stances.lasting(0);
        x[0] = 0.5f;
        x[1] = 0.9f;
        x[2] = -0.9f;
        stances.cue(0)[0] = 0.25f;
        stances.drift(0, 0.2);
        stances.express();
        assertThat(stances.expressed(0)).containsExactly(new float[] {0.95f, 1, -0.7f}, within(1e-6f));
        for (int day = 0; day < 3; day++) {
            stances.fade((float) Math.pow(2, -1.0 / 3));
        }
        stances.drift(0, -0.2);
        stances.express();
        assertThat(stances.expressed(0)).containsExactly(new float[] {0.625f, 0.9f, -0.9f}, within(1e-6f));
        assertThat(world.mean(0, 0)).isCloseTo(0.625 / 3, within(1e-6));
    }

    @Test
    void theCalendarCountsFromItsFirstDay() {
        assertThat(world.dayOf(world.end())).isEqualTo(30);
        assertThat(world.lastDay()).isFalse();
        world.advance(30);
        assertThat(world.date()).isEqualTo(world.end());
        assertThat(world.lastDay()).isTrue();
    }
}
