package org.groundswell.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.population.UnitLayout;
import org.groundswell.scenario.Scenario;
import org.groundswell.simulation.Finals;
import org.groundswell.simulation.RunResult;

/**
 * Gathers results as they come, in any order, and makes a study of them in the order of runs. Daily measures are kept of the
 * first {@value #MOST_DAILY} runs of a variant, which is enough for any quantile a chart shows.
 */
public final class Collector implements Consumer<Result> {
    private static final int MOST_DAILY = 1_000;

    private final Design design;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Run, String> failed = new LinkedHashMap<>();
    private final Map<String, DailyMeasures> daily = new TreeMap<>();
    private final Endings endings;

    public Collector(Design design) {
        this.design = design;
        this.endings = new Endings(design.variants());
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
        Finals finals = result.finals();
        if (finals != null && run.twin() == Run.Twin.NONE) {
            endings.add(run, finals);
        }
        if (run.twin() == Run.Twin.NONE && run.number() - design.first() < MOST_DAILY) {
            daily.computeIfAbsent(run.variant(), DailyMeasures::new).add(run.number(), result.daily());
        }
    }

    /** What members thought in the end, where the scenario takes that down. */
    public Endings endings() {
        return endings;
    }

    /** Runs that failed, with the reason of each. */
    public Map<Run, String> failed() {
        return failed;
    }

    public int done() {
        return rows.size();
    }

    /** What has come so far, in the order of runs. */
    public List<Row> rows() {
        rows.sort(Comparator.comparing(Row::run, inOrder()));
        return rows;
    }

    /** The study of what has come so far. */
    public Study study() {
        Scenario scenario = design.baseline().scenario();
        List<String> order = design.variants();
        KeptRuns runs = new KeptRuns();
        rows().forEach(runs::add);
        Info info = new Info(
                scenario.scenario(),
                design.baseline().changes(),
                order,
                design.runs(),
                runs.size(Design.BASELINE, Run.Twin.NONE),
                failures(),
                design.seed(),
                design.sampled(),
                scenario.population().scale(),
                simulated(scenario),
                rows.size() == design.size());
        List<Series> series = new ArrayList<>();
        List<Density> densities = new ArrayList<>();
        for (String variant : order) {
            DailyMeasures measures = daily.get(variant);
            if (measures != null) {
                series.addAll(measures.series());
                densities.addAll(measures.densities());
            }
        }
        return new Study(info, scenario, runs, series, densities, endings.clusters());
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

    /** Baseline first, then by number, an original before its twins. */
    private Comparator<Run> inOrder() {
        List<String> variants = design.variants();
        return Comparator.comparing((Run run) -> variants.indexOf(run.variant()))
                .thenComparing(Run::number)
                .thenComparing(Run::twin);
    }

    private List<String> failures() {
        return failed.keySet().stream()
                .sorted(inOrder())
                .map(run -> run + ": " + failed.get(run))
                .toList();
    }
}
