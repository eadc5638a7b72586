package org.groundswell.cli;

import java.util.Locale;
import org.groundswell.report.Estimate;
import org.groundswell.report.Words;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.Chance;
import org.groundswell.study.Design;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;

/** The answer to a scenario's title in one sentence: how likely, how much, when, or after how many sweeps. */
final class Headline {
    private final Study study;
    private final Answers answers;

    Headline(Study study, Answers answers) {
        this.study = study;
        this.answers = answers;
    }

    /** The sentence; nothing if there is no answer, or only one run of an event to tell it. */
    String words() {
        OutcomeKind kind = study.kinds().get(study.answer());
        if (kind == null) {
            return "";
        }
        if (kind.type() == OutcomeKind.Type.EVENT) {
            return event(kind);
        }
        Scenario scenario = study.scenario();
        if (kind.name().equals(Stop.NAME + ".sweeps")) {
            Stop stop = scenario.stop();
            boolean agree = stop != null && stop.until() == Stop.Until.CONSENSUS;
            return sweeps(agree ? "all agree" : "members settle");
        }
        for (String issue : scenario.issues().keySet()) {
            if (kind.name().equals(Stop.NAME + "." + issue + ".clusters")) {
                return clusters(kind, issue);
            }
        }
        String median = answers.middle(Design.BASELINE, kind);
        return capital(answers.statement(kind.name())) + ": "
                + (came() == 0 ? "in no run" : spaced(median, answers.range(Design.BASELINE, kind))) + ".";
    }

    private String event(OutcomeKind kind) {
        Chance chance = study.chance(Design.BASELINE, kind.name());
        return chance.runs() < 2
                ? ""
                : capital(Words.chance(chance.share())) + " ("
                        + Words.percent(Estimate.of(chance).interval()) + "): " + answers.statement(kind.name()) + ".";
    }

    private int came() {
        return study.spread(Design.BASELINE, study.answer()).runs();
    }

    /** "All agree after 5 sweeps (2–14; in 20 of 20 runs)." */
    private String sweeps(String what) {
        Spread spread = study.spread(Design.BASELINE, study.answer());
        int runs = study.info().done();
        String within = " within " + Words.counted(study.scenario().calendar().days(), "sweep");
        if (spread.runs() == 0) {
            return "In none of " + Words.counted(runs, "run") + " " + what + within + ".";
        }
        String after = " after " + counted(spread.median(), "sweep");
        String range = runs == 1 ? "" : answers.range(spread);
        if (spread.runs() == runs) {
            return capital(what) + after + (runs == 1 ? "" : " (" + range + "; in " + runs + " of " + runs + " runs)")
                    + ".";
        }
        return "In " + spread.runs() + " of " + Words.counted(runs, "run") + " " + what + within + "," + after
                + (spread.runs() == 1 ? "" : " (" + range + ")") + ".";
    }

    /** "2 clusters of opinion are left (2–3)." */
    private String clusters(OutcomeKind kind, String issue) {
        Spread spread = study.spread(Design.BASELINE, kind.name());
        String left = counted(spread.median(), "cluster");
        return left + " of " + issue + (left.startsWith("1 ") ? " is" : " are") + " left"
                + (study.info().done() == 1 ? "" : " (" + answers.range(spread) + ")") + ".";
    }

    /** A median that lies between two whole numbers, as of an even number of runs, is told with its half. */
    private static String counted(double value, String one) {
        if (value == Math.rint(value)) {
            return Words.counted(Math.round(value), one);
        }
        return Words.number(value, value < 10 ? 1 : 0) + " " + one + "s";
    }

    private static String spaced(String one, String other) {
        return other.isEmpty() ? one : one + " " + other;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
