package org.groundswell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.stage.Committee;
import org.groundswell.stage.Response;
import org.groundswell.study.Chance;
import org.groundswell.study.Study;
import org.groundswell.world.OutcomeKind;

/** Shares of runs by what a stage decides. */
final class DecisionCharts {
    private final Study study;
    private final Captions captions;

    DecisionCharts(Study study) {
        this.study = study;
        this.captions = new Captions(study);
    }

    Chart committee(Committee committee) {
        List<DecisionChart.Supposition> wills = List.of(
                supposition("0", committee.name() + ".accepted-at-0"),
                supposition("½", committee.name() + ".accepted-at-half"),
                supposition("1", committee.name() + ".accepted-at-1"));
        List<DecisionChart.Row> rows = new ArrayList<>(rows(committee.name() + ".decision"));
        if (!rows.isEmpty()) {
            DecisionChart.Row accepted = rows.get(0);
            rows.set(0, new DecisionChart.Row(accepted.label(), accepted.share(), wills));
        }
        Heading heading = captions.heading(
                "decision-" + committee.name(),
                "How does " + Spoken.the(committee.name()) + " decide?",
                "Whiskers: 95" + Words.PER_CENT + " intervals. Circles: how often it would accept if its will were 0, ½"
                        + " or 1.");
        return chart(heading, committee.name() + ".decision", rows, "not asked", List.of());
    }

    Chart response(Response response) {
        String outcome = response.name() + ".decision";
        Heading heading = captions.heading(
                "decision-" + response.name(),
                "How does " + Spoken.the(response.name()) + " respond?",
                "Whiskers: 95" + Words.PER_CENT + " intervals.");
        return chart(heading, outcome, rows(outcome), "not asked", List.of());
    }

    /** A row for each word that an outcome can have, in their order. */
    List<DecisionChart.Row> rows(String outcome) {
        OutcomeKind kind = study.kinds().get(outcome);
        double[] values = study.values("", outcome);
        List<DecisionChart.Row> rows = new ArrayList<>();
        for (int label = 0; kind != null && label < kind.labels().size(); label++) {
            int decision = label;
            int count = (int)
                    Arrays.stream(values).filter(value -> value == decision).count();
            Chance chance = Chance.of(count, values.length);
            rows.add(new DecisionChart.Row(Spoken.of(kind.labels().get(label)), Estimate.of(chance)));
        }
        return rows;
    }

    DecisionChart chart(
            Heading heading,
            String outcome,
            List<DecisionChart.Row> rows,
            String never,
            List<Distribution.Panel> numbers) {
        Runs decided = captions.runs(outcome);
        Chance not = Chance.of(decided.total() - decided.counted(), decided.total());
        return new DecisionChart(
                heading, rows, new DecisionChart.Row(never, Estimate.of(not)), numbers, captions.all());
    }

    private DecisionChart.Supposition supposition(String will, String event) {
        return new DecisionChart.Supposition(will, study.chance("", event).share());
    }
}
