package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.report.Estimate;
import org.groundswell.report.Words;
import org.groundswell.scenario.Variant;
import org.groundswell.study.Contrast;
import org.groundswell.study.Design;
import org.groundswell.study.Study;

/** What each variant changes in the answer, and what else it clearly changes on the way. */
final class WhatIfs {
    private final Study study;
    private final Answers answers;
    private final List<String> events;

    WhatIfs(Study study, Answers answers) {
        this.study = study;
        this.answers = answers;
        this.events = Stream.concat(study.outcomes().stream(), study.scenario().funnel().stream())
                .distinct()
                .filter(answers::isEvent)
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
                table.row(about(variant), answers.chance(variant, question), difference(variant, question));
                events.stream().filter(event -> !event.equals(question)).forEach(event -> also(table, variant, event));
            }
        }
        table.print(out);
    }

    private void also(TextTable table, String variant, String event) {
        Contrast contrast = study.contrast(variant, event);
        if (contrast.changed() > 0 && (contrast.low() > 0 || contrast.high() < 0)) {
            table.row("  " + event, answers.chance(variant, event), difference(variant, event));
        }
    }

    private String difference(String variant, String outcome) {
        return Words.difference(Estimate.of(study.contrast(variant, outcome)));
    }

    private String about(String variant) {
        return study.scenario().variants().stream()
                .filter(one -> one.name().equals(variant))
                .map(Variant::about)
                .findFirst()
                .orElse(variant);
    }
}
