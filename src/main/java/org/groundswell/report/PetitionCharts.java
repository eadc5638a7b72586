package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Amount;
import org.groundswell.stage.Petition;
import org.groundswell.study.Study;

/** How a petition's names grow, and when they are enough. */
final class PetitionCharts {
    private final Study study;
    private final Petition petition;
    private final Captions captions;
    private final LocalDate start;
    private final double threshold;

    PetitionCharts(Study study, Petition petition) {
        this.study = study;
        this.petition = petition;
        this.captions = new Captions(study);
        this.start = study.scenario().calendar().start();
        this.threshold = names(petition.threshold());
    }

    List<Chart> charts() {
        return List.of(names(), date());
    }

    private double names(Amount amount) {
        PopulationSettings population = study.scenario().population();
        return amount.of(population.bodies().stream()
                .filter(body -> body.name().equals(petition.body()))
                .mapToDouble(body -> (double) body.members())
                .findFirst()
                .orElse((double) population.members()));
    }

    private Chart names() {
        List<Observed> observed = new ArrayList<>();
        captions.observedDates(petition.name() + ".crossed-on")
                .forEach(seen -> observed.add(new Observed(seen.from(), seen.to(), Interval.at(threshold))));
        captions.observedNumbers(petition.name() + ".names")
                .forEach(seen -> observed.add(new Observed(petition.closes(), petition.closes(), seen)));
        FanChart.Panel panel =
                new FanChart.Panel("", "names", new Scale.Count(), days(), lines(), observed, captions.all());
        Heading heading = captions.heading(
                "names-" + petition.name(),
                "How many names does " + Spoken.the(petition.name()) + " gather?",
                "Names from day to day, until it closes.");
        return new FanChart(heading, List.of(panel), events());
    }

    /** While the petition is open: before there is nothing, and after nothing moves. */
    private List<FanDay> days() {
        return StanceCharts.fanDays(study.series("", petition.name() + ".names"), start).stream()
                .filter(day -> !day.date().isBefore(opens()) && !day.date().isAfter(petition.closes()))
                .toList();
    }

    /** The first day on which it can open. */
    private LocalDate opens() {
        LocalDate on = petition.opens().on();
        return on == null ? start : on;
    }

    private List<ReferenceLine> lines() {
        List<ReferenceLine> lines = new ArrayList<>();
        lines.add(new ReferenceLine(threshold, "threshold " + Words.number(threshold, 0)));
        petition.marks().forEach((name, amount) -> {
            double names = names(amount);
            lines.add(ReferenceLine.minor(names, Spoken.of(name) + " " + Words.number(names, 0)));
        });
        return lines;
    }

    /** What happens around it, its bursts of publicity, and its end. */
    private List<EventMark> events() {
        List<EventMark> events = new ArrayList<>(captions.events());
        for (Petition.Burst burst : petition.bursts()) {
            LocalDate from = burst.on() == null ? burst.between().get(0) : burst.on();
            LocalDate to = burst.on() == null ? burst.between().get(1) : burst.on();
            if (burst.chance() > 0) {
                events.add(new EventMark(from, to, "publicity: " + Spoken.of(burst.name()), burst.chance()));
            }
        }
        events.add(EventMark.on(petition.closes(), Spoken.the(petition.name()) + " closes"));
        return events;
    }

    private Chart date() {
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
        String enough =
                Words.percent(study.chance("", petition.name() + ".reached").share());
        Heading heading = captions.heading(
                "date-" + petition.name(),
                "When does " + Spoken.the(petition.name()) + " come to its threshold?",
                "Counted are all names on the list, valid or not. In valid names it reaches its threshold in " + enough
                        + " of runs.");
        return new DateHistogram(
                heading,
                Words.number(threshold, 0) + " names, valid or not",
                opens(),
                petition.closes(),
                reached,
                never,
                values.length,
                captions.observedDates(outcome),
                events());
    }
}
