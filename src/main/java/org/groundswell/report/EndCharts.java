package org.groundswell.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.study.Numbers;
import org.groundswell.study.Study;
import org.groundswell.world.Issue;
import org.groundswell.world.Stop;

/** The charts of the end of a study's runs, where its scenario takes it down: how long it took, and what is left. */
final class EndCharts {
    private final Study study;
    private final Captions captions;

    EndCharts(Study study) {
        this.study = study;
        this.captions = new Captions(study);
    }

    List<Chart> charts() {
        Stop stop = study.scenario().stop();
        List<Chart> charts = new ArrayList<>();
        if (stop == null) {
            return charts;
        }
        if (stop.until() != Stop.Until.NEVER) {
            charts.add(sweeps(stop.until() == Stop.Until.CONSENSUS));
        }
        study.scenario().issues().forEach((name, issue) -> charts.add(clusters(name, issue, stop)));
        return charts;
    }

    private Chart sweeps(boolean agree) {
        Heading heading = captions.heading(
                "end-sweeps",
                agree ? "How long until all agree?" : "How long until members have settled?",
                "Sweeps that it takes, in the runs that come to it.");
        return new Distribution(heading, List.of(panel("Sweeps", new Scale.Count(), Stop.NAME + ".sweeps")));
    }

    private Chart clusters(String name, Issue issue, Stop stop) {
        String of = Stop.NAME + "." + name + ".";
        double members = study.info().simulated();
        Bubbles bubbles = new Bubbles();
        study.eachCluster("", name, cluster -> {
            double share = cluster.size() / members;
            if (share >= stop.smallest()) {
                bubbles.add(cluster.centre(), share);
            }
        });
        Heading heading = captions.heading(
                "end-" + name,
                "What is left of " + Spoken.of(name) + "?",
                "Clusters of at least " + Words.percent(stop.smallest()) + " of members, parted by gaps of more than "
                        + Numbers.text(stop.gap()) + ", when runs end.");
        return new ClusterChart(
                heading,
                List.of(
                        panel("Clusters", new Scale.Whole(), of + "clusters"),
                        panel("Members in the largest cluster", new Scale.Share(), of + "largest")),
                new Scale.Stance(issue.against(), issue.favour()),
                bubbles.all());
    }

    private Distribution.Panel panel(String label, Scale scale, String outcome) {
        List<Double> values = Arrays.stream(study.values("", outcome)).boxed().toList();
        return new Distribution.Panel(label, scale, values, List.of(), List.of());
    }
}
