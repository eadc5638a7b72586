package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.simulation.RunResult;
import org.junit.jupiter.api.Test;

/** A conference after its round of motions, in whole runs. */
class ConferenceTest {
    private static final String POSITIONS = "positions: {status-quo: {question: -0.3}, proposal: {question: 0.8},"
            + " half: {question: 0.3}, line: {question: -0.1}}";

    private static final String POPULATION = """
            population:
              name: party
              members: 4500
              units: {count: 150, spread: 0.4, effect: 0.2}
              segments: [{name: members, share: 1, stance: {question: {mean: 0.35, sd: 0.4}}}]
              network: {contacts: 0}
            """;

    private static final String SUBJECTS =
            "subjects: [{name: peace, rate: 2, affiliates-rate: 1, texts: [proposal, half]},"
                    + " {name: bread, rate: 2, affiliates-rate: 3}, {name: roses, rate: 1, affiliates-rate: 1},"
                    + " {name: work, rate: 1.5, affiliates-rate: 2}]";

    private static final String STAGES = """
            stages:
              - name: motions
                kind: motions
                opens: {on: 2020-01-01}
                closes: 2020-01-10
                attendance: 0.2
                spontaneous: {proposal: 1, half: 0.5, bread: 1, roses: 1, work: 1}
              - name: congress
                kind: conference
                opens: {on: 2020-01-15}
                vote-after: 2
                body: party
                motions: motions
                picks: 2
                units: {first-delegate: 10, per-delegate: 10}
                affiliates:
                  blocs:
                    - {name: miners, weight: 3, line: half}
                    - {name: weavers, weight: 2, line: proposal, text: proposal}
                    - {name: bakers, weight: 2, line: status-quo}
                compositing: {leadership: leader}
                grades: [{name: open, from: -0.2}, {name: half, from: 0.3}, {name: whole, from: 0.6}]
            """;

    private static final Story STORY = Story.of(
            POSITIONS,
            POPULATION,
            SUBJECTS,
            STAGES,
            "voices: [{name: leader, position: line, audience: 1, frequency: 0, trust: 0}]");

    private static double outcome(RunResult run, String name) {
        return run.outcomes().getOrDefault("congress." + name, Double.NaN);
    }

    @Test
    void outcomesFitTogether() {
        int carried = 0;
        for (RunResult run : STORY.runs(1, 60)) {
            int chosen = 0;
            for (String subject : List.of("peace", "bread", "roses", "work")) {
                double byUnits = outcome(run, subject + ".prioritised-by-units");
                double byAffiliates = outcome(run, subject + ".prioritised-by-affiliates");
                chosen += (int) byUnits;
                assertThat(outcome(run, subject + ".prioritised")).isEqualTo(Math.max(byUnits, byAffiliates));
            }
            assertThat(chosen).isEqualTo(2);
            boolean passed = outcome(run, "peace.carried") == 1;
            carried += passed ? 1 : 0;
            if (passed) {
                assertThat(outcome(run, "peace.prioritised")).isOne();
                double position = outcome(run, "peace.position");
                double grade = outcome(run, "peace.grade");
                assertThat(grade).isEqualTo(position >= 0.6 ? 2 : position >= 0.3 ? 1 : position >= -0.2 ? 0 : 3);
                double decided =
                        outcome(run, "peace.card-held") == 1 ? outcome(run, "peace.card") : outcome(run, "peace.hands");
                assertThat(decided).isGreaterThan(0.5);
            } else {
                assertThat(outcome(run, "peace.position")).isNaN();
                assertThat(outcome(run, "peace.grade")).isEqualTo(3);
                assertThat(outcome(run, "peace.binding")).isZero();
            }
            if (outcome(run, "peace.binding") == 1) {
                assertThat(outcome(run, "peace.card-held")).isOne();
                assertThat(outcome(run, "peace.card")).isGreaterThanOrEqualTo(2 / 3.0 - 1e-12);
            }
            if (outcome(run, "peace.prioritised") == 0) {
                assertThat(outcome(run, "peace.composites")).isZero();
            }
        }
        assertThat(carried).isBetween(5, 59);
    }

    private static double share(Story story, ToDoubleFunction<RunResult> of) {
        Sample sample = new Sample();
        story.runs(2, 40).forEach(run -> sample.add(of.applyAsDouble(run)));
        return sample.mean();
    }

    private static double byUnits(String subject, String... settings) {
        return share(STORY.with(settings), run -> outcome(run, subject + ".prioritised-by-units"));
    }

    /** A pick is not spent on what affiliates are sure to pick; advice is followed, and own motions are. */
    @Test
    void unitsPickAsTheirReasonsSay() {
        double plain = byUnits("bread", "stages.congress.units.discount=0");
        assertThat(byUnits("bread", "stages.congress.units.discount=10")).isLessThan(plain - 0.2);
        assertThat(byUnits("roses", "stages.congress.units.advice=[{name: us, subjects: {roses: 8}, trust: 1}]"))
                .isEqualTo(1);
        assertThat(byUnits("roses", "stages.congress.units.advice=[{name: us, subjects: {roses: 8}, trust: 0}]"))
                .isEqualTo(byUnits("roses"));
    }

    /** ln rate + Gumbel: with one pick each and nothing else, subjects are picked in proportion to their rates. */
    @Test
    void withoutReasonsPicksGoByRates() {
        Story story = STORY.with(
                "stages.congress.picks=1",
                "stages.congress.units.discount=0",
                "stages.congress.units.own-motion=0",
                "subjects=[{name: bread, rate: 3}, {name: roses, rate: 1}]",
                "stages.motions.spontaneous={bread: 20, roses: 20}",
                "stages.congress.affiliates.blocs=[]");
        assertThat(share(story, run -> outcome(run, "bread.prioritised-by-units")))
                .isEqualTo(1);
    }

    /** The leadership's line pulls the wording: (1 − ω) of the movers' and ω of its own. */
    @Test
    void theLeadershipPullsTheWordingPutToTheVote() {
        Map<String, Double> plain = STORY.with(
                        "stages.congress.compositing.omega=0", "stages.congress.compositing.tolerance=2")
                .run(3, 1)
                .outcomes();
        Map<String, Double> led = STORY.with(
                        "stages.congress.compositing.omega=0.4", "stages.congress.compositing.tolerance=2")
                .run(3, 1)
                .outcomes();
        double before = plain.getOrDefault("congress.peace.wording", Double.NaN);
        assertThat(led.getOrDefault("congress.peace.wording", Double.NaN))
                .isCloseTo(0.6 * before + 0.4 * -0.1, within(1e-9));
    }

    @Test
    void aVoteThatTheCalendarCutsOffHasNotBeenTaken() {
        RunResult cut = STORY.with("calendar.end=2020-01-16").run(3, 1);
        assertThat(outcome(cut, "peace.prioritised")).isIn(0.0, 1.0);
        assertThat(outcome(cut, "peace.carried")).isZero();
        assertThat(outcome(cut, "peace.wording")).isNaN();
        assertThat(outcome(STORY.with("calendar.end=2020-01-17").run(3, 1), "peace.composites"))
                .isNotNaN();
    }
}
