package org.groundswell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Motions;
import org.groundswell.study.Chance;
import org.groundswell.study.Study;
import org.groundswell.world.Issue;
import org.groundswell.world.Subject;

/** What motions are about, what a conference debates, how its sections vote, and where it comes down. */
final class ConferenceCharts {
    private final Study study;
    private final Scenario scenario;
    private final Captions captions;

    ConferenceCharts(Study study) {
        this.study = study;
        this.scenario = study.scenario();
        this.captions = new Captions(study);
    }

    Chart motions(Motions motions) {
        List<CountBars.Row> rows = new ArrayList<>();
        for (Subject subject : scenario.subjects()) {
            String outcome = motions.name() + "." + subject.name();
            rows.add(new CountBars.Row(
                    Spoken.of(subject.name()),
                    FiveNumbers.of(study.spread("", outcome)),
                    captions.observedNumber(outcome)));
        }
        Heading heading = captions.heading(
                "motions-" + motions.name(),
                "What are " + Spoken.the(motions.name()) + " about?",
                "Motions that are sent in; at the right: median and 90" + Words.PER_CENT + " of runs.");
        return new CountBars(
                heading, "motions by subject", new Scale.Count(), rows, captions.runs(motions.name() + ".submitted"));
    }

    List<Chart> charts(Conference conference) {
        List<Chart> charts = new ArrayList<>();
        charts.add(sections(conference));
        scenario.subjects().stream()
                .filter(subject -> !subject.texts().isEmpty())
                .forEach(subject -> charts.add(position(conference, subject)));
        return charts;
    }

    private Chart sections(Conference conference) {
        List<SectionChart.Subject> subjects = new ArrayList<>();
        List<SectionChart.Vote> votes = new ArrayList<>();
        for (Subject subject : scenario.subjects()) {
            String k = conference.name() + "." + subject.name() + ".";
            subjects.add(new SectionChart.Subject(
                    Spoken.of(subject.name()),
                    estimate(k + "prioritised-by-units"),
                    estimate(k + "prioritised-by-affiliates"),
                    estimate(k + "prioritised")));
            if (!subject.texts().isEmpty()) {
                String label = Spoken.of(subject.name()) + ": ";
                votes.add(vote(label + captions.units(), k + "units-for"));
                votes.add(vote(label + "affiliates", k + "affiliates-for"));
                votes.add(vote(label + "both, by card vote", k + "card"));
                votes.add(vote(label + "both, by show of hands", k + "hands"));
            }
        }
        Heading heading = captions.heading(
                "conference-" + conference.name(),
                "What does " + Spoken.the(conference.name()) + " debate, and who votes for it?",
                "");
        return new SectionChart(
                heading,
                captions.units(),
                "affiliates",
                subjects,
                votes,
                List.of(ReferenceLine.above(0.5, "majority")),
                captions.all());
    }

    private Estimate estimate(String event) {
        return Estimate.of(study.chance("", event));
    }

    private SectionChart.Vote vote(String label, String outcome) {
        return new SectionChart.Vote(
                label, FiveNumbers.of(study.spread("", outcome)), captions.observedNumber(outcome));
    }

    private Chart position(Conference conference, Subject subject) {
        String outcome = conference.name() + "." + subject.name() + ".position";
        Map<String, Double> text = scenario.positions().get(subject.texts().get(0));
        String issueName =
                text == null || text.isEmpty() ? "" : text.keySet().iterator().next();
        Issue issue = scenario.issues().get(issueName);
        Scale scale = issue == null ? new Scale.Stance("", "") : new Scale.Stance(issue.against(), issue.favour());
        List<ReferenceLine> grades = conference.grades().stream()
                .map(grade -> new ReferenceLine(grade.from(), Spoken.quoted(Spoken.of(grade.name()))))
                .toList();
        List<Double> values = Arrays.stream(study.values("", outcome)).boxed().toList();
        Distribution.Panel panel =
                new Distribution.Panel("position carried", scale, values, grades, captions.observedNumbers(outcome));
        Chance carried = study.chance("", conference.name() + "." + subject.name() + ".carried");
        Heading heading = captions.heading(
                "position-" + conference.name() + "-" + subject.name(),
                "Where does " + Spoken.the(conference.name()) + " come down on " + Spoken.of(subject.name())
                        + "?",
                "A motion is carried in " + carried.count() + " of " + carried.runs() + " runs.");
        return new Distribution(heading, List.of(panel));
    }
}
