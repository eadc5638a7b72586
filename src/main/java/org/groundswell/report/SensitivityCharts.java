package org.groundswell.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.groundswell.scenario.Scenario;
import org.groundswell.study.sensitivity.Bounded;
import org.groundswell.study.sensitivity.Screened;
import org.groundswell.study.sensitivity.Sensitivity;
import org.groundswell.study.sensitivity.Subject;
import org.groundswell.world.OutcomeKind;

/** The charts of a study of sensitivity, one for each outcome. */
public final class SensitivityCharts {
    private static final int MOST_ROWS = 20;
    private static final int FEWEST_ROWS = 8;
    private static final int NAMED = 14;

    private SensitivityCharts() {}

    /** Draws shares of the variance into a folder. */
    public static void write(Sensitivity study, Subject subject, Path folder) throws IOException {
        for (Sensitivity.Answer answer : study.answers()) {
            ChartWriter.write(of(study, answer, subject), folder);
        }
    }

    /** Draws what screening found into a folder. */
    public static void write(Screened study, Subject subject, Path folder) throws IOException {
        for (Screened.Answer answer : study.answers()) {
            ChartWriter.write(of(study, answer, subject), folder);
        }
    }

    static SensitivityChart of(Sensitivity study, Sensitivity.Answer answer, Subject subject) {
        List<Sensitivity.Line> all = answer.lines();
        int shown = Math.min(
                all.size(),
                Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, answer.large().size())));
        String note = shown == all.size()
                ? ""
                : "Shown: the " + shown + " largest of " + all.size() + "; "
                        + Words.counted(answer.untold().size(), "interval")
                        + (answer.untold().size() == 1 ? " reaches 0." : " reach 0.");
        return new SensitivityChart(
                heading(
                        subject,
                        answer.outcome(),
                        Words.counted(study.runs(), "run") + ", " + study.rows()
                                + " pairs. What several do together counts for each, so that total effects add to more than"
                                + " 100" + Words.PER_CENT + "."),
                all.subList(0, shown).stream().map(SensitivityCharts::row).toList(),
                List.of(row(answer.all()), row(answer.world()), row(answer.luck())),
                caution(answer),
                note);
    }

    private static String caution(Sensitivity.Answer answer) {
        if (answer.isTelling()) {
            return "";
        }
        return answer.came() < 2
                ? "Too few runs came to it to tell why they differ."
                : answer.varied() == 0
                        ? "It came out the same in all runs."
                        : "Too few runs came out differently to tell why.";
    }

    private static SensitivityChart.Row row(Sensitivity.Line line) {
        return new SensitivityChart.Row(
                line.factor().label(),
                estimate(line.indices().total()),
                estimate(line.indices().first()),
                line.isTold());
    }

    /** A share as it can be: one that is estimated outside 0 to 1 is shown at the end. */
    private static Estimate estimate(Bounded share) {
        if (!share.isKnown()) {
            return Estimate.missing();
        }
        double value = Math.max(0, Math.min(1, share.value()));
        return Estimate.of(value, Math.min(value, share.low()), Math.max(value, share.high()));
    }

    static ScreeningChart of(Screened study, Screened.Answer answer, Subject subject) {
        EffectUnit unit = EffectUnit.of(answer.outcome());
        List<ScreeningChart.Point> points = answer.lines().stream()
                .filter(line -> line.effects().size().isKnown())
                .map(line -> new ScreeningChart.Point(
                        line.number(),
                        line.effects().size().value(),
                        line.effects().spread(),
                        line.isTold()))
                .toList();
        String caution = answer.isTelling() ? "" : "No number changed it on any trajectory.";
        return new ScreeningChart(
                heading(
                        subject,
                        answer.outcome(),
                        Words.counted(study.runs(), "run") + ", each number moved on " + study.trajectories()
                                + " trajectories."),
                unit,
                points,
                Math.min(NAMED, answer.told().size()),
                caution);
    }

    private static Heading heading(Subject subject, OutcomeKind kind, String runs) {
        Scenario scenario = subject.design().baseline().scenario();
        List<String> changes = subject.design().baseline().changes();
        String slug = kind.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Heading(
                subject.outcomes().size() == 1 ? "sensitivity" : "sensitivity-" + slug,
                kind.type() == OutcomeKind.Type.EVENT
                        ? "What it hangs on whether " + Spoken.statement(kind)
                        : "What " + kind.name() + " hangs on",
                runs + (changes.isEmpty() ? "" : " Changed: " + String.join(", ", changes) + "."),
                scenario.scenario() + (subject.variant().isEmpty() ? "" : " with " + subject.variant()) + " as of "
                        + scenario.asOf() + ", seed " + subject.design().seed());
    }
}
