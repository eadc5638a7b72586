package org.groundswell.cli;

import java.io.PrintWriter;
import org.groundswell.report.Estimate;
import org.groundswell.report.Interval;
import org.groundswell.report.Words;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.Design;
import org.groundswell.study.Info;
import org.groundswell.study.Parts;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** The answer of a study for somebody who has ten seconds: how likely, when, why, and what would change it. */
final class AnswerTable {
    private final Study study;
    private final Scenario scenario;
    private final PrintWriter out;
    private final Answers answers;

    AnswerTable(Study study, PrintWriter out) {
        this.study = study;
        this.scenario = study.scenario();
        this.out = out;
        this.answers = new Answers(study);
    }

    void print() {
        heading();
        outcomes();
        if (!study.hindsight().isEmpty()) {
            answers.hindsight().print(out);
            out.println();
        }
        why();
        if (study.info().variants().size() > 1) {
            new WhatIfs(study, answers).print(out);
            out.println();
        }
    }

    private void heading() {
        say(scenario.title());
        String headline = new Headline(study, answers).words();
        if (!headline.isEmpty()) {
            say(headline);
        }
        out.println();
        Info info = study.info();
        say(info.scenario() + (scenario.toldInSweeps() ? "" : " as of " + scenario.asOf()) + ": " + runs(info) + " of "
                + Words.counted(info.simulated(), "member")
                + (scenario.toldInSweeps() && scenario.population().scale() == 1
                        ? ""
                        : ", who stand for "
                                + Words.number(scenario.population().members()))
                + (info.sampled() ? "" : "; every assumption in its middle")
                + (info.seed() == 1 ? "" : "; seed " + info.seed()));
        if (!info.changes().isEmpty()) {
            say("Changed: " + String.join(", ", info.changes()));
        }
        out.println();
    }

    private static String runs(Info info) {
        if (info.complete()) {
            return Words.counted(info.done(), "run");
        }
        String failed = info.failed().isEmpty() ? "" : ", " + info.failed().size() + " failed";
        return info.done() + " of " + Words.counted(info.asked(), "run") + " (incomplete" + failed + ")";
    }

    /** Every outcome, in the order of the stages. */
    private void outcomes() {
        TextTable table = new TextTable();
        String stage = "";
        for (String outcome : study.outcomes()) {
            OutcomeKind kind = study.kinds().get(outcome);
            if (kind == null) {
                continue;
            }
            String of = outcome.substring(0, outcome.indexOf('.'));
            if (!of.equals(stage)) {
                table.group(of);
                stage = of;
            }
            answers.row(table, Design.BASELINE, kind);
        }
        table.print(out);
        out.println();
        if (study.info().done() > 1) {
            say("In brackets: of a chance, what more runs would show (95 %); of a date or number, 90 % of the"
                    + " runs that come to it.");
            out.println();
        }
    }

    /** Why the last step is uncertain. */
    private void why() {
        String question = study.answer();
        OutcomeKind kind = study.kinds().get(question);
        if (kind == null || kind.type() == OutcomeKind.Type.LABEL) {
            return;
        }
        Parts parts = study.parts(question);
        if (Double.isNaN(parts.luck())) {
            return;
        }
        if (!parts.areTelling()) {
            say("Why it is uncertain: too few of the " + Words.counted(parts.twins(), "run")
                    + " that were repeated came out differently to tell; more --runs or --twins would.");
        } else {
            say("Why it is uncertain, in parts of the variance: assumptions "
                    + part(parts.assumptions(), parts.errors().assumptions())
                    + ", what is open in the world "
                    + part(parts.world(), parts.errors().world())
                    + ", members' luck " + part(parts.luck(), parts.errors().luck()) + ".");
            if (study.info().scale() < 1) {
                say("  (the luck of " + Words.number(study.info().simulated()) + " members: that of "
                        + Words.number(scenario.population().members()) + " weighs less)");
            }
        }
        out.println();
    }

    /** "53 % ±21", with the 95 % interval; "at most 12 %" where nothing was found. */
    private static String part(double share, double error) {
        Interval interval = Estimate.around(share, error).interval();
        return share == 0 && interval.isKnown()
                ? "at most " + Words.percent(interval.high())
                : Words.percent(share) + " ±" + Math.round(100 * interval.width() / 2);
    }

    private void say(String words) {
        TextTable.say(words, out);
    }
}
