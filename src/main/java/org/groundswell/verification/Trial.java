package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Design;

/** Runs a case and reads from its runs what is expected of them. */
public final class Trial {
    private final Suite.Entry entry;
    private final int runs;
    private final Design design;
    /** By expectation and run. */
    private final double[][] values;

    private final List<String> failed = new ArrayList<>();

    private Trial(Suite.Entry entry, int runs) {
        this.entry = entry;
        this.runs = runs;
        List<String> variants = entry.one().expect().stream()
                .map(Expectation::variant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        this.design = new Design(entry.blueprint(), variants, 1, runs, 0, 1, false);
        this.values = new double[entry.one().expect().size()][runs];
    }

    /**
     * Carries out all runs of a case.
     *
     * @return a finding for each expectation, in their order
     * @throws Refused if a run fails, or if an expectation is about something that runs do not come to
     */
    public static List<Finding> of(Suite.Entry entry, int runs, int threads) throws InterruptedException {
        Trial trial = new Trial(entry, runs);
        boolean watched = entry.one().expect().stream().anyMatch(expected -> expected.sweep() != null);
        Function<Run, RunResult> work = run -> trial.design.carryOut(run, watched);
        try (Engine engine = new Threads(threads, work)) {
            engine.execute(trial.design.plan(), trial::accept);
        }
        if (!trial.failed.isEmpty()) {
            throw new Refused(Place.of(entry.one().name()), trial.failed.get(0));
        }
        return trial.findings();
    }

    private void accept(Result result) {
        if (result instanceof Result.Failed problem) {
            failed.add(problem.run() + " failed: " + problem.message());
        } else if (result instanceof Result.Finished finished) {
            List<Expectation> expected = entry.one().expect();
            for (int e = 0; e < values.length; e++) {
                double sign = sign(expected.get(e), finished.run().variant());
                if (sign != 0) {
                    values[e][finished.run().number() - 1] += sign * value(expected.get(e), finished.outcome());
                }
            }
        }
    }

    /** Whether a run of a variant counts for an expectation, and which way. */
    private static int sign(Expectation expected, String variant) {
        if (expected.variant() == null) {
            return variant.equals(Design.BASELINE) ? 1 : 0;
        }
        return variant.equals(expected.variant()) ? 1 : variant.equals(Design.BASELINE) ? -1 : 0;
    }

    private double value(Expectation expected, RunResult run) {
        Integer member = expected.member();
        Integer sweep = expected.sweep();
        if (member != null) {
            return stance(run, expected.of(), member);
        }
        return sweep == null
                ? run.outcomes().getOrDefault(expected.of(), Double.NaN)
                : measure(run.daily(), expected.of(), sweep);
    }

    private double stance(RunResult run, String issue, int member) {
        Scenario scenario = entry.blueprint().scenario();
        int place = List.copyOf(scenario.issues().keySet()).indexOf(issue);
        Finals finals = run.finals();
        return place < 0 || finals == null ? Double.NaN : finals.stances().get(place)[member - 1];
    }

    private static double measure(Daily daily, String name, int sweep) {
        int place = daily.measures().indexOf(name);
        return place < 0 || sweep > daily.values()[place].length ? Double.NaN : daily.values()[place][sweep - 1];
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Case one = entry.one();
        for (int e = 0; e < values.length; e++) {
            Expectation expected = one.expect().get(e);
            findings.add(new Finding(
                    one.rule(),
                    one.name(),
                    one.about(),
                    expected.what(),
                    runs,
                    expected.statistic().of(values[e]),
                    expected.figure(),
                    expected.allowed(values[e]),
                    one.source()));
        }
        return findings;
    }
}
