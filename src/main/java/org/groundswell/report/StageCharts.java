package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.groundswell.scenario.Scenario;
import org.groundswell.stage.Ballot;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Motions;
import org.groundswell.stage.Petition;
import org.groundswell.stage.Stage;
import org.groundswell.study.Chance;
import org.groundswell.study.Study;
import org.groundswell.tally.Denominator;
import org.groundswell.tally.Majority;
import org.groundswell.tally.Quorum;
import org.groundswell.tally.SuperMajority;
import org.groundswell.world.Issue;
import org.groundswell.world.Subject;

/** One or two charts for each stage of a study that has something to draw. */
final class StageCharts {
    private final Study study;
    private final Scenario scenario;
    private final Captions captions;
    private final LocalDate start;

    StageCharts(Study study) {
        this.study = study;
        this.scenario = study.scenario();
        this.captions = new Captions(study);
        this.start = scenario.calendar().start();
    }

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Stage<?> stage : scenario.stages()) {
            if (stage instanceof Petition petition) {
                charts.add(names(petition));
                charts.add(date(petition));
            } else if (stage instanceof Ballot ballot) {
                charts.add(ballot(ballot));
            } else if (stage instanceof Motions motions) {
                charts.add(motions(motions));
            } else if (stage instanceof Conference conference) {
                charts.add(sections(conference));
                scenario.subjects().stream()
                        .filter(subject -> !subject.texts().isEmpty())
                        .forEach(subject -> charts.add(position(conference, subject)));
            }
        }
        return charts;
    }

    private double threshold(Petition petition) {
        double members = scenario.population().bodies().stream()
                .filter(body -> body.name().equals(petition.body()))
                .mapToDouble(body -> (double) body.members())
                .findFirst()
                .orElse((double) scenario.population().members());
        return petition.threshold().of(members);
    }

    private Chart names(Petition petition) {
        double threshold = threshold(petition);
        List<Observed> observed = captions.observedDates(petition.name() + ".crossed-on").stream()
                .map(seen -> new Observed(seen.from(), seen.to(), Interval.at(threshold)))
                .toList();
        FanChart.Panel panel = new FanChart.Panel(
                Captions.spoken(petition.name()),
                "names",
                new Scale.Count(),
                StanceCharts.fanDays(study.series("", petition.name() + ".names"), start),
                List.of(new ReferenceLine(threshold, "threshold " + Words.number(threshold, 0))),
                observed,
                captions.all());
        Heading heading = captions.heading(
                "names-" + petition.name(),
                "How many names does the " + Captions.spoken(petition.name()) + " gather?",
                "Names over time; bands hold 50, 80 and 95 % of runs.");
        return new FanChart(heading, List.of(panel), captions.events());
    }

    private Chart date(Petition petition) {
        String outcome = petition.name() + ".crossed-on";
        double[] values = study.values("", outcome);
        List<LocalDate> reached = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .mapToObj(value -> start.plusDays(Math.round(value)))
                .toList();
        double[] names = study.values("", petition.name() + ".names");
        int never = 0;
        for (int run = 0; run < values.length; run++) {
            never += Double.isNaN(values[run]) && !Double.isNaN(names[run]) ? 1 : 0;
        }
        Heading heading = captions.heading(
                "date-" + petition.name(),
                "When does the " + Captions.spoken(petition.name()) + " reach its threshold?",
                "");
        return new DateHistogram(
                heading,
                Words.number(threshold(petition), 0) + " names",
                start,
                petition.closes(),
                reached,
                never,
                values.length,
                captions.observedDates(outcome),
                captions.events());
    }

    private Chart ballot(Ballot ballot) {
        List<ReferenceLine> result = new ArrayList<>();
        if (ballot.rule().count() instanceof Majority majority && majority.of() == Denominator.YES_AND_NO) {
            result.add(new ReferenceLine(0.5, "majority"));
        } else if (ballot.rule().count() instanceof SuperMajority rule && rule.of() == Denominator.YES_AND_NO) {
            result.add(new ReferenceLine(rule.share().value(), "majority " + rule.share()));
        }
        List<Distribution.Panel> panels = new ArrayList<>();
        panels.add(panel(
                ballot.name() + ".share",
                "share for " + Captions.spoken(ballot.options().get(0)),
                result));
        List<ReferenceLine> turnout = new ArrayList<>();
        List<ReferenceLine> approval = new ArrayList<>();
        for (Quorum quorum : ballot.rule().quorums()) {
            if (quorum instanceof Quorum.Turnout asked) {
                turnout.add(new ReferenceLine(asked.share().value(), "quorum " + asked.share()));
            } else if (quorum instanceof Quorum.Approval asked) {
                approval.add(new ReferenceLine(asked.share().value(), "quorum " + asked.share()));
            }
        }
        panels.add(panel(ballot.name() + ".turnout", "turnout", turnout));
        if (!approval.isEmpty()) {
            panels.set(0, panel(ballot.name() + ".approval", "votes for, of the electorate", approval));
        }
        Heading heading = captions.heading(
                "ballot-" + ballot.name(), "How does the " + Captions.spoken(ballot.name()) + " end?", "");
        return new Distribution(heading, panels);
    }

    private Distribution.Panel panel(String outcome, String label, List<ReferenceLine> lines) {
        List<Double> values = Arrays.stream(study.values("", outcome)).boxed().toList();
        return new Distribution.Panel(label, new Scale.Share(), values, lines, captions.observedNumbers(outcome));
    }

    private Chart motions(Motions motions) {
        List<CountBars.Row> rows = new ArrayList<>();
        for (Subject subject : scenario.subjects()) {
            String outcome = motions.name() + "." + subject.name();
            rows.add(new CountBars.Row(
                    Captions.spoken(subject.name()),
                    FiveNumbers.of(study.spread("", outcome)),
                    captions.observedNumber(outcome)));
        }
        Heading heading = captions.heading(
                "motions-" + motions.name(),
                "What are the " + Captions.spoken(motions.name()) + " about?",
                "Motions by subject: median, and the range of 50 and 90 % of runs.");
        return new CountBars(heading, "motions", new Scale.Count(), rows, captions.runs(motions.name() + ".submitted"));
    }

    private Chart sections(Conference conference) {
        List<SectionChart.Subject> subjects = new ArrayList<>();
        List<SectionChart.Vote> votes = new ArrayList<>();
        for (Subject subject : scenario.subjects()) {
            String k = conference.name() + "." + subject.name() + ".";
            subjects.add(new SectionChart.Subject(
                    Captions.spoken(subject.name()),
                    estimate(k + "prioritised-by-units"),
                    estimate(k + "prioritised-by-affiliates"),
                    estimate(k + "prioritised")));
            if (!subject.texts().isEmpty()) {
                String label = Captions.spoken(subject.name());
                votes.add(vote(label + ": local units", k + "units-for"));
                votes.add(vote(label + ": affiliates", k + "affiliates-for"));
                votes.add(vote(label + ": card vote", k + "card"));
                votes.add(vote(label + ": show of hands", k + "hands"));
            }
        }
        Heading heading = captions.heading(
                "conference-" + conference.name(),
                "What does the " + Captions.spoken(conference.name()) + " debate, and who votes for it?",
                "Whiskers: 95 % intervals of the chances; bars: 50 and 90 % of runs.");
        return new SectionChart(
                heading,
                "local units",
                "affiliates",
                subjects,
                votes,
                List.of(new ReferenceLine(0.5, "majority")),
                captions.all());
    }

    private Estimate estimate(String event) {
        Chance chance = study.chance("", event);
        return chance.runs() == 0 ? Estimate.missing() : Estimate.of(chance.share(), chance.low(), chance.high());
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
                .map(grade -> new ReferenceLine(grade.from(), Captions.spoken(grade.name())))
                .toList();
        List<Double> values = Arrays.stream(study.values("", outcome)).boxed().toList();
        Distribution.Panel panel = new Distribution.Panel(
                "position carried on " + Captions.spoken(issueName),
                scale,
                values,
                grades,
                captions.observedNumbers(outcome));
        Heading heading = captions.heading(
                "position-" + conference.name() + "-" + subject.name(),
                "Where does the " + Captions.spoken(conference.name()) + " come down on "
                        + Captions.spoken(subject.name()) + "?",
                "");
        return new Distribution(heading, List.of(panel));
    }
}
