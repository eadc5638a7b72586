package org.groundswell.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Directory;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.Cluster;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;
import org.jspecify.annotations.Nullable;

/** All that a study has shown; the same whether it was just done or read back from its folder. */
public final class Study {
    private final Info info;
    private final Scenario scenario;
    private final Map<String, OutcomeKind> kinds;
    private final RunTable runs;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, Density> densities = new LinkedHashMap<>();
    private final ClusterSource clusters;

    public Study(Info info, Scenario scenario, RunTable runs, List<Series> series, List<Density> densities) {
        this(info, scenario, runs, series, densities, ClusterSource.NONE);
    }

    public Study(
            Info info,
            Scenario scenario,
            RunTable runs,
            List<Series> series,
            List<Density> densities,
            ClusterSource clusters) {
        this.clusters = clusters;
        this.info = info;
        this.scenario = scenario;
        this.kinds = Collections.unmodifiableMap(new Directory(scenario).outcomes());
        this.runs = runs;
        series.forEach(one -> this.series.put(one.variant() + " " + one.measure(), one));
        densities.forEach(one -> this.densities.put(one.variant() + " " + one.of(), one));
    }

    public Info info() {
        return info;
    }

    /** The baseline's settings, in the middle of their ranges. */
    public Scenario scenario() {
        return scenario;
    }

    /** Every outcome of the baseline. */
    public Map<String, OutcomeKind> kinds() {
        return kinds;
    }

    /** The outcomes to answer with: those that the scenario names, or all. */
    public List<String> outcomes() {
        return outcomes(scenario, kinds);
    }

    private static List<String> outcomes(Scenario scenario, Map<String, OutcomeKind> kinds) {
        return scenario.outcomes().isEmpty() ? List.copyOf(kinds.keySet()) : scenario.outcomes();
    }

    /**
     * The outcome that answers the scenario's title: the one that it names, or the funnel's last step. Of a scenario without
     * stages it is how long it takes until all agree, where that ends a run, and else how many clusters are left; of others
     * the last event, or the last outcome at all; empty if there is none.
     */
    public String answer() {
        return answer(scenario);
    }

    /** The same of a scenario that has not been run. */
    public static String answer(Scenario scenario) {
        String named = scenario.answer();
        if (named != null) {
            return named;
        }
        List<String> funnel = scenario.funnel();
        if (!funnel.isEmpty()) {
            return funnel.get(funnel.size() - 1);
        }
        Map<String, OutcomeKind> kinds = new Directory(scenario).outcomes();
        List<String> outcomes = outcomes(scenario, kinds);
        Stop stop = scenario.stop();
        if (stop != null && scenario.stages().isEmpty()) {
            String end = stop.answer(scenario.issues().keySet().iterator().next());
            return outcomes.contains(end) ? end : outcomes.get(0);
        }
        return outcomes.stream()
                .filter(outcome -> isA(kinds.get(outcome), OutcomeKind.Type.EVENT))
                .reduce((first, second) -> second)
                .orElseGet(() -> outcomes.isEmpty() ? "" : outcomes.get(outcomes.size() - 1));
    }

    /** How many runs of a variant came to their end, without twins. */
    public int runs(String variant) {
        return runs.size(variant, Run.Twin.NONE);
    }

    /** How many runs of the baseline have been repeated both with another world and with other luck. */
    public int twins() {
        Column original = column(Design.BASELINE, "");
        Column world = runs.column(Design.BASELINE, Run.Twin.WORLD, "");
        Column luck = runs.column(Design.BASELINE, Run.Twin.LUCK, "");
        return (int) Arrays.stream(world.numbers())
                .filter(number -> original.has(number) && luck.has(number))
                .count();
    }

    private Column column(String variant, String outcome) {
        return runs.column(variant, Run.Twin.NONE, outcome);
    }

    /** The values of an outcome in the runs of a variant, NaN where a run did not come to it. */
    public double[] values(String variant, String outcome) {
        return column(variant, outcome).values();
    }

    /** How often an outcome that is an event happened in a variant. */
    public Chance chance(String variant, String outcome) {
        double[] values = values(variant, outcome);
        return Chance.of((int) Arrays.stream(values).filter(value -> value == 1).count(), values.length);
    }

    /** How the values of an outcome are spread in a variant; the quantiles of a date are days on which it came. */
    public Spread spread(String variant, String outcome) {
        double[] values = values(variant, outcome);
        return isA(OutcomeKind.Type.DATE, outcome) ? Spread.ofSteps(values) : Spread.of(values);
    }

    private boolean isA(OutcomeKind.Type type, String outcome) {
        return isA(kinds.get(outcome), type);
    }

    private static boolean isA(@Nullable OutcomeKind kind, OutcomeKind.Type type) {
        return kind != null && kind.type() == type;
    }

    /** What the variance of an outcome of the baseline is made of. */
    public Parts parts(String outcome) {
        return Parts.of(
                outcome,
                column(Design.BASELINE, outcome),
                runs.column(Design.BASELINE, Run.Twin.WORLD, outcome),
                runs.column(Design.BASELINE, Run.Twin.LUCK, outcome));
    }

    /** What was seen since, where the scenario tells it, beside what the runs say. */
    public List<Hindsight> hindsight() {
        return Hindsight.of(this);
    }

    /** The scenario's funnel in a variant. */
    public List<Step> funnel(String variant) {
        return Step.of(scenario.funnel(), outcome -> values(variant, outcome));
    }

    /** By how much a variant differs from the baseline. */
    public Contrast contrast(String variant, String outcome) {
        Column before = column(Design.BASELINE, outcome);
        Column after = column(variant, outcome);
        return isA(OutcomeKind.Type.EVENT, outcome)
                ? Contrast.ofEvents(variant, outcome, before, after)
                : Contrast.ofNumbers(variant, outcome, before, after, most(outcome));
    }

    /** By how much two values of an outcome can differ. */
    private double most(String outcome) {
        if (isA(OutcomeKind.Type.SHARE, outcome) || isA(OutcomeKind.Type.SPREAD, outcome)) {
            return 1;
        }
        return isA(OutcomeKind.Type.STANCE, outcome) ? 2 : Double.POSITIVE_INFINITY;
    }

    /** The clusters of members on an issue at the end of all runs of a variant, where the scenario takes them down. */
    public void eachCluster(String variant, String issue, Consumer<Cluster> reader) {
        clusters.each(variant, issue, reader);
    }

    /** A measure of a variant over time, if it was taken. */
    public Optional<Series> series(String variant, String measure) {
        return Optional.ofNullable(series.get(variant + " " + measure));
    }

    public List<Series> series() {
        return List.copyOf(series.values());
    }

    /** The density of a body's stances on an issue, if it was taken. */
    public Optional<Density> density(String variant, String of) {
        return Optional.ofNullable(densities.get(variant + " " + of));
    }

    public List<Density> densities() {
        return List.copyOf(densities.values());
    }
}
