package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.engine.Run;
import org.groundswell.simulation.Daily;
import org.groundswell.study.Columns;
import org.groundswell.study.Density;
import org.groundswell.study.Numbers;
import org.groundswell.study.Row;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;
import org.groundswell.world.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 27);

    @TempDir
    private Path folder;

    private static Tables tables() {
        return new Tables(START, false, kinds());
    }

    private static Map<String, OutcomeKind> kinds() {
        Map<String, OutcomeKind> kinds = new LinkedHashMap<>();
        for (OutcomeKind kind : List.of(
                OutcomeKind.event("p.reached", ""),
                OutcomeKind.date("p.on", ""),
                OutcomeKind.count("p.names", ""),
                OutcomeKind.label("v.winner", List.of("yes, please", "no \"thanks\""), ""),
                OutcomeKind.share("only.in-a-variant", ""))) {
            kinds.put(kind.name(), kind);
        }
        return kinds;
    }

    private static final Columns COLUMNS = new Columns(kinds(), List.of("cup", "rain"), List.of("a.b", "a.c"));

    private static final List<Row> ROWS = List.of(
            new Row(
                    Run.of("", 1),
                    Map.of("p.reached", 1.0, "p.on", 3.0, "p.names", 1234.5678, "v.winner", 1.0),
                    Map.of("a.b", 0.1, "a.c", 1 / 3.0),
                    Map.of("cup", LocalDate.of(2024, 2, 29))),
            new Row(new Run("", 1, Run.Twin.LUCK), Map.of("p.reached", 0.0), Map.of("a.b", 0.1), Map.of()),
            new Row(Run.of("what-if", 2), Map.of("v.winner", 0.0, "only.in-a-variant", 0.25), Map.of(), Map.of()));

    private static List<Row> back(Tables tables, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        tables.readRuns(file, rows::add);
        return rows;
    }

    @Test
    void runsAreWrittenForPeopleAndProgramsAlike() throws IOException {
        Path file = folder.resolve("runs.csv");
        tables().writeRuns(file, ROWS::forEach, COLUMNS);
        assertThat(Files.readString(file)).isEqualTo("""
                        variant,run,twin,p.reached,p.on,p.names,v.winner,only.in-a-variant,event.cup,event.rain,drawn.a.b,drawn.a.c
                        baseline,1,none,1,2024-03-01,1234.57,"no ""thanks\""",,2024-02-29,,0.1,0.333333
                        baseline,1,luck,0,,,,,,,0.1,
                        what-if,2,none,,,,"yes, please",0.25,,,,
                        """);
    }

    @Test
    void runsReadBackAreThoseWrittenRounded() throws IOException {
        Path file = folder.resolve("runs.csv");
        tables().writeRuns(file, ROWS::forEach, COLUMNS);
        List<Row> back = back(tables(), file);
        assertThat(back)
                .extracting(Row::run)
                .isEqualTo(ROWS.stream().map(Row::run).toList());
        for (int i = 0; i < back.size(); i++) {
            assertThat(back.get(i).outcomes()).isEqualTo(rounded(ROWS.get(i).outcomes()));
            assertThat(back.get(i).drawn()).isEqualTo(rounded(ROWS.get(i).drawn()));
            assertThat(back.get(i).events()).isEqualTo(ROWS.get(i).events());
        }
    }

    private static Map<String, Double> rounded(Map<String, Double> values) {
        Map<String, Double> rounded = new LinkedHashMap<>();
        values.forEach((name, value) -> rounded.put(name, Numbers.rounded(value)));
        return rounded;
    }

    @Test
    void aDateInTheMiddleOfADayIsADay() throws IOException {
        Path file = folder.resolve("runs.csv");
        tables().writeRuns(
                        file,
                        List.of(new Row(Run.of("", 1), Map.of("p.on", 2.4), Map.of(), Map.of()))::forEach,
                        COLUMNS);
        assertThat(back(tables(), file).get(0).outcome("p.on")).isEqualTo(2);
    }

    @Test
    void seriesReadBackAreThoseWrittenRounded() throws IOException {
        Random random = new Random(1);
        Series series = new Series(
                "",
                "club.pitch.mean",
                List.of(Spread.of(random.doubles(20).toArray()), Spread.of(new double[] {Double.NaN})));
        Path file = folder.resolve("timeline.csv");
        tables().writeTimeline(file, List.of(series, new Series("what-if", "club.pitch.mean", series.days())));
        List<Series> back = tables().readTimeline(file);
        assertThat(back).extracting(Series::variant).containsExactly("", "what-if");
        assertThat(back.get(1).measure()).isEqualTo("club.pitch.mean");
        for (int day = 0; day < 2; day++) {
            Spread spread = series.days().get(day);
            Spread read = back.get(0).days().get(day);
            assertThat(read.runs()).isEqualTo(spread.runs());
            assertThat(Double.valueOf(read.mean())).isEqualTo(Double.valueOf(Numbers.rounded(spread.mean())));
            assertThat(read.quantiles())
                    .containsExactly(Arrays.stream(spread.quantiles())
                            .map(Numbers::rounded)
                            .toArray());
        }
    }

    @Test
    void densitiesReadBackAreThoseWrittenRounded() throws IOException {
        double[][] shares = new double[2][Daily.BINS];
        shares[0][3] = 1 / 3.0;
        shares[0][39] = 2 / 3.0;
        shares[1][0] = 1;
        Path file = folder.resolve("density.csv");
        tables().writeDensities(file, List.of(new Density("what-if", "club.pitch", shares)));
        Density back = tables().readDensities(file).get(0);
        assertThat(back.variant()).isEqualTo("what-if");
        assertThat(back.of()).isEqualTo("club.pitch");
        assertThat(back.shares()[0][3]).isEqualTo(0.333333);
        assertThat(back.shares()[1]).containsExactly(shares[1]);
    }

    /** Sweep 0 is the state before the first; an event on the first day comes in sweep 1. */
    @Test
    void whereDaysAreSweepsTheirNumbersAreWritten() throws IOException {
        Tables sweeps = new Tables(START, true, kinds());
        Spread spread = Spread.of(new double[] {1});
        Path file = folder.resolve("timeline.csv");
        sweeps.writeTimeline(file, List.of(new Series("", "club.pitch.mean", List.of(spread, spread))));
        assertThat(Files.readString(file))
                .startsWith("variant,sweep,measure,")
                .contains("baseline,0,club.pitch.mean", "baseline,1,club.pitch.mean")
                .doesNotContain("2024");
        assertThat(sweeps.readTimeline(file).get(0).days()).hasSize(2);
        Row row = new Row(Run.of("", 1), Map.of(), Map.of(), Map.of("cup", START));
        Path runs = folder.resolve("runs.csv");
        sweeps.writeRuns(runs, List.of(row)::forEach, COLUMNS);
        assertThat(Files.readString(runs)).contains("baseline,1,none,,,,,,1,,");
        assertThat(back(sweeps, runs).get(0).events()).containsEntry("cup", START);
    }

    @Test
    void linesEndAlikeOnEverySystem() throws IOException {
        Path file = folder.resolve("density.csv");
        tables().writeDensities(file, List.of());
        assertThat(Files.readString(file)).endsWith(",b40\n").doesNotContain("\r");
    }
}
