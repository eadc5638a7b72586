package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Draws;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Design;
import org.jspecify.annotations.Nullable;

/** Carries out a case and reads from it what is expected. */
public final class Trial {
    private static final long SEED = 1;

    private final Case one;
    private final Blueprint blueprint;
    private final int runs;
    private final Design design;
    /** By expectation and run. */
    private final double[][] values;

    private final List<String> failed = new ArrayList<>();

    private Trial(Case one, Blueprint blueprint, int runs) {
        this.one = one;
        this.blueprint = blueprint;
        this.runs = runs;
        List<String> variants = one.expect().stream()
                .map(Expectation::variant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        this.design = new Design(blueprint, variants, 1, runs, 0, SEED, false);
        this.values = new double[one.expect().size()][runs];
    }

    /**
     * Carries out a case.
     *
     * @return a finding for each expectation, in their order
     * @throws Refused if a run fails
     */
    public static List<Finding> of(Suite.Entry entry, int runs, int threads) throws InterruptedException {
        Case one = entry.one();
        Optional<Figures> figures = one.figures();
        if (figures.isPresent()) {
            return one.expect().stream()
                    .map(expected -> finding(
                            one, expected, 1, new double[] {figures.get().figure(expected.of())}))
                    .toList();
        }
        return new Trial(one, Objects.requireNonNull(entry.blueprint()), runs).run(threads);
    }

    private static Finding finding(Case one, Expectation expected, int runs, double[] values) {
        return new Finding(
                one.rule(),
                one.name(),
                one.about(),
                expected.what(),
                runs,
                expected.statistic().of(values),
                expected.figure(),
                expected.allowed(values),
                one.source());
    }

    private List<Finding> run(int threads) throws InterruptedException {
        boolean watched = one.expect().stream().anyMatch(expected -> expected.sweep() != null);
        Function<Run, RunResult> work = run -> design.carryOut(run, watched);
        try (Engine engine = new Threads(threads, work)) {
            engine.execute(design.plan(), this::accept);
        }
        if (!failed.isEmpty()) {
            throw new Refused(Place.of(one.name()), failed.get(0));
        }
        List<Finding> findings = new ArrayList<>();
        for (int e = 0; e < values.length; e++) {
            findings.add(finding(one, one.expect().get(e), runs, values[e]));
        }
        return findings;
    }

    private void accept(Result result) {
        if (result instanceof Result.Failed problem) {
            failed.add(problem.run() + " failed: " + problem.message());
        } else if (result instanceof Result.Finished finished) {
            NetworkFigures network = network(finished.run());
            for (int e = 0; e < values.length; e++) {
                Expectation expected = one.expect().get(e);
                double sign = sign(expected, finished.run().variant());
                if (sign != 0) {
                    values[e][finished.run().number() - 1] += sign * value(expected, finished.outcome(), network);
                }
            }
        }
    }

    /** The network of a run, drawn once more: it is the same, as all that is drawn by the same key. */
    private @Nullable NetworkFigures network(Run run) {
        if (one.expect().stream().noneMatch(expected -> expected.of().startsWith(NetworkFigures.PREFIX))) {
            return null;
        }
        Draws luck = design.chance(run).luck();
        PopulationSettings settings = blueprint.scenario().population();
        Population population = Population.draw(settings, UnitLayout.of(settings), luck);
        return new NetworkFigures(settings.network().draw(population, luck), population);
    }

    /** Whether a run of a variant counts for an expectation, and which way. */
    private static int sign(Expectation expected, String variant) {
        if (expected.variant() == null) {
            return variant.equals(Design.BASELINE) ? 1 : 0;
        }
        return variant.equals(expected.variant()) ? 1 : variant.equals(Design.BASELINE) ? -1 : 0;
    }

    private double value(Expectation expected, RunResult run, @Nullable NetworkFigures network) {
        Integer member = expected.member();
        Integer sweep = expected.sweep();
        if (network != null && expected.of().startsWith(NetworkFigures.PREFIX)) {
            return network.of(expected.of().substring(NetworkFigures.PREFIX.length()));
        }
        if (member != null) {
            return stance(run, expected.of(), member);
        }
        return sweep == null
                ? run.outcomes().getOrDefault(expected.of(), Double.NaN)
                : measure(run.daily(), expected.of(), sweep);
    }

    private double stance(RunResult run, String issue, int member) {
        int place = List.copyOf(blueprint.scenario().issues().keySet()).indexOf(issue);
        Finals finals = run.finals();
        return place < 0 || finals == null ? Double.NaN : finals.stances().get(place)[member - 1];
    }

    private double measure(Daily daily, String name, int sweep) {
        int place = daily.measures().indexOf(name);
        int day = blueprint.scenario().toldInSweeps() ? sweep : sweep - 1;
        return place < 0 || day >= daily.values()[place].length ? Double.NaN : daily.values()[place][day];
    }
}
