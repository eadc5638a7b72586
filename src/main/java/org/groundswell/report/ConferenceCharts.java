package org.groundswell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        for (Subject subject : scenario.subjects()) {
            String k = conference.name() + "." + subject.name() + ".";
            subjects.add(new SectionChart.Subject(
                    Spoken.of(subject.name()),
                    estimate(k + "prioritised-by-units"),
                    estimate(k + "prioritised-by-affiliates"),
                    estimate(k + "prioritised")));
        }
        List<Subject> voted = scenario.subjects().stream()
                .filter(subject -> !subject.texts().isEmpty())
                .toList();
        boolean one = voted.size() == 1;
        List<SectionChart.Vote> votes = voted.stream()
                .flatMap(subject -> votes(conference, subject, one ? "" : Spoken.of(subject.name()) + ": "))
                .toList();
        Heading heading = captions.heading(
                "conference-" + conference.name(),
                "What does " + Spoken.the(conference.name()) + " debate, and who votes for it?",
                "");
        return new SectionChart(
                heading,
                captions.units(),
                "affiliates",
                subjects,
                one ? "Share for a motion on " + Spoken.of(voted.get(0).name()) : "Share for a motion",
                votes,
                List.of(ReferenceLine.above(0.5, "majority")),
                captions.all());
    }

    private Stream<SectionChart.Vote> votes(Conference conference, Subject subject, String label) {
        String k = conference.name() + "." + subject.name() + ".";
        return Stream.of(
                vote(label + captions.units(), k + "units-for"),
                vote(label + "affiliates", k + "affiliates-for"),
                vote(label + "both, by card vote", k + "card"),
                vote(label + "both, by show of hands", k + "hands"));
    }

    private Estimate estimate(String event) {
        return Estimate.of(study.chance("", event));
    }

    private SectionChart.Vote vote(String label, String outcome) {
        return new SectionChart.Vote(
                label, FiveNumbers.of(study.spread("", outcome)), captions.observedNumber(outcome));
    }

    private Chart position(Conference conference, Subject subject) {
        String of = conference.name() + "." + subject.name() + ".";
        Map<String, Double> text = scenario.positions().get(subject.texts().get(0));
        // As the conference has it: the first issue of the scenario that the text speaks of.
        String issueName = scenario.issues().keySet().stream()
                .filter(issue -> text != null && text.containsKey(issue))
                .findFirst()
                .orElse("");
        Issue issue = scenario.issues().get(issueName);
        Scale scale = issue == null ? new Scale.Stance("", "") : new Scale.Stance(issue.against(), issue.favour());
        List<Double> values =
                Arrays.stream(study.values("", of + "position")).boxed().toList();
        Distribution.Panel panel = new Distribution.Panel(
                "position carried",
                scale,
                values,
                grades(conference, of + "grade"),
                captions.observedNumbers(of + "position"));
        Heading heading = captions.heading(
                "position-" + conference.name() + "-" + subject.name(),
                "Where does " + Spoken.the(conference.name()) + " come down on " + Spoken.of(subject.name()) + "?",
                carried(conference, of));
        return new Distribution(heading, List.of(panel));
    }

    /** Each run has limits of its own: a line stands at the middle of one, and beside it what the runs made of theirs. */
    private List<ReferenceLine> grades(Conference conference, String outcome) {
        double[] found = study.values("", outcome);
        String seen = captions.observedWord(outcome);
        List<ReferenceLine> lines = new ArrayList<>();
        for (int number = 0; number < conference.grades().size(); number++) {
            Conference.Grade grade = conference.grades().get(number);
            String name = Spoken.quoted(Spoken.of(grade.name())) + (seen.equals(grade.name()) ? ", as was seen" : "");
            double share = count(found, number) / (double) found.length;
            lines.add(ReferenceLine.middle(grade.from(), name, Words.percent(share) + " of all runs"));
        }
        return lines;
    }

    private static long count(double[] values, int value) {
        return Arrays.stream(values).filter(one -> one == value).count();
    }

    private String carried(Conference conference, String of) {
        Chance carried = study.chance("", of + "carried");
        String words = "A motion is carried in " + carried.count() + " of " + carried.runs() + " runs";
        if (conference.grades().isEmpty()) {
            return words + ".";
        }
        double[] found = study.values("", of + "grade");
        long graded = IntStream.range(0, conference.grades().size())
                .mapToLong(number -> count(found, number))
                .sum();
        String below =
                graded < carried.count() ? ", in " + (carried.count() - graded) + " of them below any grade" : "";
        return words + below
                + ". Each run draws where a grade begins: lines stand at the middle, shares are the runs' own.";
    }
}
