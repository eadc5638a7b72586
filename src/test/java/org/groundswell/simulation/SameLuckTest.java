package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.lab.Stories;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.junit.jupiter.api.Test;

/** Whatever hangs on chance hangs on seed, run, decision, who and day, and on nothing else. */
class SameLuckTest {
    private static final int RUNS = 3;

    private static Map<String, float[]> measures(RunResult run) {
        Map<String, float[]> measures = new LinkedHashMap<>();
        for (int m = 0; m < run.daily().measures().size(); m++) {
            measures.put(run.daily().measures().get(m), run.daily().values()[m]);
        }
        return measures;
    }

    private static float[] series(RunResult run, String measure) {
        return Objects.requireNonNull(measures(run).get(measure), measure);
    }

    /** All outcomes, events and measures of one run stand in the other too, with the same values. */
    private static void checkWithin(RunResult one, RunResult other) {
        assertThat(other.outcomes()).containsAllEntriesOf(one.outcomes());
        assertThat(other.events()).containsAllEntriesOf(one.events());
        Map<String, float[]> measures = measures(other);
        measures(one)
                .forEach((name, series) ->
                        assertThat(measures.get(name)).as(name).isEqualTo(series));
        for (int d = 0; d < one.daily().densities().size(); d++) {
            int index =
                    other.daily().densities().indexOf(one.daily().densities().get(d));
            assertThat(Arrays.deepEquals(one.daily().counts()[d], other.daily().counts()[index]))
                    .isTrue();
        }
    }

    private static void checkSame(RunResult one, RunResult other) {
        checkWithin(one, other);
        checkWithin(other, one);
        assertThat(other.drawn()).isEqualTo(one.drawn());
    }

    private static void checkSame(Story one, Story other) {
        List<RunResult> before = one.runs(1, RUNS);
        List<RunResult> after = other.runs(1, RUNS);
        for (int n = 0; n < RUNS; n++) {
            checkSame(before.get(n), after.get(n));
        }
    }

    private static List<String> shuffled(List<String> all, Random random) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Test
    void theSameRunTwiceIsTheSame() {
        checkSame(Stories.whole(), Stories.whole());
    }

    @Test
    void theOrderOfTheFileIsNothing() {
        Random random = new Random(7);
        for (int n = 0; n < 3; n++) {
            checkSame(
                    Stories.whole(),
                    Stories.whole(
                            shuffled(Stories.VOICES, random),
                            shuffled(Stories.SUBJECTS, random),
                            shuffled(Stories.BODIES, random),
                            shuffled(Stories.BLOCS, random),
                            shuffled(Stories.STAGES, random)));
        }
    }

    private static void checkAdded(Story more) {
        List<RunResult> before = Stories.whole().runs(1, RUNS);
        List<RunResult> after = more.runs(1, RUNS);
        for (int n = 0; n < RUNS; n++) {
            checkWithin(before.get(n), after.get(n));
        }
    }

    private static List<String> and(List<String> all, String one) {
        List<String> more = new ArrayList<>(all);
        more.add(more.size() / 2, one);
        return more;
    }

    @Test
    void aVoiceWithoutStrengthChangesNothing() {
        checkAdded(Stories.whole(
                and(Stories.VOICES, "{name: ghost, position: half, audience: 1, frequency: 1, strength: 0, trust: 1}"),
                Stories.SUBJECTS,
                Stories.BODIES,
                Stories.BLOCS,
                Stories.STAGES));
        checkAdded(Stories.whole(
                and(Stories.VOICES, "{name: mute, position: half, audience: 1, frequency: 0, trust: 1}"),
                Stories.SUBJECTS,
                Stories.BODIES,
                Stories.BLOCS,
                Stories.STAGES));
    }

    @Test
    void aPositionThatNobodyHoldsChangesNothing() {
        checkAdded(Stories.whole().worded("positions:\n", "positions:\n  nowhere: {peace: 0.1, loyalty: 0.1}\n"));
    }

    /** It cannot be moved, so it stands on no ballot. */
    @Test
    void aSubjectThatNobodyMovesChangesNothing() {
        checkAdded(Stories.whole(
                Stories.VOICES,
                and(Stories.SUBJECTS, "{name: weather, rate: 100, affiliates-rate: 100}"),
                Stories.BODIES,
                Stories.BLOCS,
                Stories.STAGES));
    }

    @Test
    void aStageThatDoesNothingToOthersChangesNothing() {
        checkAdded(Stories.whole(
                Stories.VOICES,
                Stories.SUBJECTS,
                Stories.BODIES,
                Stories.BLOCS,
                and(
                        Stories.STAGES,
                        "{name: poll, kind: ballot, opens: {on: 2020-01-20}, body: party, days: 3,"
                                + " options: [half, status-quo], turnout: 0.3}")));
    }

    /** An issue of which nobody speaks is on nobody's mind when other things are decided. */
    @Test
    void anIssueThatNobodySpeaksOfChangesNothing() {
        checkAdded(Stories.whole()
                .worded(
                        "loyalty: {against: change, for: loyal}",
                        "loyalty: {against: change, for: loyal}, weather: {against: rain, for: sun}")
                .worded("loyalty: {mean: 0.6, sd: 0.3}", "loyalty: {mean: 0.6, sd: 0.3}, weather: {mean: 0, sd: 0.3}")
                .worded(
                        "loyalty: {mean: -0.2, sd: 0.3}",
                        "loyalty: {mean: -0.2, sd: 0.3}, weather: {mean: 0.5, sd: 0.3}"));
    }

    @Test
    void watchingChangesNothing() {
        checkSame(Stories.whole(), Stories.whole().with("outcomes=[names.reached]", "funnel=[names.reached]"));
    }

    private static Design design(long seed, boolean sampled) {
        return new Design(Stories.whole().blueprint(), List.of("the-same", "quiet"), 1, RUNS, 2, seed, sampled);
    }

    @Test
    void aVariantThatChangesNothingIsTheBaseline() {
        Design design = design(1, true);
        for (int number = 1; number <= RUNS; number++) {
            checkSame(design.carryOut(Run.of(Design.BASELINE, number)), design.carryOut(Run.of("the-same", number)));
        }
    }

    /** A variant has the same members, the same events and the same days until its lever acts. */
    @Test
    void aVariantMeetsTheLuckOfTheBaseline() {
        Design design = design(1, true);
        int names = 0;
        for (int number = 1; number <= RUNS; number++) {
            RunResult baseline = design.carryOut(Run.of(Design.BASELINE, number));
            RunResult quiet = design.carryOut(Run.of("quiet", number));
            assertThat(quiet.drawn()).isEqualTo(baseline.drawn());
            assertThat(quiet.events().get("plan")).isEqualTo(baseline.events().get("plan"));
            assertThat(series(quiet, "party.peace.mean")[0]).isEqualTo(series(baseline, "party.peace.mean")[0]);
            float[] before = series(baseline, "names.names");
            float[] after = series(quiet, "names.names");
            for (int day = 0; day < before.length; day++) {
                assertThat(after[day]).isLessThanOrEqualTo(before[day]);
            }
            names += after[20] < before[20] ? 1 : 0;
        }
        assertThat(names).isEqualTo(RUNS);
    }

    @Test
    void theNumberOfThreadsIsNothing() throws InterruptedException {
        Map<Run, RunResult> single = carriedOut(1);
        Map<Run, RunResult> two = carriedOut(2);
        assertThat(two.keySet()).containsExactlyInAnyOrderElementsOf(single.keySet());
        single.forEach((run, result) -> checkSame(result, Objects.requireNonNull(two.get(run))));
    }

    private static Map<Run, RunResult> carriedOut(int threads) throws InterruptedException {
        Design design = design(1, true);
        Map<Run, RunResult> results = new LinkedHashMap<>();
        try (Threads engine = new Threads(threads, design::carryOut)) {
            engine.execute(design.plan(), result -> {
                if (result instanceof Result.Finished finished) {
                    results.put(finished.run(), finished.outcome());
                } else {
                    throw new AssertionError(result);
                }
            });
        }
        assertThat(results).hasSize(design.size());
        return results;
    }

    /** 0 is a seed like any other, and all 64 bits of one count. */
    @Test
    void everySeedIsAnother() {
        Blueprint blueprint = Stories.whole().blueprint();
        List<float[]> names = new ArrayList<>();
        for (long seed : new long[] {0, 1, -1, 1L << 32, 1L + (1L << 32), Long.MIN_VALUE}) {
            RunResult run = Story.run(blueprint, new Chance(seed, 1));
            checkSame(run, Story.run(blueprint, new Chance(seed, 1)));
            names.add(series(run, "names.names"));
        }
        for (int run = 2; run <= 4; run++) {
            names.add(series(Story.run(blueprint, new Chance(0, run)), "names.names"));
        }
        for (int a = 0; a < names.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(names.get(a)).isNotEqualTo(names.get(b));
            }
        }
    }

    /** Both twins share what was assumed; one of them meets the same world with other members. */
    @Test
    void twinsShareWhatTheyShould() {
        Design design = new Design(Stories.whole().blueprint(), List.of(), 1, 10, 10, 3, true);
        int otherEvents = 0;
        for (int number = 1; number <= 10; number++) {
            RunResult original = design.carryOut(Run.of(Design.BASELINE, number));
            RunResult otherWorld = design.carryOut(new Run(Design.BASELINE, number, Run.Twin.WORLD));
            RunResult otherLuck = design.carryOut(new Run(Design.BASELINE, number, Run.Twin.LUCK));
            assertThat(otherWorld.drawn()).isEqualTo(original.drawn()).isNotEmpty();
            assertThat(otherLuck.drawn()).isEqualTo(original.drawn());
            assertThat(otherLuck.events().get("plan"))
                    .isEqualTo(original.events().get("plan"));
            otherEvents += Objects.equals(
                            otherWorld.events().get("plan"), original.events().get("plan"))
                    ? 0
                    : 1;
            assertThat(measures(otherLuck).get("names.names"))
                    .isNotEqualTo(measures(original).get("names.names"));
            assertThat(measures(otherWorld).get("names.names"))
                    .isNotEqualTo(measures(original).get("names.names"));
        }
        assertThat(otherEvents).isBetween(2, 10);
    }

    /** Ranges are drawn anew for each run, within what the setting may be. */
    @Test
    void assumptionsAreDrawnForEachRun() {
        Design design = design(1, true);
        RunResult one = design.carryOut(Run.of(Design.BASELINE, 1));
        RunResult other = design.carryOut(Run.of(Design.BASELINE, 2));
        assertThat(one.drawn().keySet()).isEqualTo(other.drawn().keySet()).contains("influence.pace");
        assertThat(one.drawn()).isNotEqualTo(other.drawn());
        assertThat(design(1, false).carryOut(Run.of(Design.BASELINE, 1)).drawn())
                .containsEntry("influence.pace", 0.05);
    }
}
