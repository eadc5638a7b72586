package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.population.PopulationSettings;
import org.groundswell.study.Density;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;
import org.groundswell.study.Study;
import org.groundswell.world.Issue;

/** What members think over time: a fan of each issue's mean, and where members stand on the first issue. */
final class StanceCharts {
    /** Bodies side by side; more would be too small to read. */
    private static final int MOST_BODIES = 2;

    private final Study study;
    private final Captions captions;
    private final LocalDate start;
    private final boolean sweeps;
    private final String since;

    StanceCharts(Study study) {
        this.study = study;
        this.captions = new Captions(study);
        this.start = study.scenario().calendar().start();
        this.sweeps = study.scenario().toldInSweeps();
        boolean withYear = start.getYear() != study.scenario().calendar().end().getYear();
        this.since = sweeps ? "the start" : Words.day(start, withYear);
    }

    List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        for (Map.Entry<String, Issue> issue : study.scenario().issues().entrySet()) {
            charts.add(fan(issue.getKey(), issue.getValue(), charts.isEmpty()));
        }
        Map.Entry<String, Issue> first =
                study.scenario().issues().entrySet().iterator().next();
        charts.add(density(first.getKey(), first.getValue()));
        return charts;
    }

    /** The first body within the whole, if there is one, and the whole. */
    private List<String> bodies() {
        PopulationSettings population = study.scenario().population();
        List<String> names = new ArrayList<>(population.bodies().stream()
                .map(PopulationSettings.Body::name)
                .limit(MOST_BODIES - 1L)
                .toList());
        names.add(population.name());
        return names;
    }

    private static Scale.Stance scale(Issue issue) {
        return new Scale.Stance(issue.against(), issue.favour());
    }

    /** Levels above, and below them changes, which the differences between runs would hide. */
    private Chart fan(String name, Issue issue, boolean hasDensity) {
        List<FanChart.Panel> panels = new ArrayList<>();
        for (String body : bodies()) {
            panels.add(panel(body, "mean stance of members", scale(issue), body + "." + name + ".mean"));
        }
        Scale change = new Scale.Change(issue.against(), issue.favour());
        for (String body : bodies()) {
            String measure = body + "." + name + ".change";
            if (study.series("", measure).isPresent()) {
                panels.add(panel(body, "change of the mean since " + since, change, measure));
            }
        }
        Heading heading = captions.heading(
                "stance-" + name,
                "Do members move towards " + Spoken.quoted(issue.favour()) + "?",
                "How far runs differ, from " + (sweeps ? "sweep to sweep" : "day to day")
                        + "; the line is the median of the runs"
                        + (hasDensity ? ", while the density chart has the mean of all runs." : "."));
        return new FanChart(heading, captions.days(), panels, captions.events());
    }

    private FanChart.Panel panel(String body, String about, Scale scale, String measure) {
        List<FanDay> days = fanDays(study.series("", measure), start);
        return new FanChart.Panel(Spoken.capital(body), about, scale, days, List.of(), List.of(), captions.all());
    }

    /** A fan's days from a measure over time. */
    static List<FanDay> fanDays(Optional<Series> series, LocalDate start) {
        List<FanDay> days = new ArrayList<>();
        List<Spread> spreads = series.map(Series::days).orElse(List.of());
        for (int day = 0; day < spreads.size(); day++) {
            Spread spread = spreads.get(day);
            if (spread.runs() > 0) {
                days.add(new FanDay(
                        start.plusDays(day),
                        spread.median(),
                        new Interval(spread.at(0.25), spread.at(0.75)),
                        new Interval(spread.at(0.1), spread.at(0.9)),
                        new Interval(spread.at(0.025), spread.at(0.975))));
            }
        }
        return days;
    }

    private Chart density(String name, Issue issue) {
        List<DensityChart.Panel> panels = new ArrayList<>();
        for (String body : bodies()) {
            List<DensityChart.Day> days = new ArrayList<>();
            Optional<Density> density = study.density("", body + "." + name);
            List<Spread> means = study.series("", body + "." + name + ".mean")
                    .map(Series::days)
                    .orElse(List.of());
            double[][] shares = density.map(Density::shares).orElse(new double[0][]);
            for (int day = 0; day < shares.length; day++) {
                List<Double> column = Arrays.stream(shares[day]).boxed().toList();
                double mean = day < means.size() ? means.get(day).mean() : Double.NaN;
                days.add(new DensityChart.Day(start.plusDays(day), column, mean));
            }
            panels.add(new DensityChart.Panel(Spoken.capital(body), "share of members", days, captions.all()));
        }
        Heading heading = captions.heading(
                "density-" + name,
                "Where do members stand on " + Spoken.quoted(issue.favour()) + "?",
                "Members by stance and, as a line, their mean stance, both as the mean of all runs; the chart of the"
                        + " mean stance has the median of the runs.");
        return new DensityChart(heading, captions.days(), scale(issue), panels, captions.events());
    }
}
