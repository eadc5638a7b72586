package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.engine.Result;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.groundswell.study.Study;
import org.groundswell.study.store.ReadStudy;
import org.groundswell.study.store.ResultFiles;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of a scenario without stages: time in sweeps, and what is left in the end. */
class LaboratoryChartsTest {
    /** Two pairs meet in their middles at the first sweep, and nothing moves at the second. */
    private static final String SCENARIO = """
            scenario: two-pairs
            title: How many camps?
            as-of: 2026-01-01
            calendar: {sweeps: 500}
            stop: {until: settled}
            issues: {opinion: {against: minus, for: plus}}
            population:
              name: all
              members: 4
              segments: [{name: members, share: 1}]
              stance: {opinion: [-1, -0.9, 0.4, 0.5]}
              network: {kind: complete}
            influence: {rule: hegselmann-krause, tolerance: 0.2}
            events: [{name: wider, what: all listen to all, on: 2000-04-09, set: {influence.tolerance: 0.3}}]
            """;

    private static final LocalDate ZERO = LocalDate.of(2000, 1, 1);

    private static ReadStudy written;
    private static Study study;

    @BeforeAll
    static void study(@TempDir Path folder) throws IOException {
        Design design = new Design(Blueprint.parse(SCENARIO, "two-pairs.yaml"), List.of(), 1, 3, 0, 1, true);
        try (ResultsFolder results = ResultsFolder.prepare(folder.resolve("results"), design, 2_000, false, Map.of())) {
            design.plan().forEach(run -> results.study().accept(new Result.Finished(run, design.carryOut(run))));
            results.study().settle();
            Study shown = results.study().study();
            results.write(shown, design, new LinkedHashMap<>());
            written = ResultFiles.readBack(results.fresh(), shown, design);
            study = written.study();
        }
    }

    @AfterAll
    static void close() throws IOException {
        written.close();
    }

    private static Chart chart(String name) {
        return StudyCharts.of(study).stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Chart chart) {
        return Stream.concat(Svg.of(chart).words().stream(), Stream.of(chart.says()))
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void noChartNamesADate() {
        assertThat(StudyCharts.of(study))
                .extracting(Chart::name)
                .containsExactly("stance-opinion", "density-opinion", "end-sweeps", "end-opinion");
        for (Chart chart : StudyCharts.of(study)) {
            assertThat(words(chart)).as(chart.name()).noneMatch(words -> words.matches("(?s).*(20(00|26)|Jan|Apr).*"));
            assertThat(words(chart)).contains("Source: two-pairs, seed 1");
        }
    }

    @Test
    void timeIsToldInSweepsFromTheStateBeforeTheFirst() {
        assertThat(words(chart("stance-opinion")))
                .contains(
                        "sweep",
                        "0",
                        "100",
                        "500",
                        "change of the mean since the start",
                        "all listen to all (sweep 100)");
        assertThat(chart("stance-opinion").says()).contains("before the first sweep", "after sweep 500");
    }

    @Test
    void whatIsLeftIsToldWithItsBars() {
        ClusterChart chart = (ClusterChart) chart("end-opinion");
        // The same two in each of three runs.
        assertThat(chart.bubbles()).hasSize(2).allSatisfy(bubble -> {
            assertThat(bubble.share()).isEqualTo(0.5);
            assertThat(bubble.count()).isEqualTo(3);
        });
        assertThat(chart.says().replace('\u00a0', ' ')).contains("Clusters: 2 in at least");
        assertThat(words(chart("end-sweeps"))).contains("How long until members have settled?");
    }

    @Test
    void eachWholeNumberHasABarAroundIt() {
        Bins bins = Bins.of(List.of(1.0, 2.0, 2.0, 4.0), new Scale.Whole());
        assertThat(bins.all())
                .containsExactly(
                        new Bins.Bin(0.5, 1.5, 0.25),
                        new Bins.Bin(1.5, 2.5, 0.5),
                        new Bins.Bin(2.5, 3.5, 0),
                        new Bins.Bin(3.5, 4.5, 0.25));
    }

    @Test
    void theAxisOfSweepsHasRoundNumbersFarEnoughApart() {
        for (int last : List.of(1, 7, 50, 999, 100_000)) {
            Ticks ticks = new Days.Sweeps(ZERO).ticks(ZERO, ZERO.plusDays(last), 640);
            assertThat(ticks.all().get(0).label()).isEqualTo("0");
            assertThat(ticks.all()).hasSizeBetween(2, 17);
            long step = Math.round(ticks.all().get(1).at() - ticks.all().get(0).at());
            assertThat(Long.toString(step)).matches("[125]0*");
        }
    }

    @Test
    void aDayOnWhichSomethingComesIsTheSweepOfThatNumber() {
        Days sweeps = new Days.Sweeps(ZERO);
        assertThat(sweeps.over(ZERO.plusDays(10), ZERO.plusDays(20), true)).isEqualTo("sweeps 10–20");
        assertThat(sweeps.at(ZERO.plusDays(1000), false)).isEqualTo("after sweep 1,000");
        assertThat(Days.dates().at(ZERO, false).replace('\u00a0', ' ')).isEqualTo("on 1 Jan");
    }
}
