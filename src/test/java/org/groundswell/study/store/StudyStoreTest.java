package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Chance;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Row;
import org.groundswell.study.Rows;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyStoreTest {
    private static final Design DESIGN = new Design(Rows.club(), List.of("board-willing"), 1, 12, 3, 1, true);

    @TempDir
    private Path temp;

    private static List<Result> results() {
        List<Result> results = new ArrayList<>();
        DESIGN.plan()
                .forEach(run -> results.add(
                        run.number() == 10
                                ? new Result.Failed(run, "boom")
                                : new Result.Finished(run, Rows.result(run))));
        return results;
    }

    private int folders;

    /** A store that has been given some results and has committed them. */
    private StudyStore store(List<Result> results) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("study-" + ++folders));
        StudyStore store = StudyStore.open(folder, DESIGN, 2_000, Map.of());
        results.forEach(store);
        store.settle();
        return store;
    }

    /** Every file of the study. */
    private Map<String, String> files(String name, List<Result> results) throws IOException {
        Path folder = temp.resolve(name);
        try (ResultsFolder place = ResultsFolder.prepare(folder, DESIGN, 2_000, true, Map.of())) {
            results.forEach(place.study());
            place.study().settle();
            place.write(place.study().study(), DESIGN, new LinkedHashMap<>());
            place.publish(true);
        }
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : Manifest.STABLE) {
            files.put(file, Files.readString(folder.resolve(file)));
        }
        return files;
    }

    @Test
    void theOrderInWhichResultsComeIsNothing() throws IOException {
        Map<String, String> inOrder = files("in-order", results());
        for (int seed = 0; seed < 20; seed++) {
            List<Result> shuffled = results();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(files("shuffled-" + seed, shuffled)).isEqualTo(inOrder);
        }
    }

    @Test
    void rowsStandVariantByVariantInTheOrderOfRunsAnOriginalBeforeItsTwins() throws IOException {
        List<Run> runs = new ArrayList<>();
        try (StudyStore store = store(results())) {
            store.rows(row -> runs.add(row.run()));
        }
        assertThat(runs.subList(0, 5))
                .containsExactly(
                        Run.of("", 1),
                        new Run("", 1, Run.Twin.WORLD),
                        new Run("", 1, Run.Twin.LUCK),
                        Run.of("", 2),
                        new Run("", 2, Run.Twin.WORLD));
        assertThat(runs.get(runs.size() - 1)).isEqualTo(Run.of("board-willing", 12));
    }

    /** To the last bit, as results that are computed again are held against them. */
    @Test
    void rowsAreWhatRunsCameTo() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (StudyStore store = store(results())) {
            store.rows(rows::add);
        }
        assertThat(rows).hasSize(DESIGN.size() - 2);
        for (Row row : rows) {
            RunResult result = Rows.result(row.run());
            assertThat(row.outcomes()).isEqualTo(known(result.outcomes()));
            assertThat(row.drawn()).isEqualTo(known(result.drawn()));
            assertThat(row.events()).isEqualTo(result.events());
        }
    }

    /** Without what no run of the design can have. */
    private static Map<String, Double> known(Map<String, Double> values) {
        Map<String, Double> known = new LinkedHashMap<>(values);
        known.keySet()
                .removeIf(name -> !DESIGN.columns().outcomes().containsKey(name)
                        && !DESIGN.columns().drawn().contains(name));
        return known;
    }

    @Test
    void failedRunsAreToldInOrderAndMakeItIncomplete() throws IOException {
        try (StudyStore store = store(results())) {
            Info info = store.study().info();
            assertThat(info.failed()).containsExactly("run 10: boom", "run 10 of board-willing: boom");
            assertThat(info.complete()).isFalse();
            assertThat(info.asked()).isEqualTo(12);
            assertThat(info.done()).isEqualTo(11);
        }
    }

    @Test
    void allRunsMakeItComplete() throws IOException {
        List<Result> all = new ArrayList<>();
        DESIGN.plan().forEach(run -> all.add(new Result.Finished(run, Rows.result(run))));
        try (StudyStore store = store(all)) {
            assertThat(store.study().info().complete()).isTrue();
        }
        all.remove(all.size() - 1);
        try (StudyStore store = store(all)) {
            assertThat(store.study().info().complete()).isFalse();
        }
    }

    @Test
    void twinsAreNoPartOfSeriesAndDensities() throws IOException {
        try (StudyStore store = store(results())) {
            Study study = store.study();
            assertThat(study.series("", "names.names").orElseThrow().days())
                    .hasSize(26)
                    .allMatch(day -> day.runs() == 11);
            double[] shares =
                    study.density("board-willing", "club.pitch").orElseThrow().shares()[0];
            assertThat(Arrays.stream(shares).sum()).isEqualTo(1, within(1e-12));
        }
    }

    @Test
    void aStudyOfNothingIsAStudy() throws IOException {
        try (StudyStore store = store(List.of())) {
            assertThat(store.isEmpty()).isTrue();
            Study study = store.study();
            assertThat(study.info().done()).isZero();
            assertThat(study.chance("", "names.reached")).isEqualTo(Chance.of(0, 0));
            assertThat(study.spread("", "names.names").runs()).isZero();
            assertThat(SummaryText.of(study)).contains("\"done\" : 0");
        }
    }

    /** A process that was killed has committed some runs; the next does the others, in the order of the design. */
    @Test
    void whatIsCommittedIsNotDoneAgain() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("cut"));
        List<Run> plan = new ArrayList<>();
        DESIGN.plan().forEach(plan::add);
        try (StudyStore store = StudyStore.open(folder, DESIGN, 2_000, Map.of())) {
            assertThat(store.pending()).containsExactlyElementsOf(plan);
            for (Run run : List.of(plan.get(7), plan.get(2))) {
                store.accept(new Result.Finished(run, Rows.result(run)));
            }
            store.accept(new Result.Failed(plan.get(0), "boom"));
        }
        try (StudyStore store = StudyStore.open(folder, DESIGN, 2_000, Map.of())) {
            List<Run> left = new ArrayList<>(plan);
            left.removeAll(List.of(plan.get(7), plan.get(2), plan.get(0)));
            assertThat(store.pending()).containsExactlyElementsOf(left);
            assertThat(store.left()).isEqualTo(left.size());
        }
    }
}
