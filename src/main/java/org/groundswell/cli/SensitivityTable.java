package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Predicate;
import org.groundswell.report.EffectUnit;
import org.groundswell.report.Interval;
import org.groundswell.report.Spoken;
import org.groundswell.report.Words;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.sensitivity.Bounded;
import org.groundswell.study.sensitivity.Direction;
import org.groundswell.study.sensitivity.Indices;
import org.groundswell.study.sensitivity.Sensitivity;
import org.groundswell.study.sensitivity.Sensitivity.Answer;
import org.groundswell.study.sensitivity.Sensitivity.Line;
import org.groundswell.study.sensitivity.Subject;
import org.groundswell.world.OutcomeKind;

/** What the doubt about outcomes comes from, as a table. */
final class SensitivityTable {
    private final Subject subject;
    private final Sensitivity study;
    private final PrintWriter out;

    SensitivityTable(Subject subject, Sensitivity study, PrintWriter out) {
        this.subject = subject;
        this.study = study;
        this.out = out;
    }

    void print() {
        heading(subject, Words.counted(study.runs(), "run"), out);
        study.answers().forEach(this::print);
        notes();
    }

    /** The question, and of what the answer is. */
    static void heading(Subject subject, String runs, PrintWriter out) {
        Scenario scenario = subject.design().baseline().scenario();
        TextTable.say(scenario.title(), out);
        List<String> changes = subject.design().baseline().changes();
        TextTable.say(
                "What it hangs on: " + scenario.scenario()
                        + (subject.variant().isEmpty() ? "" : " with " + subject.variant()) + " as of "
                        + scenario.asOf() + ", " + runs
                        + (subject.design().seed() == 1
                                ? ""
                                : ", seed " + subject.design().seed())
                        + (changes.isEmpty() ? "" : "; changed: " + String.join(", ", changes)),
                out);
        out.println();
    }

    private void print(Answer answer) {
        TextTable.say(answer.outcome().name() + ": " + summary(answer), out);
        if (!answer.isTelling()) {
            TextTable.say(
                    answer.came() < 2
                            ? "Too few runs came to it to tell why they differ."
                            : answer.varied() == 0
                                    ? "It came out the same in all of them: there is no doubt to be shared out."
                                    : "Too few of them came out differently to tell why; more --runs would.",
                    out);
            out.println();
            return;
        }
        TextTable.say(sentence(answer), out);
        out.println();
        List<Line> shown = answer.large();
        boolean directed = shown.stream().anyMatch(line -> line.direction() != Direction.UNCLEAR);
        FactorLines lines = new FactorLines(
                directed
                        ? List.of("total effect", "by itself", "when it rises")
                        : List.of("total effect", "by itself"));
        shown.forEach(line -> add(lines, line, directed));
        if (!shown.isEmpty()) {
            lines.gap();
        }
        List.of(answer.all(), answer.world(), answer.luck()).forEach(line -> add(lines, line, directed));
        lines.print(out);
        negligible(answer.told().stream()
                .filter(line -> line.indices().total().high() < Sensitivity.NEGLIGIBLE)
                .toList());
        untold(answer.untold());
        out.println();
    }

    /** "the leadership moves (in 47 % of 100 runs)", "the ballot has a turnout of 34 % on average (90 of 100 runs)". */
    private String summary(Answer answer) {
        OutcomeKind kind = answer.outcome();
        String statement = Spoken.statement(kind);
        String runs = Words.counted(2L * study.rows(), "run");
        if (kind.type() == OutcomeKind.Type.EVENT) {
            return statement + " (in " + Words.percent(answer.mean()) + " of " + Words.counted(answer.came(), "run")
                    + ")";
        }
        return statement + (answer.came() == 0 ? "" : " " + mean(answer) + " on average") + " (" + answer.came()
                + " of " + runs + " came to it)";
    }

    private String mean(Answer answer) {
        return switch (answer.outcome().type()) {
            case SHARE -> Words.percent(answer.mean());
            case DATE ->
                Words.day(
                        subject.design()
                                .baseline()
                                .scenario()
                                .calendar()
                                .start()
                                .plusDays(Math.round(answer.mean())),
                        true);
            default -> EffectUnit.of(answer.outcome()).write(answer.mean());
        };
    }

    private static void add(FactorLines lines, Line line, boolean directed) {
        String total = share(line.indices().total());
        String first = share(line.indices().first());
        lines.add(
                line.factor().label(),
                directed ? List.of(total, first, goes(line.direction())) : List.of(total, first));
    }

    static String goes(Direction direction) {
        return switch (direction) {
            case RISES -> "it rises";
            case FALLS -> "it falls";
            case UNCLEAR -> "";
        };
    }

    /** "38 % (22–54 %)"; what is estimated below 0 is nought as far as anybody knows. */
    private static String share(Bounded share) {
        return share.isKnown()
                ? Words.percent(Math.max(0, Math.min(1, share.value()))) + " (" + interval(share) + ")"
                : "not known";
    }

    private static String interval(Bounded share) {
        return Words.percent(new Interval(share.low(), share.high()));
    }

    /** What the largest of them say. */
    static String sentence(Answer answer) {
        List<Line> told = answer.told();
        String about = answer.outcome().name();
        if (told.isEmpty()) {
            return "None of them has so large a share that so few runs tell it; more --runs would.";
        }
        Line first = told.get(0);
        String name = first.factor().label() + ": " + share(first.indices().total());
        if (answer.hasFirst()) {
            return first.indices().total().low() > 0.5
                    ? "Most of the doubt about " + about + " comes from " + name + "."
                    : "The largest part of the doubt about " + about + " comes from " + name + ".";
        }
        if (told.size() == 1) {
            return "The most doubt about " + about + " seems to come from " + name
                    + "; these runs do not rule out that another has as much.";
        }
        Line second = told.get(1);
        return "The most doubt about " + about + " seems to come from " + name + ", and "
                + second.factor().label() + ": " + share(second.indices().total())
                + "; these runs do not tell which of them has more.";
    }

    private void negligible(List<Line> lines) {
        if (!lines.isEmpty()) {
            TextTable.say(
                    "Less than " + Words.percent(Sensitivity.NEGLIGIBLE) + " each: "
                            + FactorLines.several(labels(lines)) + ".",
                    2,
                    4,
                    out);
        }
    }

    private static List<String> labels(List<Line> lines) {
        return lines.stream().map(line -> line.factor().label()).toList();
    }

    /** Those that are too small for so few pairs, and those that changed none. */
    private void untold(List<Line> lines) {
        String pairs = " " + Words.counted(study.rows(), "pair");
        untold("Too small to be told by" + pairs, lines, line -> line.indices().changed() > 0);
        untold("Changed nothing in" + pairs, lines, line -> line.indices().changed() == 0);
    }

    private void untold(String what, List<Line> lines, Predicate<Line> which) {
        List<Line> those = lines.stream().filter(which).toList();
        if (those.isEmpty()) {
            return;
        }
        double most = those.stream()
                .map(line -> line.indices().total())
                .filter(Bounded::isKnown)
                .mapToDouble(Bounded::high)
                .max()
                .orElse(Double.NaN);
        TextTable.say(
                what + (Double.isNaN(most) ? "" : ", at most " + Words.percent(most) + " each") + ": "
                        + FactorLines.several(labels(those)) + ".",
                2,
                4,
                out);
    }

    private void notes() {
        if (study.answers().stream().noneMatch(Answer::isTelling)) {
            return;
        }
        TextTable.say(
                "total effect: how much of the variance between runs would stay if all else were known, the world and"
                        + " luck too. by itself: how much would go if this alone were known. What several do together"
                        + " counts for each of them, so that total effects add to more than 100 %. In brackets what more"
                        + " runs would show (95 %).",
                out);
        double scale = subject.design().baseline().scenario().population().scale();
        if (scale < 1) {
            TextTable.say("Luck is that of the simulated members, and more than that of the real ones.", out);
        }
        if (study.answers().stream().anyMatch(answer -> answer.came() < 2 * study.rows())) {
            TextTable.say(
                    "Where not all runs came to an outcome, total effects are of the pairs in which both did; whether it"
                            + " comes about at all is another question (ask for the event).",
                    out);
        }
        if (study.rows() < Indices.FEWEST * 10) {
            TextTable.say("With fewer than 50 pairs the intervals are rough.", out);
        }
    }

    /** How the unit of an outcome is named within a sentence. */
    static String unit(OutcomeKind kind) {
        String words = EffectUnit.of(kind).words();
        return words.isEmpty() ? "" : " " + words;
    }
}
