package org.groundswell.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Made-up charts of a plausible study, for tests and to look at. */
final class Examples {
    static final LocalDate START = LocalDate.of(2018, 6, 19);
    static final String READ = "200 runs, scale 0.05; bands hold 50, 80 and 95 % of the runs";
    static final String SOURCE = "scenario momentum-2018, variant baseline, as of 22 June 2018";

    private Examples() {}

    static List<Chart> all() {
        return List.of(
                funnel(),
                fanOfStance(),
                fanOfNames(),
                density(),
                date(),
                committee(),
                ballot(),
                election(),
                motions(),
                sections(),
                variance(),
                whatIf(),
                power(),
                sensitivity(),
                screening(),
                clusters());
    }

    static SensitivityChart sensitivity() {
        return new SensitivityChart(
                new Heading("sensitivity", "What it hangs on whether the leadership moves", READ, SOURCE),
                List.of(
                        share("stages.conference", 0.4, 0.02),
                        share("stages.leadership", 0.32, 0.16),
                        new SensitivityChart.Row("world", Estimate.of(0.08, 0, 0.27), Estimate.missing(), false)),
                List.of(share("all assumptions together", 0.76, 0.34), share("the open world", 0.72, 0.16)),
                "",
                "Shown: the 3 largest of 51; 48 intervals reach 0.");
    }

    static SensitivityChart.Row share(String label, double total, double first) {
        return new SensitivityChart.Row(
                label,
                Estimate.of(total, total * 0.6, Math.min(1, total * 1.4)),
                Estimate.of(first, 0, first + 0.1),
                true);
    }

    static ScreeningChart screening() {
        return new ScreeningChart(
                new Heading("screening", "What ballot.turnout hangs on", READ, SOURCE),
                new EffectUnit(100, "points"),
                List.of(
                        new ScreeningChart.Point("stages.ballot.turnout", 0.27, 0.066, true),
                        new ScreeningChart.Point("world.turnout", 0.064, 0.081, true),
                        new ScreeningChart.Point("population.activity.rho", 0.009, 0.012, true),
                        new ScreeningChart.Point("influence.noise", 0, 0, false)),
                3,
                "");
    }

    static ClusterChart clusters() {
        Bubbles bubbles = new Bubbles();
        List<Double> largest = new ArrayList<>();
        for (int run = 0; run < 200; run++) {
            double left = -0.5 + 0.1 * Math.sin(run);
            double size = 0.5 + 0.2 * Math.cos(run);
            bubbles.add(left, size);
            bubbles.add(left + 1, 1 - size);
            largest.add(Math.max(size, 1 - size));
        }
        return new ClusterChart(
                new Heading("end-leaving", "What is left of leaving?", "200 runs, 100 members.", "camps, seed 1"),
                List.of(
                        new Distribution.Panel(
                                "Clusters", new Scale.Whole(), Collections.nCopies(200, 2.0), List.of(), List.of()),
                        new Distribution.Panel(
                                "Members in the largest cluster", new Scale.Share(), largest, List.of(), List.of())),
                new Scale.Stance("stay", "leave"),
                bubbles.all());
    }

    static PowerChart power() {
        return new PowerChart(
                new Heading("power", "Who decides in the card vote of the conference?", READ, SOURCE),
                List.of(
                        new PowerChart.Row("Unite", 0.192, 0.253, 0.228, 0.764, chance(0.45, 147)),
                        new PowerChart.Row("Unison", 0.112, 0.078, 0.116, 0.236, chance(0.35, 147)),
                        new PowerChart.Row("FBU", 0.004, 0.004, 0.003, 0.011, chance(0.01, 147)),
                        new PowerChart.Row("CLPs, all 650", 0.5, 0.487, 0.465, Double.NaN, Estimate.missing())),
                false,
                "147 votes in 200 runs");
    }

    static List<EventMark> events() {
        return List.of(
                EventMark.on(LocalDate.of(2018, 6, 22), "national press reports the petition"),
                new EventMark(
                        LocalDate.of(2018, 7, 1), LocalDate.of(2018, 7, 12), "the government publishes its plan", 0.8),
                EventMark.on(LocalDate.of(2018, 9, 10), "TUC congress"),
                EventMark.on(LocalDate.of(2018, 9, 13), "motions close"),
                EventMark.on(LocalDate.of(2018, 9, 23), "conference opens"));
    }

    static List<FanDay> stance(int days, double start, double drift, double width) {
        List<FanDay> fan = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            double t = i / 99.0;
            double m = start + drift * Math.sqrt(t) + 0.01 * Math.sin(i / 5.0);
            double sd = width * (0.25 + Math.sqrt(t));
            fan.add(new FanDay(
                    START.plusDays(i), m, around(m, 0.67 * sd), around(m, 1.28 * sd), around(m + 0.1 * sd, 1.96 * sd)));
        }
        return fan;
    }

    static Interval around(double middle, double half) {
        return new Interval(middle - half, middle + half);
    }

    static FanChart fanOfStance() {
        return new FanChart(
                new Heading("stance", "Do members move towards a public vote?", READ, SOURCE),
                List.of(
                        new FanChart.Panel(
                                "Momentum",
                                "mean stance of members",
                                new Scale.Stance("no public vote", "a public vote"),
                                stance(100, 0.38, 0.16, 0.05),
                                List.of(),
                                List.of(),
                                Runs.all(200)),
                        new FanChart.Panel(
                                "Labour",
                                "mean stance of members",
                                new Scale.Stance("no public vote", "a public vote"),
                                stance(100, 0.31, 0.09, 0.03),
                                List.of(),
                                List.of(),
                                Runs.all(200))),
                events());
    }

    static FanChart fanOfNames() {
        List<FanDay> names = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            double m = 4300 * (1 - Math.exp(-i / 28.0));
            names.add(new FanDay(
                    START.plusDays(i),
                    m,
                    new Interval(m * 0.83, m * 1.2),
                    new Interval(m * 0.7, m * 1.4),
                    new Interval(m * 0.52, m * 1.72)));
        }
        return new FanChart(
                new Heading(
                        "names",
                        "Will 4,000 members of Momentum sign in time for a ballot before conference?",
                        READ,
                        SOURCE),
                List.of(new FanChart.Panel(
                        "",
                        "valid names on the petition",
                        new Scale.Count(),
                        names,
                        List.of(new ReferenceLine(4000, "4,000 names trigger a ballot")),
                        List.of(new Observed(
                                LocalDate.of(2018, 8, 22), LocalDate.of(2018, 9, 1), new Interval(4000, 4300))),
                        new Runs(193, 200))),
                events());
    }

    static DensityChart density() {
        return new DensityChart(
                new Heading(
                        "density",
                        "Do members grow apart on a public vote?",
                        "200 runs, scale 0.05; mean over runs",
                        SOURCE),
                new Scale.Stance("no public vote", "a public vote"),
                List.of(
                        new DensityChart.Panel("Momentum", "stances of members", densityDays(100, 0.35), Runs.all(200)),
                        new DensityChart.Panel("Labour", "stances of members", densityDays(100, 0.25), Runs.all(200))),
                events());
    }

    static List<DensityChart.Day> densityDays(int days, double start) {
        List<DensityChart.Day> all = new ArrayList<>();
        for (int d = 0; d < days; d++) {
            double[] weight = new double[40];
            double sum = 0;
            double mean = 0;
            for (int b = 0; b < 40; b++) {
                double s = -1 + (b + 0.5) / 20;
                double left = Math.exp(-sq(s - start - 0.003 * d) / (2 * sq(0.22 - 0.0006 * d)));
                double right = 0.35 * Math.exp(-sq(s + 0.35 + 0.001 * d) / (2 * sq(0.18)));
                weight[b] = left + right;
                sum += weight[b];
                mean += s * weight[b];
            }
            List<Double> shares = new ArrayList<>();
            for (double w : weight) {
                shares.add(w / sum);
            }
            all.add(new DensityChart.Day(START.plusDays(d), shares, mean / sum));
        }
        return all;
    }

    private static double sq(double x) {
        return x * x;
    }

    /** Evenly spread numbers in a fixed but tumbled order, bent into a bell. */
    static List<Double> bell(int runs, double middle, double sd) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            double u = (i * 0.618033988749895 + 0.31) % 1;
            values.add(middle + sd * 0.55 * Math.log((u + 0.002) / (1.002 - u)));
        }
        return values;
    }

    static DateHistogram date() {
        List<LocalDate> reached = bell(138, 70, 13).stream()
                .map(day -> START.plusDays(Math.round(Math.min(day, 99))))
                .toList();
        return new DateHistogram(
                new Heading("date", "When does the petition reach 4,000 names?", "200 runs, scale 0.05", SOURCE),
                "date of the 4,000th valid name",
                START,
                LocalDate.of(2018, 9, 26),
                reached,
                62,
                200,
                List.of(Observed.between(LocalDate.of(2018, 8, 22), LocalDate.of(2018, 9, 1))),
                events());
    }

    static Distribution ballot() {
        List<Double> turnout = new ArrayList<>(bell(143, 0.36, 0.06));
        List<Double> yes = new ArrayList<>(bell(143, 0.64, 0.07));
        for (int i = 143; i < 200; i++) {
            turnout.add(Double.NaN);
            yes.add(Double.NaN);
        }
        return new Distribution(
                new Heading(
                        "ballot",
                        "If members are asked, how do they vote, and do enough of them?",
                        "200 runs, scale 0.05",
                        SOURCE),
                List.of(
                        new Distribution.Panel(
                                "For a public vote",
                                new Scale.Share(),
                                yes,
                                List.of(new ReferenceLine(0.5, "majority 50 %")),
                                List.of()),
                        new Distribution.Panel(
                                "Turnout",
                                new Scale.Share(),
                                turnout,
                                List.of(new ReferenceLine(0.3, "quorum 30 %")),
                                List.of(Interval.at(0.403)))));
    }

    static DecisionChart committee() {
        return new DecisionChart(
                new Heading("committee", "How does the ruling body decide?", "200 runs, scale 0.05", SOURCE),
                List.of(
                        new DecisionChart.Row(
                                "accepted",
                                chance(0.41, 200),
                                List.of(
                                        new DecisionChart.Supposition("0", 0.2),
                                        new DecisionChart.Supposition("½", 0.45),
                                        new DecisionChart.Supposition("1", 0.69))),
                        new DecisionChart.Row("refused", chance(0.12, 200)),
                        new DecisionChart.Row("delayed", chance(0.16, 200)),
                        new DecisionChart.Row("too late", chance(0, 200))),
                new DecisionChart.Row("not asked", chance(0.31, 200)),
                List.of(),
                Runs.all(200));
    }

    static DecisionChart election() {
        return new DecisionChart(
                new Heading("election", "How does the leadership election end?", "200 runs, scale 0.05", SOURCE),
                List.of(
                        new DecisionChart.Row("corbyn", chance(0.81, 200)),
                        new DecisionChart.Row("burnham", chance(0.14, 200)),
                        new DecisionChart.Row("cooper", chance(0.05, 200)),
                        new DecisionChart.Row("kendall", chance(0, 200))),
                new DecisionChart.Row("not held", chance(0, 200)),
                List.of(new Distribution.Panel(
                        "turnout", new Scale.Share(), bell(200, 0.74, 0.03), List.of(), List.of(Interval.at(0.763)))),
                Runs.all(200));
    }

    static CountBars motions() {
        List<String> names = List.of(
                "Brexit",
                "Housing",
                "Schools",
                "Windrush",
                "Palestine",
                "NHS",
                "Economy for the many",
                "Government contracts",
                "In-work poverty",
                "Climate",
                "Rule changes");
        List<CountBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double m = 118.0 / (1 + i * 1.1);
            rows.add(new CountBars.Row(
                    names.get(i), FiveNumbers.of(bell(200, m, m / 6)), i == 0 ? Interval.at(151) : Interval.unknown()));
        }
        return new CountBars(
                new Heading(
                        "motions",
                        "What do local parties send motions on?",
                        "200 runs, scale 0.05; numbers: median and 90 % of runs",
                        SOURCE),
                "motions sent to conference, by subject",
                new Scale.Count(),
                rows,
                Runs.all(200));
    }

    static SectionChart sections() {
        List<SectionChart.Subject> subjects = new ArrayList<>();
        List<String> names = List.of(
                "Housing", "Brexit", "Schools system", "NHS", "Palestine", "Economy for the many", "In-work poverty");
        for (int i = 0; i < names.size(); i++) {
            double u = Math.max(0, 0.93 - i * 0.13);
            double a = i == 1 ? 0.88 : i > 4 ? 0.7 : 0.15;
            double e = 1 - (1 - u) * (1 - a);
            subjects.add(new SectionChart.Subject(names.get(i), chance(u, 200), chance(a, 200), chance(e, 200)));
        }
        return new SectionChart(
                new Heading(
                        "conference",
                        "What does conference debate, and how does it vote?",
                        "200 runs, scale 0.05",
                        SOURCE),
                "CLPs",
                "affiliates",
                subjects,
                "Share for a motion on Brexit",
                List.of(
                        new SectionChart.Vote("CLPs", FiveNumbers.of(bell(171, 0.86, 0.04)), Interval.unknown()),
                        new SectionChart.Vote("Affiliates", FiveNumbers.of(bell(171, 0.58, 0.15)), Interval.unknown()),
                        new SectionChart.Vote(
                                "Both, 50 : 50", FiveNumbers.of(bell(171, 0.72, 0.08)), Interval.at(0.9))),
                List.of(new ReferenceLine(0.5, "majority 50 %")),
                new Runs(171, 200));
    }

    /** With Wilson's interval at 95 %. */
    static Estimate chance(double p, int runs) {
        double z2 = 3.8415;
        double middle = (p + z2 / (2 * runs)) / (1 + z2 / runs);
        double half = Math.sqrt(z2) / (1 + z2 / runs) * Math.sqrt(p * (1 - p) / runs + z2 / (4.0 * runs * runs));
        return Estimate.of(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    static FunnelChart funnel() {
        return new FunnelChart(
                new Heading(
                        "funnel",
                        "How likely is it that a petition of members changes the party's policy?",
                        "200 runs, scale 0.05; bars: share of all runs, with 95 % interval",
                        SOURCE),
                List.of(
                        FunnelChart.Step.first("4,000 names in time", chance(0.69, 200), false),
                        new FunnelChart.Step(
                                "Momentum ballots its members",
                                chance(0.41, 200),
                                new FunnelChart.Part(82, 138),
                                new FunnelChart.Part(0, 62),
                                false),
                        new FunnelChart.Step(
                                "Members vote to back a public vote",
                                chance(0.34, 200),
                                new FunnelChart.Part(68, 82),
                                new FunnelChart.Part(0, 118),
                                false),
                        new FunnelChart.Step(
                                "Conference debates Brexit",
                                chance(0.88, 200),
                                new FunnelChart.Part(66, 68),
                                new FunnelChart.Part(110, 132),
                                false),
                        new FunnelChart.Step(
                                "Conference carries a motion that names a public vote",
                                chance(0.62, 200),
                                new FunnelChart.Part(124, 176),
                                new FunnelChart.Part(0, 24),
                                false),
                        new FunnelChart.Step(
                                "Leadership adopts it",
                                chance(0.17, 200),
                                new FunnelChart.Part(33, 124),
                                new FunnelChart.Part(1, 76),
                                true)),
                Runs.all(200));
    }

    static VarianceChart variance() {
        return new VarianceChart(
                new Heading(
                        "variance",
                        "What makes the runs differ?",
                        "share of variance by source, 2,000 runs; in brackets 95 % intervals",
                        SOURCE),
                List.of(
                        new VarianceChart.Bar(
                                "Names on the petition",
                                Estimate.of(0.62, 0.55, 0.69),
                                Estimate.of(0.35, 0.28, 0.42),
                                Estimate.of(0.03, 0.01, 0.05),
                                ""),
                        new VarianceChart.Bar(
                                "Turnout of the ballot",
                                Estimate.of(0.41, 0.33, 0.49),
                                Estimate.of(0.57, 0.5, 0.64),
                                Estimate.of(0.02, 0, 0.04),
                                ""),
                        new VarianceChart.Bar(
                                "Motions on Brexit",
                                Estimate.of(0.48, 0.4, 0.55),
                                Estimate.of(0.2, 0.13, 0.27),
                                Estimate.of(0.32, 0.26, 0.38),
                                ""),
                        new VarianceChart.Bar(
                                "Mean stance of Labour members",
                                Estimate.exact(0.1),
                                Estimate.exact(0.88),
                                Estimate.exact(0.02),
                                "hardly varies (sd 0.01)")),
                Runs.all(2000));
    }

    static WhatIfChart whatIf() {
        List<WhatIfChart.Outcome> outcomes = new ArrayList<>();
        for (String label : List.of("4,000 names in time", "Conference names a public vote", "Leadership adopts it")) {
            double base = outcomes.isEmpty() ? 0.69 : outcomes.size() == 1 ? 0.62 : 0.17;
            outcomes.add(new WhatIfChart.Outcome(
                    label,
                    chance(base, 200),
                    List.of(
                            new WhatIfChart.Variant(
                                    "leader backs a vote", chance(base + 0.16, 200), Estimate.of(0.16, 0.10, 0.22)),
                            new WhatIfChart.Variant(
                                    "leader speaks against",
                                    chance(base - 0.13, 200),
                                    Estimate.of(-0.13, -0.19, -0.07)),
                            new WhatIfChart.Variant(
                                    "half the organisers", chance(base - 0.02, 200), Estimate.of(-0.02, -0.06, 0.02)),
                            new WhatIfChart.Variant(
                                    "a week later", chance(base + 0.01, 200), Estimate.of(0.01, -0.02, 0.04)))));
        }
        return new WhatIfChart(
                new Heading(
                        "what-if",
                        "What would change the outcome?",
                        "200 runs a variant, scale 0.05, the same luck in each",
                        SOURCE),
                outcomes,
                Runs.all(200));
    }
}
