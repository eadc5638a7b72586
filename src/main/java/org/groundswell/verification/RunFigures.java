package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.engine.Result;
import org.groundswell.scenario.Directory;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.Finals;
import org.groundswell.study.Pivots;
import org.groundswell.tally.power.Quota;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one run of a scenario.
 *
 * @param network of the run, if it is asked for
 */
record RunFigures(
        Scenario scenario, Result.Finished run, @Nullable NetworkFigures network) {
    private static final Pattern DECIDED = Pattern.compile("decided (\\S+) in (\\S+) by (.+)");

    /**
     * Refuses what no run of a scenario can have. Daily measures are known in a run only.
     *
     * @throws Refused if there is no such figure
     */
    static void check(Expectation expected, Scenario scenario, Place place) {
        String of = expected.of();
        List<String> known = new ArrayList<>();
        if (expected.member() != null) {
            known.addAll(scenario.issues().keySet());
        } else if (of.startsWith(NetworkFigures.PREFIX)) {
            if (NetworkFigures.has(of.substring(NetworkFigures.PREFIX.length()))) {
                return;
            }
            known.addAll(NetworkFigures.names());
        } else if (DECIDED.matcher(of).matches() || expected.sweep() != null) {
            return;
        } else {
            known.addAll(Directory.of(List.of(scenario)).keySet());
        }
        if (!known.contains(of)) {
            throw new Refused(place, "expects " + of + ", but there is no such figure" + Names.known(of, known));
        }
    }

    /** What a run came to; NaN if the figure did not come about in it. */
    double value(Expectation expected) {
        String of = expected.of();
        Integer member = expected.member();
        Integer sweep = expected.sweep();
        if (network != null && of.startsWith(NetworkFigures.PREFIX)) {
            return network.of(of.substring(NetworkFigures.PREFIX.length()));
        }
        if (member != null) {
            return stance(of, member);
        }
        if (sweep != null) {
            return measure(run.outcome().daily(), of, scenario.toldInSweeps() ? sweep : sweep - 1);
        }
        Matcher decided = DECIDED.matcher(of);
        return decided.matches()
                ? decided(decided.group(1), decided.group(2), decided.group(3))
                : run.outcome().outcomes().getOrDefault(of, Double.NaN);
    }

    private double stance(String issue, int member) {
        int place = List.copyOf(scenario.issues().keySet()).indexOf(issue);
        Finals finals = run.outcome().finals();
        if (place < 0 || finals == null || member > finals.stances().get(place).length) {
            return Double.NaN;
        }
        return finals.stances().get(place)[member - 1];
    }

    /** @param day from 0; where days are told as sweeps, 0 is the state before the first. */
    private static double measure(Daily daily, String name, int day) {
        int place = daily.measures().indexOf(name);
        if (place < 0) {
            throw new Refused(Place.of(name), "there is no such daily measure" + Names.known(name, daily.measures()));
        }
        return day >= daily.values()[place].length ? Double.NaN : daily.values()[place][day];
    }

    /** The share of the run's card votes that an affiliate decided, counted as {@code power} counts them. */
    private double decided(String bloc, String stage, String quota) {
        if (!(Quota.parse(quota) instanceof Quota.Share share)) {
            return Double.NaN;
        }
        Pivots pivots = new Pivots(stage, share, List.of(bloc));
        pivots.accept(run);
        return pivots.chances().values().iterator().next().share();
    }
}
