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
        OutcomeKind question = study.kinds().get(study.answer());
        if (question == null || question.type() == OutcomeKind.Type.LABEL) {
            out.println("What the variants change is in summary.json, under against-baseline.");
            return;
        }
        out.println("What would change it:");
        TextTable table = new TextTable();
        table.row("nothing changed", middle(Design.BASELINE, question), "");
        for (String variant : study.info().variants()) {
            if (!variant.isEmpty()) {
                Contrast contrast = study.contrast(variant, question.name());
                table.row(about(variant), middle(variant, question), difference(question, contrast));
                clearest(variant).forEach(other -> also(table, other));
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
            table.row("  " + kind.name(), answers.middle(contrast.variant(), kind), difference(kind, contrast));
        }
    }

    private String middle(String variant, OutcomeKind kind) {
        return study.spread(variant, kind.name()).runs() == 0 ? "in no run" : answers.middle(variant, kind);
    }

    /** "−3.2 (−4.1 to −2.3); 8 of 20 runs": of which pairs it is told, where not all came to the outcome in both. */
    private String difference(OutcomeKind kind, Contrast contrast) {
        String of = contrast.runs() == contrast.of()
                ? ""
                : "; " + contrast.runs() + " of " + Words.counted(contrast.of(), "run");
        if (contrast.runs() == 0) {
            return "unknown" + of;
        }
        if (kind.type() != OutcomeKind.Type.EVENT && contrast.changed() == 0) {
            return "no difference" + of;
        }
        return contrast.runs() < 2 && kind.type() != OutcomeKind.Type.EVENT
                ? Words.signed(contrast.difference(), 1) + of
                : answers.difference(kind, Estimate.of(contrast)) + of;
    }

    private String about(String variant) {
        return study.scenario().variants().stream()
                .filter(one -> one.name().equals(variant))
                .map(Variant::about)
                .findFirst()
                .orElse(variant);
    }
}
