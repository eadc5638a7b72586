package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Charts of studies that are too small, too large, too even or too long for their paper. */
final class EdgeCases {
    static final String LONG =
            "Composite motion of seventeen local parties and two affiliated unions on a public vote, a general election"
                    + " and the single market, as amended by the arrangements committee";
    static final String ONE_WORD = "Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenverordnung".repeat(2);
    static final String ACCENTS = "Élan für Łódź – Ελλάδα, Киев, Türkçe: İğüş & <ça>";

    private static final Scale.Stance STANCE = new Scale.Stance("no public vote", "a public vote");

    private EdgeCases() {}

    static List<Chart> all() {
        List<Chart> all = new ArrayList<>();
        all.addAll(fans());
        all.addAll(densities());
        all.addAll(dates());
        all.addAll(distributions());
        all.addAll(decisions());
        all.addAll(rows());
        all.addAll(funnelsAndVariances());
        all.addAll(whatIfs());
        all.addAll(powers());
        all.addAll(sensitivities());
        return all;
    }

    private static List<Chart> sensitivities() {
        List<SensitivityChart.Row> many = IntStream.range(0, 20)
                .mapToObj(i -> Examples.share(
                        i == 3 ? LONG : i == 4 ? ONE_WORD : i == 5 ? ACCENTS : "stages.s" + i, i / 19.0, i / 30.0))
                .toList();
        SensitivityChart.Row nothing = new SensitivityChart.Row("x", Estimate.of(0, 0, 0), Estimate.missing(), false);
        SensitivityChart.Row unknown = new SensitivityChart.Row("y", Estimate.missing(), Estimate.missing(), false);
        List<ScreeningChart.Point> crowd = IntStream.range(0, 275)
                .mapToObj(i -> new ScreeningChart.Point(
                        i == 3 ? LONG : i == 4 ? ONE_WORD : i == 5 ? ACCENTS : "population.segments.s" + i,
                        i < 14 ? 3 : 1e-4 / (i + 1),
                        i < 14 ? 2 : 0,
                        i < 14))
                .toList();
        EffectUnit plain = new EffectUnit(1, "");
        return List.of(
                new SensitivityChart(heading("sensitivity-many"), many, many.subList(0, 3), "", ""),
                new SensitivityChart(heading("sensitivity-none"), List.of(nothing, unknown), List.of(nothing), "", ""),
                new SensitivityChart(
                        heading("sensitivity-same"), List.of(), List.of(), "It came out the same in all runs.", ""),
                new ScreeningChart(heading("screening-crowd"), plain, crowd, 14, ""),
                new ScreeningChart(heading("screening-one"), plain, crowd.subList(0, 1), 1, ""),
                new ScreeningChart(
                        heading("screening-large"),
                        plain,
                        List.of(new ScreeningChart.Point("x", 123_456, 0, true)),
                        1,
                        ""),
                new ScreeningChart(heading("screening-still"), plain, List.of(), 0, "No number changed it."));
    }

    private static List<Chart> powers() {
        List<PowerChart.Row> fifteen = IntStream.range(0, 15)
                .mapToObj(i -> new PowerChart.Row(
                        i == 3 ? LONG : i == 4 ? ONE_WORD : i == 5 ? ACCENTS : "Player " + i,
                        i / 14.0,
                        i == 0 ? 1 : 1e-9,
                        Double.NaN,
                        i == 6 ? Double.NaN : i / 14.0,
                        i == 7 ? Estimate.missing() : Examples.chance(i / 14.0, 200)))
                .toList();
        PowerChart.Row dictator = new PowerChart.Row("x", 1, 1, 1, 1, Estimate.missing());
        PowerChart.Row all = new PowerChart.Row("all 2,000", 1, 1, 1, Double.NaN, Estimate.missing());
        return List.of(
                new PowerChart(heading("power-fifteen"), fifteen, false, "200 votes in 200 runs"),
                new PowerChart(heading("power-dictator"), List.of(dictator), true, ""),
                new PowerChart(heading("power-together"), List.of(all), false, ""));
    }

    static Heading heading(String name) {
        return new Heading(name, "What happens to " + name + "?", Examples.READ, Examples.SOURCE);
    }

    private static FanChart fan(String name, Scale scale, List<FanDay> days, Runs runs, List<EventMark> events) {
        return new FanChart(
                heading(name),
                List.of(new FanChart.Panel("Momentum", "mean", scale, days, List.of(), List.of(), runs)),
                events);
    }

    private static List<FanDay> flat(int days, double value) {
        Interval at = Interval.at(value);
        return IntStream.range(0, days)
                .mapToObj(i -> new FanDay(Examples.START.plusDays(i), value, at, at, at))
                .toList();
    }

    private static List<Chart> fans() {
        List<FanDay> holes = new ArrayList<>(Examples.stance(60, 0.3, 0.1, 0.05));
        for (int i : List.of(0, 1, 2, 20, 22, 40)) {
            Interval none = Interval.unknown();
            holes.set(i, new FanDay(holes.get(i).date(), Double.NaN, none, none, none));
        }
        List<EventMark> hundreds = IntStream.range(0, 300)
                .mapToObj(i -> EventMark.on(Examples.START.plusDays(i / 4), "event number " + i))
                .toList();
        List<EventMark> oneDay = IntStream.range(0, 7)
                .mapToObj(i -> EventMark.on(Examples.START.plusDays(98), "a thing that happens on the last day"))
                .toList();
        List<EventMark> windows = IntStream.range(0, 15)
                .mapToObj(i -> new EventMark(
                        Examples.START.plusDays(2L * i), Examples.START.plusDays(40 + 3L * i), "window " + i, 0.01 * i))
                .toList();
        List<EventMark> beyond = List.of(
                new EventMark(Examples.START.minusDays(30), Examples.START.plusDays(200), "all along", 0.5),
                new EventMark(Examples.START.minusDays(30), Examples.START.plusDays(1), LONG, 0.5),
                new EventMark(Examples.START.plusDays(99), Examples.START.plusDays(99), "a window of one day", 0.5),
                new EventMark(Examples.START.plusDays(99), Examples.START.plusDays(100), "from the last day", 0.5),
                new EventMark(Examples.START.plusDays(101), Examples.START.plusDays(120), "too late", 0.5));
        Heading accents = new Heading("fan-accents", ACCENTS, ACCENTS, ACCENTS);
        Heading endless = new Heading("fan-long", LONG + " " + LONG + " " + LONG, LONG, LONG + " " + LONG);
        List<FanDay> stance = Examples.stance(100, 0.3, 0.1, 0.05);
        return List.of(
                fan("fan-one-run", STANCE, flat(100, 0.31), Runs.all(1), Examples.events()),
                fan("fan-one-date", STANCE, Examples.stance(1, 0.3, 0.1, 0.2), Runs.all(200), List.of()),
                fan("fan-nought", new Scale.Count(), flat(100, 0), Runs.all(200), List.of()),
                fan("fan-always", new Scale.Share(), flat(100, 1), Runs.all(200), List.of()),
                fan("fan-huge", new Scale.Count(), flat(1000, 6_077_572), Runs.all(200), List.of()),
                fan("fan-years", STANCE, Examples.stance(2500, -0.9, 0.3, 0.05), Runs.all(200), List.of()),
                fan("fan-holes", STANCE, holes, new Runs(143, 200), Examples.events()),
                fan("fan-no-runs", STANCE, List.of(), new Runs(0, 0), Examples.events()),
                fan("fan-none-opened", STANCE, List.of(), new Runs(0, 200), Examples.events()),
                fan("fan-many-events", STANCE, stance, Runs.all(200), hundreds),
                fan("fan-crowded-events", STANCE, stance, Runs.all(200), oneDay),
                fan("fan-windows", STANCE, stance, Runs.all(200), windows),
                fan("fan-windows-beyond", STANCE, stance, Runs.all(200), beyond),
                new FanChart(
                        accents,
                        List.of(new FanChart.Panel(
                                ACCENTS,
                                ACCENTS,
                                new Scale.Stance(ACCENTS, ACCENTS),
                                stance,
                                List.of(new ReferenceLine(0.35, ACCENTS)),
                                List.of(
                                        Observed.on(Examples.START.plusDays(30), 0.4),
                                        new Observed(
                                                Examples.START.plusDays(50),
                                                Examples.START.plusDays(60),
                                                new Interval(0.42, Double.POSITIVE_INFINITY))),
                                Runs.all(200))),
                        List.of(EventMark.on(Examples.START.plusDays(3), ACCENTS))),
                new FanChart(
                        endless,
                        List.of(
                                new FanChart.Panel(
                                        LONG,
                                        LONG,
                                        new Scale.Stance(LONG, ONE_WORD),
                                        stance,
                                        List.of(new ReferenceLine(0.4, LONG)),
                                        List.of(),
                                        new Runs(7, 200)),
                                new FanChart.Panel(
                                        ONE_WORD, "", STANCE, List.of(), List.of(), List.of(), new Runs(0, 200))),
                        List.of(
                                EventMark.on(Examples.START.plusDays(3), LONG),
                                EventMark.on(Examples.START.plusDays(50), ONE_WORD))));
    }

    private static DensityChart density(String name, List<DensityChart.Day> days, Runs runs) {
        return new DensityChart(
                heading(name),
                STANCE,
                List.of(new DensityChart.Panel("Labour", "stances", days, runs)),
                Examples.events());
    }

    private static List<Chart> densities() {
        List<Double> point = new ArrayList<>(Collections.nCopies(40, 0.0));
        point.set(31, 1.0);
        List<DensityChart.Day> same = IntStream.range(0, 100)
                .mapToObj(i -> new DensityChart.Day(Examples.START.plusDays(i), point, Double.NaN))
                .toList();
        List<DensityChart.Day> days = Examples.densityDays(100, 0.3);
        List<DensityChart.Day> gaps =
                days.stream().filter(day -> day.date().getDayOfMonth() % 7 != 0).toList();
        List<DensityChart.Day> noise = days.stream().map(EdgeCases::noisy).toList();
        return List.of(
                density("density-noise", noise, Runs.all(1)),
                density("density-same", same, Runs.all(200)),
                density("density-one-date", days.subList(0, 1), Runs.all(1)),
                density("density-gaps", gaps, new Runs(12, 200)),
                density("density-no-runs", List.of(), new Runs(0, 0)));
    }

    /** As in a single run of 2,000 members, each bin off by up to a fifth. */
    private static DensityChart.Day noisy(DensityChart.Day day) {
        List<Double> shares = IntStream.range(0, 40)
                .mapToObj(i -> day.shares().get(i)
                        * (0.8 + 0.4 * ((i * 40L + day.date().toEpochDay() * 7919) * 0.618033988749895 % 1)))
                .toList();
        return new DensityChart.Day(day.date(), shares, day.mean());
    }

    private static DateHistogram date(String name, List<LocalDate> reached, int never, int total) {
        return new DateHistogram(
                heading(name),
                "date of the 4,000th name",
                Examples.START,
                Examples.START.plusDays(99),
                reached,
                never,
                total,
                List.of(Observed.between(Examples.START.plusDays(65), Examples.START.plusDays(65))),
                Examples.events());
    }

    private static List<Chart> dates() {
        LocalDate day = Examples.START.plusDays(70);
        List<LocalDate> dense = Examples.bell(200, 60, 5).stream()
                .map(at -> Examples.START.plusDays(Math.round(at)))
                .toList();
        return List.of(
                date("date-one-run", List.of(day), 0, 1),
                date("date-same", Collections.nCopies(200, day), 0, 200),
                date("date-daily", dense, 3, 203),
                date("date-never", List.of(), 200, 200),
                date("date-rarely", List.of(Examples.START), 199, 200),
                date("date-no-runs", List.of(), 0, 0),
                date("date-none-opened", List.of(), 0, 200),
                new DateHistogram(
                        heading("date-one-date"), LONG, day, day, List.of(day, day), 0, 3, List.of(), List.of()));
    }

    private static Distribution distribution(String name, Scale scale, List<Double> values, ReferenceLine... lines) {
        return new Distribution(
                heading(name), List.of(new Distribution.Panel("Share for", scale, values, List.of(lines), List.of())));
    }

    private static List<Chart> distributions() {
        Scale share = new Scale.Share();
        ReferenceLine half = new ReferenceLine(0.5, "majority 50 %");
        List<Double> ends = new ArrayList<>(Collections.nCopies(80, 1.0));
        ends.addAll(Collections.nCopies(120, 0.0));
        return List.of(
                distribution("values-one-run", share, List.of(0.62), half),
                distribution("values-same", share, Collections.nCopies(200, 0.5), half),
                distribution("values-ends", share, ends, half),
                distribution("values-nought", new Scale.Count(), Collections.nCopies(200, 0.0)),
                distribution("values-count", new Scale.Count(), Examples.bell(500, 4200, 900)),
                distribution("values-stance", STANCE, Examples.bell(500, -0.2, 0.1)),
                distribution("values-missing", share, List.of(Double.NaN, 0.4, Double.NaN), half),
                distribution("values-all-missing", share, List.of(Double.NaN, Double.NaN), half),
                distribution("values-no-runs", share, List.of(), half),
                distribution(
                        "values-long",
                        share,
                        Examples.bell(200, 0.5, 0.03),
                        new ReferenceLine(0.5, LONG),
                        new ReferenceLine(0.98, "two thirds of all who could have voted")));
    }

    private static List<Chart> decisions() {
        List<DecisionChart.Supposition> same = List.of(
                new DecisionChart.Supposition("0", 1),
                new DecisionChart.Supposition("½", 1),
                new DecisionChart.Supposition("1", 1));
        List<DecisionChart.Supposition> unknown =
                List.of(new DecisionChart.Supposition("0", 0), new DecisionChart.Supposition("1", Double.NaN));
        List<DecisionChart.Row> fifteen = IntStream.range(0, 15)
                .mapToObj(i -> new DecisionChart.Row(
                        i == 3 ? LONG : i == 4 ? ONE_WORD : "candidate " + i,
                        Examples.chance(i == 0 ? 1 : 0, 200),
                        i == 0 ? same : i == 1 ? unknown : List.of()))
                .toList();
        DecisionChart.Row never = new DecisionChart.Row("not held", Examples.chance(1, 200));
        List<Distribution.Panel> turnout = List.of(new Distribution.Panel(
                "turnout", new Scale.Share(), List.of(Double.NaN, Double.NaN), List.of(), List.of()));
        return List.of(
                new DecisionChart(heading("decision-fifteen"), fifteen, never, turnout, Runs.all(200)),
                new DecisionChart(heading("decision-never"), List.of(), never, turnout, Runs.all(2)),
                new DecisionChart(
                        heading("decision-no-runs"),
                        List.of(new DecisionChart.Row("accepted", Estimate.missing(), same)),
                        new DecisionChart.Row("not asked", Estimate.missing()),
                        List.of(),
                        new Runs(0, 0)));
    }

    private static List<Chart> rows() {
        List<CountBars.Row> fifteen = IntStream.range(0, 15)
                .mapToObj(i -> new CountBars.Row(
                        i == 3 ? LONG : i == 4 ? ONE_WORD : i == 5 ? ACCENTS : "Subject " + i,
                        FiveNumbers.of(Examples.bell(200, 10 + 3 * i, 1 + i)),
                        Interval.unknown()))
                .toList();
        List<CountBars.Row> one = List.of(
                new CountBars.Row("Brexit", FiveNumbers.of(List.of(0.0, 0.0, 0.0)), Interval.unknown()),
                new CountBars.Row("Never opened", FiveNumbers.unknown(), Interval.unknown()));
        List<SectionChart.Subject> subjects = IntStream.range(0, 15)
                .mapToObj(i -> new SectionChart.Subject(
                        i == 3 ? LONG : "Subject " + i,
                        Examples.chance(i / 14.0, 200),
                        i == 2 ? Estimate.missing() : Examples.chance(0, 200),
                        Examples.chance(1, 200)))
                .toList();
        SectionChart.Vote vote = new SectionChart.Vote(LONG, FiveNumbers.of(List.of(1.0, 1.0)), new Interval(0.2, 0.4));
        return List.of(
                new CountBars(heading("counts-fifteen"), "motions", new Scale.Count(), fifteen, Runs.all(200)),
                new CountBars(heading("counts-one"), "motions", new Scale.Count(), one, new Runs(3, 200)),
                new CountBars(heading("counts-no-runs"), "motions", new Scale.Count(), List.of(), new Runs(0, 0)),
                new SectionChart(
                        heading("sections-fifteen"),
                        "CLPs",
                        "affiliates",
                        subjects,
                        LONG,
                        List.of(vote),
                        List.of(new ReferenceLine(0.5, "half"), new ReferenceLine(2 / 3.0, "two thirds")),
                        Runs.all(200)),
                new SectionChart(
                        heading("sections-one"),
                        LONG,
                        LONG,
                        subjects.subList(3, 4),
                        "",
                        List.of(),
                        List.of(),
                        Runs.all(1)),
                new SectionChart(
                        heading("sections-no-runs"),
                        "CLPs",
                        "affiliates",
                        List.of(),
                        "Share for",
                        List.of(new SectionChart.Vote("CLPs", FiveNumbers.unknown(), Interval.unknown())),
                        List.of(),
                        new Runs(0, 200)));
    }

    private static List<Chart> funnelsAndVariances() {
        Estimate never = Examples.chance(0, 200);
        Estimate always = Examples.chance(1, 200);
        List<FunnelChart.Step> fifteen = IntStream.range(0, 15)
                .mapToObj(i -> new FunnelChart.Step(
                        i == 2 ? LONG : "Step " + i,
                        Examples.chance(1 - i / 14.0, 200),
                        new FunnelChart.Part(100, 100),
                        new FunnelChart.Part(0, 100),
                        i == 7))
                .toList();
        Estimate none = Estimate.missing();
        List<VarianceChart.Bar> bars = List.of(
                new VarianceChart.Bar("All luck", Estimate.exact(0), Estimate.exact(0), Estimate.exact(1), ""),
                new VarianceChart.Bar(
                        LONG, Estimate.exact(0.01), Estimate.exact(0.02), Estimate.exact(0.97), "hardly " + LONG),
                new VarianceChart.Bar(
                        "Below nought",
                        Estimate.of(-0.02, -0.1, 0.05),
                        Estimate.of(0.98, 0.01, 0.03),
                        Estimate.exact(0.02),
                        ""),
                new VarianceChart.Bar("Even", Estimate.exact(0), Estimate.exact(0), Estimate.exact(0), ""),
                new VarianceChart.Bar("Missing", none, none, none, ""));
        return List.of(
                new FunnelChart(
                        heading("funnel-ends"),
                        List.of(
                                FunnelChart.Step.first("Always", always, false),
                                new FunnelChart.Step(
                                        "Never", never, new FunnelChart.Part(0, 200), FunnelChart.Part.NONE, false),
                                new FunnelChart.Step(
                                        "Always again",
                                        always,
                                        FunnelChart.Part.NONE,
                                        new FunnelChart.Part(200, 200),
                                        false),
                                new FunnelChart.Step(
                                        "Without interval",
                                        Estimate.exact(0.034),
                                        FunnelChart.Part.NONE,
                                        FunnelChart.Part.NONE,
                                        false)),
                        Runs.all(200)),
                new FunnelChart(
                        heading("funnel-one"), List.of(FunnelChart.Step.first(LONG, always, true)), new Runs(1, 2)),
                new FunnelChart(heading("funnel-fifteen"), fifteen, Runs.all(200)),
                new FunnelChart(
                        heading("funnel-no-runs"),
                        List.of(FunnelChart.Step.first("Names", none, false)),
                        new Runs(0, 0)),
                new VarianceChart(heading("variance-ends"), bars, Runs.all(2000)),
                new VarianceChart(heading("variance-no-runs"), List.of(), new Runs(0, 0)));
    }

    private static List<Chart> whatIfs() {
        List<WhatIfChart.Variant> fifteen = IntStream.range(0, 15)
                .mapToObj(i -> new WhatIfChart.Variant(
                        i == 7 ? LONG : "variant-" + i,
                        Examples.chance(i / 14.0, 200),
                        Estimate.of(i / 14.0 - 0.5, i / 14.0 - 0.6, i / 14.0 - 0.4)))
                .toList();
        return List.of(
                new WhatIfChart(
                        heading("what-if-fifteen"),
                        List.of(new WhatIfChart.Outcome(LONG, Examples.chance(0.5, 200), fifteen)),
                        Runs.all(200)),
                new WhatIfChart(
                        heading("what-if-ends"),
                        List.of(
                                new WhatIfChart.Outcome("Never", Examples.chance(0, 200), List.of()),
                                new WhatIfChart.Outcome(
                                        "Missing",
                                        Estimate.missing(),
                                        List.of(new WhatIfChart.Variant(
                                                "not run", Estimate.missing(), Estimate.missing()))),
                                new WhatIfChart.Outcome(
                                        "Always",
                                        Examples.chance(1, 200),
                                        List.of(new WhatIfChart.Variant(
                                                "the same", Examples.chance(1, 200), Estimate.exact(0))))),
                        new Runs(190, 200)),
                new WhatIfChart(heading("what-if-no-runs"), List.of(), new Runs(0, 0)));
    }
}
