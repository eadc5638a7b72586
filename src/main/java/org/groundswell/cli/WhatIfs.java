package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.report.Estimate;
import org.groundswell.report.Words;
import org.groundswell.scenario.Variant;
import org.groundswell.study.Contrast;
import org.groundswell.study.Design;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** What each variant changes in the answer, and what else it changes most clearly on the way. */
final class WhatIfs {
    /** Outcomes told of a variant beside the answer; summary.json has them all. */
    private static final int MOST = 3;

    private final Study study;
    private final Answers answers;
    private final List<OutcomeKind> others;

    WhatIfs(Study study, Answers answers) {
        this.study = study;
        this.answers = answers;
        this.others = Stream.concat(study.outcomes().stream(), study.scenario().funnel().stream())
                .distinct()
                .filter(outcome -> !outcome.equals(study.answer()))
                .flatMap(outcome -> Stream.ofNullable(study.kinds().get(outcome)))
                .filter(kind -> kind.type() != OutcomeKind.Type.LABEL)
                .toList();
    }

    void print(PrintWriter out) {
        String question = study.answer();
        if (!answers.isEvent(question)) {
            out.println("What the variants change is in summary.json, under against-baseline.");
            return;
        }
        out.println("What would change it:");
        TextTable table = new TextTable();
        table.row("nothing changed", answers.chance(Design.BASELINE, question), "");
        for (String variant : study.info().variants()) {
            if (!variant.isEmpty()) {
                Estimate difference = Estimate.of(study.contrast(variant, question));
                table.row(about(variant), answers.chance(variant, question), Words.difference(difference));
                clearest(variant).forEach(contrast -> also(table, contrast));
            }
        }
        table.print(out);
        TextTable.say(
                "In brackets: what more runs would show (95 %), each with the same luck as nothing changed.", out);
    }

    /** The outcomes that differ most surely, in the order of the stages. */
    private List<Contrast> clearest(String variant) {
        List<Contrast> clear = new ArrayList<>();
        for (OutcomeKind kind : others) {
            Contrast contrast = study.contrast(variant, kind.name());
            if (contrast.changed() > 0 && (contrast.low() > 0 || contrast.high() < 0)) {
                clear.add(contrast);
            }
        }
        List<Contrast> surest = clear.stream()
                .sorted(Comparator.comparing(
                        contrast -> -Math.abs(contrast.low() + contrast.high()) / (contrast.high() - contrast.low())))
                .limit(MOST)
                .toList();
        return clear.stream().filter(surest::contains).toList();
    }

    private void also(TextTable table, Contrast contrast) {
        OutcomeKind kind = study.kinds().get(contrast.outcome());
        if (kind != null) {
            table.row(
                    "  " + kind.name(),
                    answers.middle(contrast.variant(), kind),
                    answers.difference(kind, Estimate.of(contrast)));
        }
    }

    private String about(String variant) {
        return study.scenario().variants().stream()
                .filter(one -> one.name().equals(variant))
                .map(Variant::about)
                .findFirst()
                .orElse(variant);
    }
}
