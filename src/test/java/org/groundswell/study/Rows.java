package org.groundswell.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Blueprint;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;

/** Runs made by hand. */
public final class Rows {
    private Rows() {}

    /** A small scenario to which they could belong. */
    public static Blueprint club() {
        return Blueprint.read(Path.of("src/test/resources/scenarios/club.yaml"), List.of());
    }

    /** A run with one outcome; NaN if it did not come to it. */
    public static Row of(Run run, String outcome, double value) {
        return new Row(run, Double.isNaN(value) ? Map.of() : Map.of(outcome, value), Map.of(), Map.of());
    }

    static Row baseline(int number, Run.Twin twin, double value) {
        return of(new Run("", number, twin), "y", value);
    }

    /** Values of ordinary runs, numbered from 1. */
    static Column column(double... values) {
        return new Column(IntStream.rangeClosed(1, values.length).toArray(), values);
    }

    /** The parts of y in rows in any order. */
    static Parts parts(List<Row> rows) {
        return Parts.of("y", y(rows, Run.Twin.NONE), y(rows, Run.Twin.WORLD), y(rows, Run.Twin.LUCK));
    }

    private static Column y(List<Row> rows, Run.Twin twin) {
        List<Row> kind = rows.stream()
                .filter(row -> row.run().twin() == twin)
                .sorted(Comparator.comparing(row -> row.run().number()))
                .toList();
        return new Column(
                kind.stream().mapToInt(row -> row.run().number()).toArray(),
                kind.stream().mapToDouble(row -> row.outcome("y")).toArray());
    }

    /** What a run could have come to: numbers that hang on nothing but the run. */
    public static RunResult result(Run run) {
        double x = Math.floorMod(
                        31 * run.number()
                                + 7 * run.variant().length()
                                + run.twin().compareTo(Run.Twin.NONE) * 101,
                        1000)
                / 999.0;
        Map<String, Double> outcomes = new LinkedHashMap<>();
        outcomes.put("names.reached", x > 0.5 ? 1.0 : 0.0);
        outcomes.put("names.names", x * 600);
        if (x > 0.5) {
            outcomes.put("names.crossed-on", Math.floor(x * 20));
        }
        float[] series = new float[26];
        int[][] counts = new int[26][Daily.BINS];
        for (int day = 0; day < series.length; day++) {
            series[day] = (float) (x + day);
            counts[day][(int) (x * 39)] = 300;
        }
        return new RunResult(
                outcomes,
                Map.of("stages.vote.turnout", x),
                x > 0.3 ? Map.of("cup", LocalDate.of(2024, 3, 8)) : Map.of(),
                new Daily(
                        List.of("names.names"), new float[][] {series}, List.of("club.pitch"), new int[][][] {counts}),
                null,
                Map.of());
    }
}
