package org.groundswell.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.population.UnitLayout;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;

/**
 * Gathers results as they come, in any order, and makes a study of them in the order of runs. Daily measures are kept of the
 * first {@value #MOST_DAILY} runs of a variant, which is enough for any quantile a chart shows.
 */
public final class Collector implements Consumer<Result> {
    private static final int MOST_DAILY = 2_000;

    private final Design design;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Run, String> failed = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Daily>> daily = new TreeMap<>();

    public Collector(Design design) {
        this.design = design;
    }

    @Override
    public void accept(Result result) {
        if (result instanceof Result.Failed failure) {
            failed.put(failure.run(), failure.message());
        } else if (result instanceof Result.Finished finished) {
            add(finished.run(), finished.outcome());
        }
    }

    private void add(Run run, RunResult result) {
        rows.add(new Row(run, result.outcomes(), result.drawn(), result.events()));
        if (run.twin() == Run.Twin.NONE && run.number() <= MOST_DAILY) {
            daily.computeIfAbsent(run.variant(), variant -> new TreeMap<>()).put(run.number(), result.daily());
        }
    }

    /** Runs that failed, with the reason of each. */
    public Map<Run, String> failed() {
        return failed;
    }

    public int done() {
        return rows.size();
    }

    /** The study of what has come so far. */
    public Study study() {
        Scenario scenario = design.baseline().scenario();
        List<String> order = design.variants();
        rows.sort(Comparator.comparing((Row row) -> order.indexOf(row.run().variant()))
                .thenComparing(row -> row.run().number())
                .thenComparing(row -> row.run().twin()));
        int done = (int) rows.stream()
                .filter(row ->
                        row.run().variant().equals(Design.BASELINE) && row.run().twin() == Run.Twin.NONE)
                .count();
        Info info = new Info(
                scenario.scenario(),
                order,
                design.runs(),
                done,
                failures(),
                design.seed(),
                design.sampled(),
                scenario.population().scale(),
                simulated(scenario),
                rows.size() == design.size());
        List<Series> series = new ArrayList<>();
        List<Density> densities = new ArrayList<>();
        for (String variant : order) {
            List<Daily> runs =
                    List.copyOf(daily.getOrDefault(variant, new TreeMap<>()).values());
            if (!runs.isEmpty()) {
                series.addAll(series(variant, runs));
                densities.addAll(densities(variant, runs));
            }
        }
        return new Study(info, scenario, rows, series, densities);
    }

    /** Members simulated with the settings in the middle of their ranges. */
    private static long simulated(Scenario scenario) {
        UnitLayout units = UnitLayout.of(scenario.population());
        long sum = 0;
        for (int unit = 0; unit < units.simulated(); unit++) {
            sum += units.size(unit);
        }
        return sum;
    }

    private List<String> failures() {
        List<String> messages = new ArrayList<>();
        failed.forEach((run, message) -> messages.add("run " + run.number()
                + (run.variant().isEmpty() ? "" : " of " + run.variant())
                + (run.twin() == Run.Twin.NONE
                        ? ""
                        : " (its " + run.twin().name().toLowerCase(Locale.ROOT) + " twin)")
                + ": " + message));
        messages.sort(Comparator.naturalOrder());
        return messages;
    }

    private static List<Series> series(String variant, List<Daily> runs) {
        List<Series> all = new ArrayList<>();
        List<String> measures = runs.get(0).measures();
        int days = runs.get(0).values()[0].length;
        double[] values = new double[runs.size()];
        for (int m = 0; m < measures.size(); m++) {
            List<Spread> spreads = new ArrayList<>(days);
            for (int day = 0; day < days; day++) {
                for (int r = 0; r < values.length; r++) {
                    values[r] = runs.get(r).values()[m][day];
                }
                spreads.add(Spread.of(values));
            }
            all.add(new Series(variant, measures.get(m), spreads));
        }
        return all;
    }

    private static List<Density> densities(String variant, List<Daily> runs) {
        List<Density> all = new ArrayList<>();
        List<String> names = runs.get(0).densities();
        for (int d = 0; d < names.size(); d++) {
            int days = runs.get(0).counts()[d].length;
            double[][] shares = new double[days][Daily.BINS];
            for (int day = 0; day < days; day++) {
                // Counts are whole, so their sum does not hang on the order of runs.
                long[] counts = new long[Daily.BINS];
                for (Daily run : runs) {
                    for (int bin = 0; bin < counts.length; bin++) {
                        counts[bin] += run.counts()[d][day][bin];
                    }
                }
                long sum = Arrays.stream(counts).sum();
                for (int bin = 0; bin < counts.length; bin++) {
                    shares[day][bin] = sum == 0 ? Double.NaN : counts[bin] / (double) sum;
                }
            }
            all.add(new Density(variant, names.get(d), shares));
        }
        return all;
    }
}
