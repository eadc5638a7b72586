package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.junit.jupiter.api.Test;

class CommitteeTest {
    private static final String PETITION = "{name: names, kind: petition, opens: {on: 2020-01-01}, closes: 2020-01-31,"
            + " body: all, text: proposal, threshold: 1, reach: {list: 100}, organisers: 0.1, word-of-mouth: 0}";

    private static final String BOARD =
            "{name: board, kind: committee, opens: {on: 2020-01-01}, petition: names, body: all,"
                    + " text: proposal, will: 0.3, checking: 7, checking-spread: 0, weight-of-names: 0, weight-of-members: 0,"
                    + " weight-of-line: 0}";

    private static Story board(String... settings) {
        return Story.of("stages: [" + BOARD + ", " + PETITION + "]")
                .with("population.members=4")
                .with(settings);
    }

    private static Sample ask(Story story, double ofThreshold, ToDoubleFunction<Staged> answer) {
        Scenario scenario = story.scenario();
        Sample sample = new Sample();
        for (int run = 1; run <= 600; run++) {
            sample.add(answer.applyAsDouble(Staged.of(scenario, Story.world(scenario, new Chance(1, run)), world -> {
                world.tell("names", "of-threshold", ofThreshold);
                world.evening();
            })));
        }
        return sample;
    }

    private static Sample accepted(Story story, double ofThreshold) {
        return ask(story, ofThreshold, staged -> staged.outcome("board.accepted"));
    }

    @Test
    void withoutPressureItGrantsAsOftenAsItWants() {
        accepted(board(), 1).hasChance(0.3);
    }

    /** Willing, it grants; unwilling, it delays or refuses; it does exactly one of the four. */
    @Test
    void itDoesOneThing() {
        Story story = board("stages.board.delay=0.25");
        accepted(story, 1).hasChance(0.3);
        ask(story, 1, staged -> staged.outcome("board.delayed")).hasChance(0.7 * 0.25);
        ask(story, 1, staged -> staged.outcome("board.refused")).hasChance(0.7 * 0.75);
        ask(story, 1, staged -> {
                    double sum = 0;
                    for (String one : List.of("accepted", "refused", "delayed", "too-late")) {
                        sum += staged.outcome("board." + one);
                    }
                    return sum;
                })
                .hasChance(1);
    }

    /** logit will + b₁ (signed / threshold − 1), the excess counting up to 2. */
    @Test
    void signaturesBeyondTheThresholdPress() {
        for (double of : new double[] {0.5, 1, 1.6, 3, 9}) {
            accepted(board("stages.board.weight-of-names=0.8"), of)
                    .hasChance(Logistic.exact(Logistic.logit(0.3) + 0.8 * Math.min(2, of - 1)));
        }
    }

    /** All members at .4, where the text is; the status quo is .8 away, and the board's own line a quarter of that. */
    @Test
    void membersAndItsOwnLinePress() {
        String at = "population.segments.members.stance.question={mean: 0.4, sd: 0}";
        accepted(board(at, "stages.board.weight-of-members=1.5"), 1)
                .hasChance(Logistic.exact(Logistic.logit(0.3) + 1.5 * 0.8));
        Story lined = Story.of(
                        "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}, ours: {question: -0.2}}",
                        "stages: [" + BOARD + ", " + PETITION + "]")
                .with("population.members=4", "stages.board.line=ours", "stages.board.weight-of-line=2");
        accepted(lined, 1).hasChance(Logistic.exact(Logistic.logit(0.3) + 2 * (0.2 - 0.6)));
    }

    /** Never and always are so whatever presses. */
    @Test
    void aWillOfNothingOrAllIsNotPressed() {
        accepted(board("stages.board.weight-of-names=20", "stages.board.will=0"), 3)
                .hasChance(0);
        accepted(board("stages.board.weight-of-names=20", "stages.board.will=1"), 0)
                .hasChance(1);
    }

    /** Obeyed whatever it wants, and else granted if it wants to: at the threshold nothing presses. */
    @Test
    void aRuleAddsToWhatACommitteeWants() {
        Story story = board("stages.board.mandatory=true", "stages.board.compliance=0.6", "stages.board.will=0.5");
        accepted(story, 1).hasChance(0.6 + 0.4 * 0.5);
        ask(story, 1, staged -> staged.outcome("board.accepted-at-0")).hasChance(0.6);
        ask(story, 1, staged -> staged.outcome("board.accepted-at-half")).hasChance(0.6 + 0.4 * 0.5);
        ask(story, 1, staged -> staged.outcome("board.accepted-at-1")).hasChance(1);
    }

    /** With the same luck, who wants more grants whatever who wants less grants. */
    @Test
    void otherWillsMeetTheSameLuck() {
        Scenario scenario = board("stages.board.weight-of-names=1").scenario();
        Sample half = new Sample();
        for (int run = 1; run <= 300; run++) {
            Staged staged = Staged.of(scenario, run);
            assertThat(staged.happened("board.accepted-at-0")).isFalse();
            assertThat(staged.happened("board.accepted-at-1")).isTrue();
            assertThat(staged.outcome("board.accepted")).isLessThanOrEqualTo(staged.outcome("board.accepted-at-half"));
            half.add(staged.outcome("board.accepted-at-half"));
        }
        half.hasChance(0.5);
    }

    /** Decided on the 8th, five days' notice and ten of voting: the result is known on the 23rd. */
    @Test
    void itIsTooLateOnceNoticeAndVotingDoNotFit() {
        Story story = board("stages.board.will=1", "stages.board.notice=5", "stages.board.window=10");
        Staged inTime = Staged.of(story.with("stages.board.before=2020-01-24"), 1);
        Staged tooLate = Staged.of(story.with("stages.board.before=2020-01-23"), 1);
        assertThat(inTime.outcome("board.decided-on")).isEqualTo(7);
        assertThat(inTime.happened("board.accepted")).isTrue();
        assertThat(tooLate.happened("board.accepted")).isFalse();
        assertThat(tooLate.happened("board.too-late")).isTrue();
        assertThat(tooLate.happened("board.accepted-at-1")).isFalse();
    }

    /** Checking takes 7 days in the median, and ln of it has the stated sd. */
    @Test
    void checkingTakesItsTime() {
        Story story = board("stages.board.checking-spread=0.5");
        for (int day : new int[] {3, 7, 12}) {
            double share = NormalDistribution.of(0, 0.5).cumulativeProbability(Math.log((day + 0.5) / 7));
            ask(story, 1, staged -> staged.outcome("board.decided-on") <= day ? 1 : 0)
                    .hasChance(share);
        }
    }

    @Test
    void whatTheCalendarCutsOffIsDelayed() {
        Staged staged = Staged.of(board("stages.board.will=1", "stages.board.checking=100"), 1);
        assertThat(staged.happened("board.delayed")).isTrue();
        assertThat(staged.happened("board.accepted")).isFalse();
        assertThat(staged.happened("board.accepted-at-1")).isFalse();
        assertThat(staged.outcome("board.decided-on")).isNaN();
    }
}
