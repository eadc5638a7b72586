package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.scenario.Variant;
import org.groundswell.study.Chance;
import org.groundswell.study.Contrast;
import org.groundswell.study.Parts;
import org.groundswell.study.Step;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** The charts of the whole way: the funnel, what the variance is made of, and what would change the answer. */
final class AnswerCharts {
    private final Study study;
    private final Captions captions;

    AnswerCharts(Study study) {
        this.study = study;
        this.captions = new Captions(study);
    }

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        if (!study.scenario().funnel().isEmpty()) {
            charts.add(funnel());
        }
        List<VarianceChart.Bar> bars = bars();
        if (!bars.isEmpty()) {
            charts.add(variance(bars));
        }
        if (study.info().variants().size() > 1) {
            charts.add(whatIfs());
        }
        return charts;
    }

    private Chart funnel() {
        String answer = study.answer();
        List<FunnelChart.Step> steps = new ArrayList<>();
        for (Step step : study.funnel("")) {
            String label = captions.statement(step.outcome());
            boolean isAnswer = step.outcome().equals(answer);
            steps.add(
                    steps.isEmpty()
                            ? FunnelChart.Step.first(label, Estimate.of(step.all()), isAnswer)
                            : new FunnelChart.Step(
                                    label,
                                    Estimate.of(step.all()),
                                    part(step.given()),
                                    part(step.without()),
                                    isAnswer));
        }
        Heading heading = captions.heading("funnel", study.scenario().title(), "");
        return new FunnelChart(heading, steps, captions.all());
    }

    private static FunnelChart.Part part(Chance chance) {
        return new FunnelChart.Part(chance.count(), chance.runs());
    }

    private List<VarianceChart.Bar> bars() {
        List<VarianceChart.Bar> bars = new ArrayList<>();
        for (String outcome : study.outcomes()) {
            OutcomeKind kind = study.kinds().get(outcome);
            Parts parts = study.parts(outcome);
            if (kind == null || kind.type() == OutcomeKind.Type.LABEL || Double.isNaN(parts.luck())) {
                continue;
            }
            Parts.Errors errors = parts.areTelling() ? parts.errors() : Parts.Errors.UNKNOWN;
            bars.add(new VarianceChart.Bar(
                    captions.label(outcome),
                    Estimate.around(parts.assumptions(), errors.assumptions()),
                    Estimate.around(parts.world(), errors.world()),
                    Estimate.around(parts.luck(), errors.luck()),
                    parts.areTelling() ? "" : "too few repeated runs to know"));
        }
        return bars;
    }

    private Chart variance(List<VarianceChart.Bar> bars) {
        Heading heading = captions.heading(
                "variance",
                "Why is the answer uncertain?",
                "Parts of each outcome's variance over runs, from runs repeated with another world or other luck, and ±"
                        + " their 95" + Words.PER_CENT + " intervals.");
        return new VarianceChart(heading, bars, captions.all());
    }

    private Chart whatIfs() {
        List<WhatIfChart.Outcome> outcomes = new ArrayList<>();
        for (String outcome : study.scenario().funnel().isEmpty()
                ? study.outcomes()
                : study.scenario().funnel()) {
            OutcomeKind kind = study.kinds().get(outcome);
            if (kind == null || kind.type() != OutcomeKind.Type.EVENT) {
                continue;
            }
            List<WhatIfChart.Variant> variants = new ArrayList<>();
            for (String variant : study.info().variants()) {
                if (!variant.isEmpty()) {
                    Contrast contrast = study.contrast(variant, outcome);
                    variants.add(new WhatIfChart.Variant(
                            about(variant), Estimate.of(study.chance(variant, outcome)), Estimate.of(contrast)));
                }
            }
            outcomes.add(new WhatIfChart.Outcome(
                    captions.statement(outcome), Estimate.of(study.chance("", outcome)), variants));
        }
        Heading heading = captions.headingOfAll(
                "what-ifs",
                "What would change it?",
                "Chances in per cent; below each, by how many points it differs, and in brackets the 95"
                        + Words.PER_CENT
                        + " interval of that. Each what-if meets the same luck as the scenario as it is.");
        return new WhatIfChart(heading, outcomes, captions.all());
    }

    private String about(String variant) {
        return study.scenario().variants().stream()
                .filter(one -> one.name().equals(variant))
                .map(Variant::about)
                .findFirst()
                .orElse(variant);
    }
}
