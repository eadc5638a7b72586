package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Design;
import org.jspecify.annotations.Nullable;

/** Carries out a case and reads from it what is expected. */
public final class Trial {
    private final Case one;
    private final Blueprint blueprint;
    private final int runs;
    private final Design design;
    /** By expectation and run. */
    private final double[][] values;

    private final List<String> failed = new ArrayList<>();

    private Trial(Case one, Blueprint blueprint, int runs, long seed) {
        this.one = one;
        this.blueprint = blueprint;
        this.runs = runs;
        List<String> variants = one.expect().stream()
                .map(Expectation::variant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        int twins = one.expect().stream().anyMatch(Expectation::otherLuck) ? runs : 0;
        // Each case has luck of its own, so that one draw cannot tip several of them.
        this.design = new Design(blueprint, variants, 1, runs, twins, seed ^ Keyed.who(one.name()), false);
        this.values = new double[one.expect().size()][runs];
    }

    /**
     * Carries out a case.
     *
     * @return a finding for each expectation, in their order
     * @throws Refused if a run fails
     */
    public static List<Finding> of(Suite.Entry entry, int runs, long seed, int threads) throws InterruptedException {
        Case one = entry.one();
        Optional<Figures> figures = one.figures();
        if (figures.isPresent()) {
            return one.expect().stream()
                    .map(expected -> finding(
                            one, expected, 1, new double[] {figures.get().figure(expected.of())}))
                    .toList();
        }
        TestFunction function = one.function();
        if (function != null) {
            return one.expect().stream()
                    .map(expected -> finding(
                            one, expected, runs, studies(function, expected.of(), runs, seed ^ Keyed.who(one.name()))))
                    .toList();
        }
        return new Trial(one, Objects.requireNonNull(entry.blueprint()), runs, seed).run(threads);
    }

    /** One study a run, each with a seed of its own. */
    private static double[] studies(TestFunction function, String of, int runs, long seed) {
        return LongStream.rangeClosed(1, runs)
                .mapToDouble(run -> function.figure(of, seed + run))
                .toArray();
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
                expected.within() == null ? expected.error(values) : 0,
                expected.allowed(values),
                Objects.requireNonNullElse(expected.source(), one.source()));
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
            RunFigures figures = new RunFigures(blueprint.scenario(), finished, network(finished.run()));
            for (int e = 0; e < values.length; e++) {
                Expectation expected = one.expect().get(e);
                double sign = sign(expected, finished.run());
                if (sign != 0) {
                    values[e][finished.run().number() - 1] += sign * expected.counted(figures.value(expected));
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

    /** Whether a run counts for an expectation, and which way. The twin with another world has other luck too. */
    private static int sign(Expectation expected, Run run) {
        boolean baseline = run.variant().equals(Design.BASELINE);
        if (expected.variant() == null) {
            return baseline && run.twin() == Run.Twin.NONE ? 1 : 0;
        }
        if (run.variant().equals(expected.variant())) {
            return 1;
        }
        Run.Twin compared = expected.otherLuck() ? Run.Twin.WORLD : Run.Twin.NONE;
        return baseline && run.twin() == compared ? -1 : 0;
    }
}
