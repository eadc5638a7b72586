package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {
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

    private static Study study(List<Result> results) {
        return collector(results).study();
    }

    private static Collector collector(List<Result> results) {
        Collector collector = new Collector(DESIGN);
        results.forEach(collector);
        return collector;
    }

    /** Every file of the study. */
    private Map<String, String> files(String name, Collector collector) throws IOException {
        ResultsFolder folder = ResultsFolder.prepare(temp.resolve(name), DESIGN, true);
        folder.write(
                collector.study(), collector.rows(), DESIGN, new Endings(DESIGN.variants()), new LinkedHashMap<>());
        folder.publish(true);
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : Manifest.STABLE) {
            files.put(file, Files.readString(temp.resolve(name).resolve(file)));
        }
        return files;
    }

    @Test
    void theOrderInWhichResultsComeIsNothing() throws IOException {
        Map<String, String> inOrder = files("in-order", collector(results()));
        for (int seed = 0; seed < 20; seed++) {
            List<Result> shuffled = results();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(files("shuffled", collector(shuffled))).isEqualTo(inOrder);
        }
    }

    @Test
    void rowsStandVariantByVariantInTheOrderOfRunsAnOriginalBeforeItsTwins() {
        List<Run> runs = collector(results()).rows().stream().map(Row::run).toList();
        assertThat(runs.subList(0, 5))
                .containsExactly(
                        Run.of("", 1),
                        new Run("", 1, Run.Twin.WORLD),
                        new Run("", 1, Run.Twin.LUCK),
                        Run.of("", 2),
                        new Run("", 2, Run.Twin.WORLD));
        assertThat(runs.get(runs.size() - 1)).isEqualTo(Run.of("board-willing", 12));
    }

    @Test
    void failedRunsAreToldInOrderAndMakeItIncomplete() {
        Info info = study(results()).info();
        assertThat(info.failed()).containsExactly("run 10: boom", "run 10 of board-willing: boom");
        assertThat(info.complete()).isFalse();
        assertThat(info.asked()).isEqualTo(12);
        assertThat(info.done()).isEqualTo(11);
    }

    @Test
    void allRunsMakeItComplete() {
        List<Result> all = new ArrayList<>();
        DESIGN.plan().forEach(run -> all.add(new Result.Finished(run, Rows.result(run))));
        assertThat(study(all).info().complete()).isTrue();
        all.remove(all.size() - 1);
        assertThat(study(all).info().complete()).isFalse();
    }

    @Test
    void twinsAreNoPartOfSeriesAndDensities() {
        Study study = study(results());
        assertThat(study.series("", "names.names").orElseThrow().days())
                .hasSize(26)
                .allMatch(day -> day.runs() == 11);
        double[] shares =
                study.density("board-willing", "club.pitch").orElseThrow().shares()[0];
        assertThat(java.util.Arrays.stream(shares).sum()).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void aStudyOfNothingIsAStudy() {
        Study study = study(List.of());
        assertThat(study.info().done()).isZero();
        assertThat(study.chance("", "names.reached")).isEqualTo(Chance.of(0, 0));
        assertThat(study.spread("", "names.names").runs()).isZero();
        assertThat(SummaryText.of(study)).contains("\"done\" : 0");
    }
}
