package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Stories;
import org.groundswell.lab.Story;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;

/** What a run is, day by day. */
class SimulationTest {
    private static float[] measure(RunResult run, String name) {
        int index = run.daily().measures().indexOf(name);
        assertThat(index).as(name).isNotNegative();
        return run.daily().values()[index];
    }

    private static double outcome(RunResult run, String name) {
        return Objects.requireNonNull(run.outcomes().get(name), name);
    }

    private static OptionalDouble open(RunResult run, String name) {
        Double value = run.outcomes().get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2020, 1, day);
    }

    /** 140 days in which nobody speaks, nothing drifts and nobody wavers leave the distribution as it was. */
    @Test
    void nothingMovesWhileNobodySpeaks() {
        Story story = Story.of(
                "calendar: {start: 2020-01-01, end: 2020-05-20}", """
                population:
                  name: all
                  members: 4000
                  units: {count: 10, effect: 0.2}
                  segments:
                    - {name: left, share: 0.6, susceptibility: 0.8, stance: {question: {mean: 0.3, sd: 0.4}}}
                    - {name: right, share: 0.4, susceptibility: 0.3, stance: {question: {mean: -0.3, sd: 0.5}}}
                """, "influence: {rule: friedkin-johnsen, noise: 0}");
        RunResult run = story.run(1, 1);
        for (String measure : List.of("mean", "sd", "for", "outer-for", "outer-against", "q10", "q50", "q90")) {
            float[] series = measure(run, "all.question." + measure);
            assertThat(series).hasSize(141);
            // A share moves by one of 4,000 where a stance lies next to the bound of a bin.
            double tolerance = measure.equals("mean") || measure.equals("sd") ? 1e-6 : 1e-3;
            assertThat(series[140]).as(measure).isCloseTo(series[0], within((float) tolerance));
        }
    }

    /** m_t = m_{t−1} + σ N, the same for all, and none on the first day. */
    @Test
    void theCommonDriftIsARandomWalk() {
        Story story = Story.of("influence: {rule: friedkin-johnsen, noise: 0}")
                .with(
                        "population.members=20",
                        "population.segments.members.stance.question={mean: 0, sd: 0.1}",
                        "population.network={contacts: 4}",
                        "world.drift=0.004");
        Sample first = new Sample();
        Sample last = new Sample();
        for (RunResult run : story.runs(1, 300)) {
            float[] mean = measure(run, "all.question.mean");
            first.add(mean[1] - mean[0]);
            last.add(mean[30] - mean[0]);
            assertThat(measure(run, "all.question.sd")[30])
                    .isCloseTo(measure(run, "all.question.sd")[0], within(1e-6f));
        }
        first.hasMean(0);
        first.hasSd(0.004);
        last.hasMean(0);
        last.hasSd(0.004 * Math.sqrt(30));
    }

    private static final String PETITION = "{name: names, kind: petition, opens: {on: 2020-01-01}, closes: 2020-01-10,"
            + " body: all, text: proposal, threshold: %d, reach: {list: 100}, organisers: 0.1, word-of-mouth: 0}";

    private static final String BOARD = "{name: board, kind: committee, opens: {when: names.reached}, body: all, text:"
            + " proposal, will: 1, checking: 0}";

    private static String ballot(String opens) {
        return "{name: vote, kind: ballot, opens: {%s}, body: all, days: 3, options: [proposal, status-quo], turnout: 0.5}"
                .formatted(opens);
    }

    private static Story chain(int threshold, String opens) {
        return Story.of("stages: [" + String.join(", ", PETITION.formatted(threshold), BOARD, ballot(opens)) + "]");
    }

    /** Each step takes a night, in whichever order the file lists them. */
    @Test
    void whatIsPublishedTodayIsSeenTomorrow() {
        for (Story story : List.of(
                chain(100, "when: board.accepted"),
                Story.of("stages: ["
                        + String.join(", ", ballot("when: board.accepted"), BOARD, PETITION.formatted(100))
                        + "]"))) {
            RunResult run = story.run(1, 1);
            double reached = outcome(run, "names.reached-on");
            assertThat(outcome(run, "board.decided-on")).isEqualTo(reached + 1);
            assertThat(outcome(run, "vote.closed-on")).isEqualTo(reached + 2 + 2);
        }
    }

    @Test
    void noticePassesBeforeAStageOpens() {
        RunResult run = chain(100, "when: board.accepted, after: 6").run(1, 1);
        assertThat(outcome(run, "vote.closed-on")).isEqualTo(outcome(run, "board.decided-on") + 6 + 2);
    }

    /** What can no longer come true is skipped, and its events have not happened: so what waits need not wait on. */
    @Test
    void stagesThatNeverOpenHaveNotHappened() {
        RunResult run = chain(580, "when: {not: board.accepted}").run(1, 1);
        assertThat(outcome(run, "names.reached")).isZero();
        assertThat(outcome(run, "board.accepted")).isZero();
        assertThat(outcome(run, "board.refused")).isZero();
        assertThat(open(run, "board.decision")).isEmpty();
        // The petition closes on the 10th, the board is skipped on the 11th, the vote opens on the 12th.
        assertThat(outcome(run, "vote.closed-on")).isEqualTo(11 + 2);
    }

    @Test
    void elseOpensAStageWithoutItsCondition() {
        RunResult run = chain(580, "when: board.accepted, else: 2020-01-20").run(1, 1);
        assertThat(outcome(run, "vote.closed-on")).isEqualTo(19 + 2);
    }

    /** Whatever happened, in the end every event has happened or has not. */
    @Test
    void theLastDayClosesAll() {
        Story story = Stories.whole();
        Scenario scenario = story.scenario();
        for (String end : List.of("2020-02-29", "2020-02-16", "2020-02-15")) {
            for (RunResult run : story.with("calendar.end=" + end, "calendar.start=2020-01-01")
                    .runs(5, 4)) {
                for (Stage<?> stage : scenario.stages()) {
                    for (OutcomeKind kind : stage.outcomes(scenario.subjects())) {
                        if (kind.type() == OutcomeKind.Type.EVENT) {
                            assertThat(run.outcomes())
                                    .as(end)
                                    .containsKey(kind.of(stage.name()).name());
                        }
                    }
                }
            }
        }
    }

    @Test
    void aDayEarlierTheVoteIsCutOff() {
        RunResult whole = chain(100, "on: 2020-01-29").run(1, 1);
        RunResult cut = chain(100, "on: 2020-01-30").run(1, 1);
        assertThat(outcome(whole, "vote.held")).isOne();
        for (String event : List.of("held", "passed", "carried", "quorum-met")) {
            assertThat(outcome(cut, "vote." + event)).as(event).isZero();
        }
        assertThat(open(cut, "vote.turnout")).isEmpty();
    }

    /** A dated event acts from its own morning. */
    @Test
    void eventsActFromTheirMorning() {
        Story story = Story.of(
                "voices: [{name: leader, position: proposal, audience: 1, frequency: 0, trust: 1}]",
                "events: [{name: wakes, what: speaks, on: 2020-01-11, set: {voices.leader.frequency: 1}}]");
        RunResult run = story.run(1, 1);
        float[] heard = measure(run, "voice.leader.heard");
        float[] mean = measure(run, "all.question.mean");
        for (int day = 0; day < 31; day++) {
            assertThat(heard[day]).isEqualTo(day < 10 ? 0 : 1);
        }
        assertThat(mean[9]).isEqualTo(mean[0]);
        assertThat(mean[10]).isGreaterThan(mean[9]);
        assertThat(run.events()).containsEntry("wakes", january(11));
    }

    /** So many days after the evening on which its outcome was published. */
    @Test
    void anOutcomeBringsAboutItsEvents() {
        Story story = chain(100, "on: 2020-01-29")
                .but(
                        "voices: [{name: leader, position: proposal, audience: 1, frequency: 0, trust: 1}]",
                        "events: [{name: wakes, what: speaks, when: names.reached, after: 4, set: {voices.leader.frequency: 1}}]");
        RunResult run = story.run(1, 1);
        int reached = (int) outcome(run, "names.reached-on");
        float[] heard = measure(run, "voice.leader.heard");
        for (int day = 0; day < 31; day++) {
            assertThat(heard[day]).isEqualTo(day < reached + 4 ? 0 : 1);
        }
        assertThat(run.events()).containsEntry("wakes", january(1).plusDays(reached + 4L));
    }

    @Test
    void anEventWithAChanceComesAsOften() {
        Story story = Story.of(
                        "voices: [{name: leader, position: proposal, audience: 1, frequency: 0, trust: 1}]",
                        "events: [{name: plan, what: a plan, between: [2020-01-05, 2020-01-14], chance: 0.6,"
                                + " set: {voices.leader.frequency: 1}}]")
                .with("population.members=2");
        Sample comes = new Sample();
        Sample day = new Sample();
        for (RunResult run : story.runs(1, 300)) {
            LocalDate on = run.events().get("plan");
            comes.add(on != null);
            if (on != null) {
                assertThat(on).isBetween(january(5), january(14));
                day.add(on.getDayOfMonth());
            }
        }
        comes.hasChance(0.6);
        day.hasMean(9.5);
    }

    /** A body that has taken a line speaks from it on the next morning, and so does the voice that speaks for it. */
    @Test
    void aVoiceTakesOverTheLineOfItsBody() {
        Story story = Story.of(
                        "voices: [{name: ours, position: status-quo, audience: 1, frequency: 1, strength: 0.02, trust: 1,"
                                + " speaks-for: all}]",
                        "stages: [" + ballot("on: 2020-01-05").replace("turnout", "binds: all, turnout") + "]")
                .with("population.segments.members.stance.question={mean: 0.4, sd: 0.05}");
        RunResult run = story.run(1, 1);
        assertThat(outcome(run, "vote.passed")).isOne();
        int closed = (int) outcome(run, "vote.closed-on");
        float[] mean = measure(run, "all.question.mean");
        for (int day = 1; day <= closed; day++) {
            assertThat(mean[day]).isLessThan(mean[day - 1]);
        }
        assertThat(mean[closed + 1]).isGreaterThan(mean[closed]);
        assertThat(mean[closed + 6]).isGreaterThan(mean[closed + 1]);
    }

    /** Two votes of one evening on two issues: neither is lost for the other. */
    @Test
    void aBodyHoldsAllThatItHasDecided() {
        String vote = "{name: %1$s, kind: ballot, opens: {on: 2020-01-01}, body: all, days: 1, binds: all,"
                + " options: [for-%1$s, status-quo], turnout: 0.5}";
        Story story = Story.of(
                        "issues: {bread: {against: no, for: yes}, roses: {against: no, for: yes}}",
                        "positions: {status-quo: {bread: -0.5, roses: -0.5}, for-bread: {bread: 0.5}, for-roses: {roses: 0.5},"
                                + " nothing: {bread: 0.2}}",
                        """
                population:
                  name: all
                  members: 600
                  segments:
                    - name: members
                      share: 1
                      stance: {bread: {mean: 0.2, sd: 0}, roses: {mean: 0.2, sd: 0}}
                  network: {contacts: 0}
                """,
                        "voices: [{name: ours, position: nothing, audience: 1, frequency: 1, strength: 0.5, trust: 1, speaks-for: all}]",
                        "stages: [" + vote.formatted("bread") + ", " + vote.formatted("roses") + "]")
                .with("population.units.effect=0");
        RunResult run = story.run(1, 1);
        assertThat(outcome(run, "bread.passed") + outcome(run, "roses.passed")).isEqualTo(2);
        for (String issue : List.of("bread", "roses")) {
            float[] mean = measure(run, "all." + issue + ".mean");
            assertThat(mean[0]).isEqualTo(0.2f, within(1e-6f));
            assertThat(mean[1]).as(issue).isGreaterThan(mean[0] + 0.05f);
        }
    }

    /** Names and shares are those of reality whatever part of it is simulated. */
    @Test
    void aScaleChangesNoMean() {
        Story story = Stories.whole().with("population.members=2400", "world={}");
        String[] bodies = {"movement", "union", "choir"};
        long[] members = {1_000, 800, 400};
        String[] sizes = new String[3];
        for (int b = 0; b < 3; b++) {
            sizes[b] = "population.bodies." + bodies[b] + ".members=" + members[b];
        }
        Story whole = story.with(sizes).with("population.units.count=60");
        Story part = whole.with("population.scale=0.5");
        List<String> outcomes = List.of(
                "names.names",
                "names.reached",
                "motions.submitted",
                "motions.peace",
                "congress.peace.hands",
                "congress.peace.units-for",
                "congress.peace.carried");
        Sample[][] samples = new Sample[outcomes.size()][2];
        for (int s = 0; s < 2; s++) {
            List<RunResult> runs = (s == 0 ? whole : part).runs(s + 1L, 20);
            for (int o = 0; o < outcomes.size(); o++) {
                samples[o][s] = new Sample();
                for (RunResult run : runs) {
                    open(run, outcomes.get(o)).ifPresent(samples[o][s]::add);
                }
            }
        }
        for (int o = 0; o < outcomes.size(); o++) {
            Sample one = samples[o][0];
            Sample other = samples[o][1];
            double error = Math.sqrt(one.variance() / one.size() + other.variance() / other.size());
            assertThat(other.mean()).as(outcomes.get(o)).isCloseTo(one.mean(), within(4 * error + 1e-9));
        }
    }
}
