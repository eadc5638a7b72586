package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.RunResult;
import org.groundswell.world.Turn;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final String RESPONSE =
            "{name: response, kind: response, opens: {on: 2020-01-01}, leadership: leader,"
                    + " body: all, share: vote.share, blocs: vote.approval, binding: vote.passed, compliance: 0.7, ease: -0.5,"
                    + " ease-of-adapting: 0.3, weight-of-vote: 1, weight-of-members: 0.5, weight-of-blocs: 0.8,"
                    + " weight-of-distance: 1.5}";

    private static final String VOTE = "{name: vote, kind: ballot, opens: {on: 2020-01-01}, body: all, days: 1,"
            + " options: [proposal, status-quo], turnout: 0.35}";

    private static Story story(String... settings) {
        return Story.of(
                        "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}, line: {question: -0.2}}",
                        "stages: [" + RESPONSE + ", " + VOTE + "]",
                        "voices: [{name: leader, position: line, audience: 1, frequency: 0, trust: 1}]")
                .with("population.members=10", "population.segments.members.stance.question={mean: 0.4, sd: 0}")
                .with(settings);
    }

    private static Consumer<World> decided(boolean binding, double share, double blocs) {
        return world -> {
            world.holds("leader", world.position("line"));
            world.holds("all", world.position("proposal"));
            if (!Double.isNaN(share)) {
                world.outcomes().publish("vote", "share", share);
                world.outcomes().publish("vote", "approval", blocs);
            }
            world.outcomes().publish("vote", "passed", binding);
            world.evening();
        };
    }

    private static void check(Story story, Consumer<World> before, double adopts, double adapts) {
        Scenario scenario = story.scenario();
        Sample adopted = new Sample();
        Sample adapted = new Sample();
        for (int run = 1; run <= 800; run++) {
            Staged staged = Staged.of(scenario, Story.world(scenario, new Chance(1, run)), before);
            adopted.add(staged.happened("response.adopted"));
            adapted.add(staged.happened("response.adapted"));
            int sum = 0;
            for (String one : List.of("adopted", "adapted", "ignored")) {
                sum += staged.happened("response." + one) ? 1 : 0;
            }
            assertThat(sum).isOne();
            assertThat(staged.happened("response.moved")).isNotEqualTo(staged.happened("response.ignored"));
        }
        adopted.hasChance(adopts);
        adapted.hasChance(adapts);
    }

    /** Shares are e^U / Σ e^U with U = ease + P − w d, ease of adapting + (P − w d)/2, and 0. */
    private static void checkLogit(Story story, Consumer<World> before, double pressure) {
        double pull = pressure - 1.5 * 0.6;
        double adopt = Math.exp(-0.5 + pull);
        double adapt = Math.exp(0.3 + pull / 2);
        check(story, before, adopt / (adopt + adapt + 1), adapt / (adopt + adapt + 1));
    }

    @Test
    void sharesFollowTheLogit() {
        // All members stand at the proposal.
        checkLogit(story(), decided(false, 0.9, 0.6), 1 * 0.8 + 0.5 * 1 + 0.8 * 0.2);
        checkLogit(story(), decided(false, 0.55, 0.1), 1 * 0.1 + 0.5 * 1 - 0.8 * 0.8);
    }

    /** What the run did not come to presses neither way. */
    @Test
    void aVoteThatWasNotHeldDoesNotPress() {
        checkLogit(story(), decided(false, Double.NaN, Double.NaN), 0.5);
    }

    @Test
    void aBindingDecisionIsAdoptedWithItsChanceAndElseWeighed() {
        double pull = 1 * 0.8 + 0.5 + 0.8 * 0.2 - 1.5 * 0.6;
        double adopt = Math.exp(-0.5 + pull);
        double adapt = Math.exp(0.3 + pull / 2);
        double all = adopt + adapt + 1;
        check(story(), decided(true, 0.9, 0.6), 0.7 + 0.3 * adopt / all, 0.3 * adapt / all);
    }

    @Test
    void adoptingIsTakingTheProposalOver() {
        Scenario scenario = story("stages.response.ease=10").scenario();
        Staged adopted = Staged.of(scenario, Story.world(scenario, new Chance(1, 1)), decided(false, 0.9, 0.6));
        assertThat(adopted.happened("response.adopted")).isTrue();
        assertThat(adopted.world().turnsOfYesterday())
                .containsExactly(new Turn("leader", adopted.world().position("proposal")));
    }

    /** From −.2 half-way to .4 is .1. */
    @Test
    void adaptingIsGoingHalfWay() {
        Scenario adapts = story("stages.response.ease=-10", "stages.response.ease-of-adapting=10")
                .scenario();
        Staged adapted = Staged.of(adapts, Story.world(adapts, new Chance(1, 1)), decided(false, 0.9, 0.6));
        Turn turn = adapted.world().turnsOfYesterday().get(0);
        assertThat(turn.actor()).isEqualTo("leader");
        assertThat(turn.position().at(0)).isCloseTo(0.1, within(1e-12));
    }

    /** Where a body has decided nothing there is nothing to adopt, however easy that would be. */
    @Test
    void whoHasDecidedNothingIsIgnored() {
        RunResult run =
                story("stages.response.ease=10", "stages.vote.turnout=0.001").run(1, 1);
        assertThat(run.outcomes()).containsEntry("vote.passed", 0.0);
        assertThat(run.outcomes()).containsEntry("response.ignored", 1.0);
        assertThat(run.outcomes()).containsEntry("response.moved", 0.0);
    }

    @Test
    void aResponseThatIsNotDueByTheLastDayHasNotBeenGiven() {
        Scenario scenario =
                story("stages.response.ease=10", "stages.response.after=40").scenario();
        Staged staged = Staged.of(scenario, Story.world(scenario, new Chance(1, 1)), decided(false, 0.9, 0.6));
        assertThat(staged.happened("response.ignored")).isTrue();
        assertThat(staged.world().turnsOfYesterday()).isEmpty();
        Scenario inTime =
                story("stages.response.ease=10", "stages.response.after=30").scenario();
        assertThat(Staged.of(inTime, Story.world(inTime, new Chance(1, 1)), decided(false, 0.9, 0.6))
                        .happened("response.adopted"))
                .isTrue();
    }
}
