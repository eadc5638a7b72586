package org.groundswell.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundswell.lab.Stories;
import org.groundswell.lab.Story;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;

/** What every kind of stage owes, whatever it decides, in a story that has one of each. */
class StageContractTest {
    private static final int RUNS = 12;

    private static Map<String, OutcomeKind> declared(Scenario scenario) {
        Map<String, OutcomeKind> kinds = new LinkedHashMap<>();
        for (Stage<?> stage : scenario.stages()) {
            for (OutcomeKind kind : stage.outcomes(scenario.subjects())) {
                OutcomeKind full = kind.of(stage.name());
                assertThat(kinds.put(full.name(), full)).as(full.name()).isNull();
            }
        }
        return kinds;
    }

    @Test
    void theStoryHasAStageOfEveryKind() {
        assertThat(Stories.whole().scenario().stages())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Stage.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void everyOutcomeIsExplained() {
        assertThat(declared(Stories.whole().scenario()).values())
                .allSatisfy(kind -> assertThat(kind.doc()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void outcomesAreThoseDeclaredAndWithinWhatTheyCanBe() {
        Blueprint blueprint = Stories.whole().blueprint();
        Scenario scenario = blueprint.scenario();
        Map<String, OutcomeKind> kinds = declared(scenario);
        for (RunResult run : Stories.whole().runs(1, RUNS)) {
            assertThat(kinds.keySet()).containsAll(run.outcomes().keySet());
            run.outcomes()
                    .forEach((name, value) -> check(Objects.requireNonNull(kinds.get(name), name), value, scenario));
        }
    }

    private static void check(OutcomeKind kind, double value, Scenario scenario) {
        var what = assertThat(value).as(kind.name());
        switch (kind.type()) {
            case EVENT -> what.isIn(0.0, 1.0);
            case DATE -> what.isBetween(0.0, scenario.calendar().days() - 1.0).isEqualTo(Math.rint(value));
            case SHARE, SPREAD -> what.isBetween(0.0, 1.0);
            case COUNT -> what.isGreaterThanOrEqualTo(0);
            case STANCE -> what.isBetween(-1.0, 1.0);
            case LABEL -> what.isBetween(0.0, kind.labels().size() - 1.0).isEqualTo(Math.rint(value));
        }
    }

    /** Every event is told of every run, so that a chance is a share of all runs. */
    @Test
    void eventsHappenOrDoNotInEveryRun() {
        Map<String, OutcomeKind> kinds = declared(Stories.whole().scenario());
        List<String> events = kinds.values().stream()
                .filter(kind -> kind.type() == OutcomeKind.Type.EVENT)
                .map(OutcomeKind::name)
                .toList();
        for (RunResult run : Stories.whole().runs(2, RUNS)) {
            assertThat(run.outcomes()).containsKeys(events.toArray(String[]::new));
        }
    }

    @Test
    void aStageThatNeverOpensHasNoOutcomeButEventsThatDidNotHappen() {
        Scenario scenario = Stories.whole().scenario();
        Story silent = Stories.whole()
                .with(
                        "stages.names.reach.list=0.5",
                        "stages.names.organisers=0",
                        "stages.names.word-of-mouth=0",
                        "stages.names.bursts=[]");
        Map<String, OutcomeKind> kinds = declared(scenario);
        RunResult run = silent.run(1, 1);
        for (String never : List.of("board", "vote")) {
            Map<String, Double> told = run.outcomes().entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(never + "."))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            assertThat(told.values()).containsOnly(0.0);
            assertThat(told.keySet())
                    .allMatch(name ->
                            Objects.requireNonNull(kinds.get(name), name).type() == OutcomeKind.Type.EVENT);
        }
    }

    /** The columns of a table are the same in every run, whatever came about in it. */
    @Test
    void everyRunMeasuresTheSame() {
        List<RunResult> runs = Stories.whole().runs(3, RUNS);
        for (RunResult run : runs) {
            assertThat(new TreeSet<>(run.daily().measures()))
                    .isEqualTo(new TreeSet<>(runs.get(0).daily().measures()));
            assertThat(run.daily().values())
                    .hasDimensions(run.daily().measures().size(), 60);
        }
    }
}
