package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import org.groundswell.report.EffectUnit;
import org.groundswell.report.Interval;
import org.groundswell.report.Spoken;
import org.groundswell.report.Words;
import org.groundswell.study.sensitivity.Bounded;
import org.groundswell.study.sensitivity.Screened;
import org.groundswell.study.sensitivity.Screened.Answer;
import org.groundswell.study.sensitivity.Screened.Line;
import org.groundswell.study.sensitivity.Subject;
import org.groundswell.world.OutcomeKind;

/** Which of many numbers move outcomes, as a table. */
final class ScreeningTable {
    private static final int MOST_SHOWN = 20;

    private final Subject subject;
    private final Screened study;
    private final PrintWriter out;

    ScreeningTable(Subject subject, Screened study, PrintWriter out) {
        this.subject = subject;
        this.study = study;
        this.out = out;
    }

    void print() {
        SensitivityTable.heading(subject, Words.counted(study.runs(), "run"), out);
        study.answers().forEach(this::print);
        if (study.answers().stream().anyMatch(Answer::isTelling)) {
            notes();
        }
    }

    private void print(Answer answer) {
        OutcomeKind kind = answer.outcome();
        TextTable.say(kind.name() + (kind.type() == OutcomeKind.Type.EVENT ? ": " + Spoken.statement(kind) : ""), out);
        if (!answer.isTelling()) {
            TextTable.say(
                    answer.came() == 0
                            ? "No run came to it."
                            : "No number changed it on any of " + study.trajectories() + " trajectories.",
                    out);
            out.println();
            return;
        }
        EffectUnit unit = EffectUnit.of(answer.outcome());
        List<Line> told = answer.told();
        List<Line> shown = told.subList(0, Math.min(MOST_SHOWN, told.size()));
        TextTable.say(sentence(answer, unit), out);
        out.println();
        if (!shown.isEmpty()) {
            String of = unit.words().isEmpty() ? "" : ", " + unit.words();
            FactorLines lines = new FactorLines(List.of("μ*" + of, "μ", "σ", "when it rises"));
            shown.forEach(line -> lines.add(
                    line.number(),
                    List.of(
                            size(line, unit),
                            unit.signed(line.effects().mean().value()),
                            unit.write(line.effects().spread()),
                            SensitivityTable.goes(line.direction()))));
            lines.print(out);
        }
        rest(answer, shown.size());
        out.println();
    }

    private static String size(Line line, EffectUnit unit) {
        Bounded size = line.effects().size();
        return unit.write(size.value(), new Interval(size.low(), size.high()));
    }

    private static String sentence(Answer answer, EffectUnit unit) {
        if (answer.told().isEmpty()) {
            return "None of them moves it so much that it is told from chance by so few trajectories; more --runs"
                    + " would.";
        }
        Line first = answer.told().get(0);
        return first.number() + " moves it most: by "
                + unit.write(first.effects().size().value()) + SensitivityTable.unit(answer.outcome())
                + " on average from low to high.";
    }

    private void rest(Answer answer, int shown) {
        int more = answer.told().size() - shown;
        if (more > 0) {
            TextTable.say("And " + Words.number(more) + " more, each of which moves it less.", 2, 4, out);
        }
        List<Line> still = answer.lines().stream()
                .filter(line -> line.effects().changed() == 0)
                .toList();
        List<String> unclear = answer.untold().stream()
                .filter(line -> line.effects().changed() > 0)
                .map(Line::number)
                .toList();
        if (!unclear.isEmpty()) {
            TextTable.say("Too small to be told: " + FactorLines.several(unclear) + ".", 2, 4, out);
        }
        if (!still.isEmpty()) {
            TextTable.say(
                    "Changed nothing on any trajectory: "
                            + FactorLines.several(
                                    still.stream().map(Line::number).toList()) + ".",
                    2,
                    4,
                    out);
        }
    }

    private void notes() {
        TextTable.say(
                "μ*: by how much it moves the outcome, up or down, on the way from low to high, by steps of two"
                        + " thirds of it; in brackets what more trajectories would show (95 %). μ: the same with its sign. σ: how much that differs with where"
                        + " the other numbers stand. All runs of a trajectory have the same world and luck. Screening ranks"
                        + " numbers; shares of the variance come by --within PART.",
                out);
    }
}
