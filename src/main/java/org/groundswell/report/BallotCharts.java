package org.groundswell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.groundswell.stage.Ballot;
import org.groundswell.study.Study;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.DecisionRule;
import org.groundswell.tally.Denominator;
import org.groundswell.tally.Majority;
import org.groundswell.tally.Quorum;
import org.groundswell.tally.SuperMajority;

/** How a ballot ends: shares and turnout where a proposal stands against the status quo, else who wins how often. */
final class BallotCharts {
    private final Study study;
    private final Ballot ballot;
    private final Captions captions;

    BallotCharts(Study study, Ballot ballot) {
        this.study = study;
        this.ballot = ballot;
        this.captions = new Captions(study);
    }

    Chart chart() {
        boolean isElection = ballot.options().size() > 2;
        List<Distribution.Panel> panels = isElection ? List.of(turnout()) : numbers();
        Heading heading = captions.heading(
                "ballot-" + ballot.name(), "How does " + Spoken.the(ballot.name()) + " end?", held() + pale(panels));
        return isElection ? election(heading, panels) : new Distribution(heading, panels);
    }

    /** How often it comes to this, and what comes of it. */
    private String held() {
        Runs held = captions.runs(ballot.name() + ".turnout");
        if (held.counted() == 0) {
            return "";
        }
        String passed = canPass()
                ? ", and passed in "
                        + study.chance("", ballot.name() + ".passed").count() + " of them"
                : "";
        return "It is held in " + held.counted() + " of " + held.total() + " runs" + passed + ".";
    }

    /** An election is not passed, even if one of those who stand holds the seat already. */
    private boolean canPass() {
        DecisionRule rule = ballot.rule();
        boolean needsMore = rule.count() instanceof Majority
                || rule.count() instanceof SuperMajority
                || !rule.quorums().isEmpty();
        return rule.statusQuo() && (ballot.options().size() == 2 || needsMore);
    }

    private static String pale(List<Distribution.Panel> panels) {
        boolean shown = panels.stream().anyMatch(panel -> !panel.fallen().isEmpty());
        return shown ? " Pale: runs that fall short of the majority or quorum." : "";
    }

    private Chart election(Heading heading, List<Distribution.Panel> panels) {
        DecisionCharts decisions = new DecisionCharts(study);
        String winner = ballot.name() + ".winner";
        List<DecisionChart.Row> rows = decisions.rows(winner).stream()
                .filter(row -> !row.label().equals("none") || row.share().value() > 0)
                .sorted(Comparator.comparingDouble(
                                (DecisionChart.Row row) -> row.share().value())
                        .reversed())
                .toList();
        return decisions.chart(heading, winner, rows, "not held", panels);
    }

    private List<Distribution.Panel> numbers() {
        List<Distribution.Panel> panels = new ArrayList<>();
        String proposal = Spoken.quoted(Spoken.of(ballot.options().get(0)));
        panels.add(panel(".share", "share for " + proposal, majority()));
        panels.add(turnout());
        List<ReferenceLine> approval = new ArrayList<>();
        for (Quorum quorum : ballot.rule().quorums()) {
            if (quorum instanceof Quorum.Approval asked) {
                approval.add(new ReferenceLine(asked.share().value(), "quorum " + asked.share()));
            }
        }
        if (!approval.isEmpty()) {
            panels.add(panel(".approval", "share of the electorate for it", approval));
        }
        if (ballot.rule().doubleMajority()) {
            panels.add(panel(
                    ".units-for",
                    "share of the votes of " + captions.units(),
                    List.of(ReferenceLine.above(0.5, "majority"))));
        }
        return panels;
    }

    private Distribution.Panel turnout() {
        List<ReferenceLine> quorums = new ArrayList<>();
        for (Quorum quorum : ballot.rule().quorums()) {
            if (quorum instanceof Quorum.Turnout asked) {
                quorums.add(new ReferenceLine(asked.share().value(), "quorum " + asked.share()));
            }
        }
        return panel(".turnout", "turnout", quorums);
    }

    private List<ReferenceLine> majority() {
        CountingRule count = ballot.rule().count();
        if (count instanceof Majority majority && majority.of() == Denominator.YES_AND_NO) {
            return List.of(ReferenceLine.above(0.5, "majority"));
        }
        if (count instanceof SuperMajority rule && rule.of() == Denominator.YES_AND_NO) {
            return List.of(new ReferenceLine(rule.share().value(), "majority " + rule.share()));
        }
        return List.of();
    }

    private Distribution.Panel panel(String outcome, String label, List<ReferenceLine> lines) {
        List<Double> values =
                Arrays.stream(study.values("", ballot.name() + outcome)).boxed().toList();
        return new Distribution.Panel(
                label, new Scale.Share(), values, lines, captions.observedNumbers(ballot.name() + outcome));
    }
}
