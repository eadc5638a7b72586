package org.groundswell.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.groundswell.kernel.Logistic;
import org.groundswell.lab.Sample;
import org.groundswell.lab.Story;
import org.groundswell.population.Contacts;
import org.groundswell.population.Population;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.scenario.Scenario;
import org.groundswell.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionTest {
    /** A petition that reaches everybody, whom it finds willing. */
    private static final String OPEN = "{name: names, kind: petition, opens: {on: 2020-01-01}, closes: 2020-01-31,"
            + " body: all, text: proposal, threshold: 300, reach: {list: 100}, organisers: 0.02, word-of-mouth: 0,"
            + " midpoint: 2, slope: 0.01, invalid: 0}";

    private static final String ALIKE = "population.activity={sigma: 0}";

    private static Story story(String petition, String... settings) {
        return Story.of("stages: [" + petition + "]").with(settings);
    }

    private static String petition(String... settings) {
        String petition = OPEN;
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf(':'));
            petition = petition.contains(" " + name + ": ")
                    ? petition.replaceFirst("(?<= )" + name + ": (\\{[^}]*}|[^,}]*)", setting)
                    : petition.substring(0, petition.length() - 1) + ", " + setting + "}";
        }
        return petition;
    }

    private static double[] names(Story story, long run) {
        return Staged.of(story, run).daily("names.names");
    }

    /**
     * 10,000 who sign independently at a hazard of .01 a day have 1,000 names after 10.5355 days on average, sd .3333. A day is
     * eight steps here, and a name of a step is seen at its end, half a step later on average.
     */
    @Test
    void independentSignersPassTheThresholdWhenTheyShould() {
        Story story = story(
                petition("organisers: 0.00125", "threshold: 1000", "closes: 2020-05-30"),
                "population.members=10000",
                "calendar.end=2020-05-30",
                ALIKE);
        Scenario scenario = story.scenario();
        Sample passage = new Sample();
        for (int run = 1; run <= 40; run++) {
            passage.add((Staged.of(scenario, run).outcome("names.crossed-on") + 1) / 8);
        }
        passage.hasMean(10.5355 + 0.5 / 8);
        passage.hasSd(0.3333);
    }

    /** Word of mouth makes an S: few names at first, most in the middle, few when hardly anybody is left. */
    @Test
    void wordOfMouthMakesAnS() {
        Story story = story(
                petition("organisers: 0.0005", "word-of-mouth: 0.5", "closes: 2020-03-30"),
                "calendar.end=2020-03-30",
                "population.members=5000",
                "population.network={contacts: 12, tail: 20}",
                ALIKE);
        double[] daily = daily(names(story, 1));
        double first = sum(daily, 0, 8);
        int peak = peak(daily);
        assertThat(peak).isBetween(8, 40);
        assertThat(first).isLessThan(0.2 * sum(daily, peak - 4, peak + 4));
        assertThat(sum(daily, 60, 90)).isLessThan(0.2 * sum(daily, peak - 4, peak + 4));
        assertThat(sum(daily, 0, 90)).isGreaterThan(4_500);
    }

    /** Without organisers a burst leaves names that fall to half in each half-life. */
    @Test
    void aBurstDecaysByItsHalfLife() {
        Story story = story(
                petition("organisers: 0", "bursts: [{name: launch, on: 2020-01-01, size: 0.02, half-life: 3}]"),
                "population.members=100000",
                ALIKE);
        double[] daily = daily(names(story, 1));
        for (int day = 0; day < 24; day++) {
            double expected = 100_000 * 0.02 * Math.pow(2, -day / 3.0);
            // Those who have signed do not sign again: up to a tenth fewer at the end.
            assertThat(daily[day])
                    .isBetween(0.88 * expected - 4 * Math.sqrt(expected), expected + 4 * Math.sqrt(expected));
        }
    }

    @Test
    void aBurstCanDecayAsAPower() {
        Story story = story(
                petition("organisers: 0", "bursts: [{name: launch, on: 2020-01-03, size: 0.02, power: 2.9}]"),
                "population.members=100000",
                ALIKE);
        double[] daily = daily(names(story, 1));
        assertThat(daily[0] + daily[1]).isZero();
        for (int day = 2; day < 15; day++) {
            double expected = 100_000 * 0.02 * Math.pow(day - 1, -2.9);
            assertThat(daily[day])
                    .isBetween(0.96 * expected - 4 * Math.sqrt(expected), expected + 4 * Math.sqrt(expected) + 1);
        }
    }

    private static double[] daily(double[] names) {
        return IntStream.range(0, names.length)
                .mapToDouble(day -> names[day] - (day == 0 ? 0 : names[day - 1]))
                .toArray();
    }

    private static double sum(double[] all, int from, int to) {
        return Arrays.stream(all, from, to).sum();
    }

    private static int peak(double[] daily) {
        return IntStream.range(0, daily.length)
                .reduce((a, b) -> daily[a] >= daily[b] ? a : b)
                .orElseThrow();
    }

    /** Pathwise: with the same luck, whatever urges more never has fewer names on any day. */
    @Property(tries = 40)
    void whateverUrgesMoreNeverHasFewerNames(
            @ForAll @IntRange(min = 1, max = 1_000) int run, @ForAll @DoubleRange(min = 1, max = 5) double factor) {
        Story story = story(
                petition(
                        "organisers: 0.01",
                        "word-of-mouth: 0.1",
                        "midpoint: 0.6",
                        "slope: 0.2",
                        "reach: {list: 0.5}",
                        "threshold: 50",
                        "bursts: [{name: launch, on: 2020-01-05, size: 0.02}]"),
                "population.network={contacts: 8}",
                "world={stance: 0, drift: 0, effort: 0.3, effort-shock: 0.3, publicity: 0.7, turnout: 0}");
        double[] before = names(story, run);
        for (String lever : new String[] {
            "stages.names.organisers=" + 0.01 * factor,
            "stages.names.effort=" + factor,
            "stages.names.word-of-mouth=" + 0.1 * factor,
            "stages.names.reach.list=" + 0.5 * factor,
            "stages.names.bursts.launch.size=" + 0.02 * factor,
            "stages.names.credit=" + (factor - 1),
            "stages.names.deadline.push=" + 0.01 * factor
        }) {
            double[] after = names(story.with(lever), run);
            for (int day = 0; day < before.length; day++) {
                assertThat(after[day]).as("%s on day %s", lever, day).isGreaterThanOrEqualTo(before[day]);
            }
        }
    }

    @Property(tries = 40)
    void raisingTheThresholdNeverBringsTheDateForward(
            @ForAll @IntRange(min = 1, max = 1_000) int run,
            @ForAll @IntRange(min = 1, max = 200) int threshold,
            @ForAll @IntRange(max = 100) int by) {
        double before =
                Staged.of(story(petition("threshold: " + threshold)), run).outcome("names.reached-on");
        double after = Staged.of(story(petition("threshold: " + (threshold + by))), run)
                .outcome("names.reached-on");
        assertThat(Double.isNaN(after) || after >= before).isTrue();
    }

    /** At a hazard so high that all sign at once, the names tell who could. */
    @Test
    void onlyMembersOfTheBodyWhomTheListReachesSign() {
        String population = """
                population:
                  name: all
                  members: 3000
                  segments:
                    - {name: left, share: 0.5, stance: {question: {mean: 0, sd: 0.4}}}
                    - {name: right, share: 0.5, stance: {question: {mean: 0, sd: 0.4}}}
                  bodies: [{name: union, members: 1000, composition: {left: 0.5, right: 0.5}}]
                  network: {contacts: 12}
                  activity: {sigma: 0}
                """;
        Scenario all = Story.of(population, "stages: [" + petition("organisers: 10", "body: union") + "]")
                .scenario();
        Scenario left = Story.of(
                        population,
                        "stages: [" + petition("organisers: 10", "body: union", "reach: {list: {left: 100, right: 0}}")
                                + "]")
                .scenario();
        Scenario nobody = Story.of(
                        population, "stages: [" + petition("organisers: 10", "reach: {list: 0}", "threshold: 0") + "]")
                .scenario();
        for (int run = 1; run <= 5; run++) {
            Staged union = Staged.of(all, run);
            Population members = union.world().population();
            assertThat(union.outcome("names.signed")).isEqualTo(1);
            assertThat(union.outcome("names.names")).isEqualTo(1_000);
            assertThat(members.weight(1)).isCloseTo(1_000.0 / members.simulated(1), within(1e-12));
            double share = IntStream.of(members.membersOf(1))
                            .filter(i -> members.segmentOf(i) == 0)
                            .count()
                    / (double) members.simulated(1);
            assertThat(Staged.of(left, run).outcome("names.signed")).isCloseTo(share, within(1e-12));
            assertThat(Staged.of(nobody, run).outcome("names.names")).isZero();
        }
    }

    /** 1 − exp(−Σ c α): at α = 1, two ways with rates .3 and .4 reach half of all. */
    @Test
    void theListReachesAsManyAsItsWaysSay() {
        Scenario scenario = story(
                        petition("organisers: 10", "reach: {post: 0.3, mail: 0.4}", "threshold: 1"),
                        ALIKE,
                        "population.members=20000")
                .scenario();
        double share = Staged.of(scenario, 1).outcome("names.signed");
        double expected = -Math.expm1(-0.7);
        assertThat(share).isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / 20_000)));
    }

    /** The plain way: each day every member asks all its contacts, in double. */
    @Test
    void namesAreThoseOfThePlainWay() {
        Story story = Story.of(
                        """
                population:
                  name: all
                  members: 1200
                  units: {effect: 0.2, list: [{name: a, members: 500}, {name: b, members: 700}]}
                  segments:
                    - {name: left, share: 0.6, stance: {question: {mean: 0.2, sd: 0.5}}}
                    - {name: right, share: 0.4, stance: {question: {mean: -0.2, sd: 0.5}}}
                  bodies: [{name: union, members: 600, composition: {left: 0.7, right: 0.3}}]
                  network: {contacts: 9, body: 0.5}
                """,
                        "stages: ["
                                + petition(
                                        "body: union",
                                        "reach: {list: {left: 2, right: 1}}",
                                        "organisers: 0.02",
                                        "effort: 1.5",
                                        "word-of-mouth: 0.3",
                                        "aimed-at: {a: 2}",
                                        "credit: {left: 0.5, right: -0.5}",
                                        "midpoint: 0.6",
                                        "slope: 0.2",
                                        "threshold: 60",
                                        "deadline: {push: 0.2, days: 5}",
                                        "bursts: [{name: launch, on: 2020-01-04, size: 0.1, half-life: 2}]")
                                + "]")
                .with("world={stance: 0, drift: 0, effort: 0.3, effort-shock: 0.3, publicity: 0.7, turnout: 0}");
        String half = links(1200, 9, true);
        String alike = links(1200, 9, false);
        for (int run = 1; run <= 3; run++) {
            areThoseOfThePlainWay(story, run);
            areThoseOfThePlainWay(story.with("population.network={kind: links, links: " + half + "}"), run);
            areThoseOfThePlainWay(
                    story.with("population.network={kind: links, directed: true, links: " + half + "}"), run);
            areThoseOfThePlainWay(
                    story.with("population.network={kind: links, directed: true, links: " + alike + "}"), run);
        }
    }

    private static void areThoseOfThePlainWay(Story story, int run) {
        Staged staged = Staged.of(story, run);
        double[] counted = staged.daily("names.names");
        double weight = staged.world().population().weight(1);
        int[] plain = plain(staged.world());
        assertThat(plain[30]).isBetween(60, 600);
        for (int day = 0; day < plain.length; day++) {
            assertThat(counted[day] / weight).isCloseTo(plain[day], within(1e-9));
        }
    }

    /** Each member listens to some of those behind it, who weigh differently or all 1. */
    private static String links(int members, int each, boolean weighted) {
        StringJoiner links = new StringJoiner(", ", "[", "]");
        for (int one = 0; one < members; one++) {
            for (int n = 1; n <= each; n++) {
                int other = (one + n * n * 7) % members;
                links.add("[" + (one + 1) + ", " + (other + 1) + (weighted ? ", " + (0.1 + one % 5 * n) : "") + "]");
            }
        }
        return links.toString();
    }

    /**
     * Members of c listen to one of a, who signs on the first day, and to one of b, who never does. From the second day on, the
     * hazard of c is β times the share that the first weighs: after T days 1 − exp(−β T w₁ / (w₁ + w₂)) have signed.
     */
    @ParameterizedTest
    @CsvSource({"3, 1, 0.75", "1, 1, 0.5", "0.25, 2.25, 0.1"})
    void aContactTellsByWhatItWeighs(double signer, double silent, double share) {
        int each = 2_000;
        StringJoiner links = new StringJoiner(", ", "[", "]");
        for (int n = 1; n <= each; n++) {
            links.add("[" + (2 * each + n) + ", " + n + ", " + signer + "]");
            links.add("[" + (2 * each + n) + ", " + (each + n) + ", " + silent + "]");
        }
        Story story = story(
                petition("organisers: 10", "aimed-at: {a: 1000, b: 0, c: 0}", "word-of-mouth: 0.05"),
                ALIKE,
                "population.members=6000",
                "population.units={effect: 0, list: [{name: a, members: 2000}, {name: b, members: 2000},"
                        + " {name: c, members: 2000}]}",
                "population.network={kind: links, directed: true, links: " + links + "}");
        double[] names = names(story, 1);
        assertThat(names[0]).isEqualTo(each);
        for (int days : new int[] {1, 5, 30}) {
            double expected = -Math.expm1(-0.05 * days * share);
            assertThat((names[days] - each) / each)
                    .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / each)));
        }
    }

    @Test
    void linksThatAllWeighOneAreAsLinksWithoutWeights() {
        Story story =
                story(petition("word-of-mouth: 0.3", "reach: {list: 0.7}", "threshold: 60"), "population.members=300");
        String bare = links(300, 4, false);
        for (int run = 1; run <= 3; run++) {
            assertThat(names(
                            story.with("population.network={kind: links, links: "
                                    + bare.replace("]", ", 1]").replace("], 1]", "]]") + "}"),
                            run))
                    .containsExactly(names(story.with("population.network={kind: links, links: " + bare + "}"), run));
        }
    }

    private static int[] plain(World world) {
        Population population = world.population();
        Contacts contacts = (Contacts) world.network();
        int[] union = population.membersOf(1);
        float[] alpha = Story.activity(world, "sign names", union);
        Keyed reach = world.luck().of("reach", "names");
        Keyed sign = world.luck().of("sign", "names");
        boolean[] signed = new boolean[population.size()];
        double[] hazard = new double[population.size()];
        double effort = 1.5 * Math.exp(0.3 * world.open().of("effort", "names").gaussian(0, 0, 0) - 0.045);
        double burst =
                0.1 * Math.exp(0.7 * world.open().of("burst names", "launch").gaussian(0, 2, 0) - 0.245);
        double variance = 0.09 / (1 - 0.8 * 0.8);
        Keyed shocks = world.open().of("effort-shock", "names");
        // Memory is the default of the world: 0.8.
        double shock = Math.sqrt(variance) * shocks.gaussian(0, 0, -1);
        int[] names = new int[31];
        int count = 0;
        for (int day = 0; day <= 30; day++) {
            double work = effort * Math.exp(shock - variance / 2) * (0.02 + (day > 25 ? 0.2 * (day - 25) / 5.0 : 0));
            double publicity = day < 3 ? 0 : burst * Math.pow(2, -(day - 3) / 2.0);
            boolean[] yesterday = signed.clone();
            for (int j = 0; j < union.length; j++) {
                int i = union[j];
                boolean left = population.segmentOf(i) == 0;
                boolean onList = reach.uniform(population.key(i), population.ordinal(i), 0)
                        < 1 - Math.exp(-(left ? 2 : 1) * alpha[j]);
                if (!onList || signed[i]) {
                    continue;
                }
                double eligible = 0;
                double theirs = 0;
                for (int n = 0; n < contacts.count(i); n++) {
                    int other = contacts.contact(i, n);
                    eligible += population.isIn(other, 1) ? contacts.weight(i, n) : 0;
                    theirs += yesterday[other] ? contacts.weight(i, n) : 0;
                }
                double told = eligible == 0 ? 0 : 0.3 * theirs / eligible;
                double away = Math.abs(world.stances().expressed(0)[i] - 0.4);
                double willing = Logistic.exact((0.6 - away) / 0.2 + (left ? 0.5 : -0.5));
                double aim = population.unitOf(i) == 0 ? 2 : 1;
                hazard[i] += alpha[j] * willing * (work * aim + told + publicity);
                if (hazard[i] > sign.exponential(population.key(i), population.ordinal(i), 0)) {
                    signed[i] = true;
                    count++;
                }
            }
            names[day] = count;
            shock = 0.8 * shock + 0.3 * shocks.gaussian(0, 0, day);
        }
        return names;
    }

    /** e_t = m e_{t−1} + σ N is stationary from the first day, and exp(e − Var/2) has mean 1 on each. */
    @Test
    void shocksToEffortAreStationaryWithMeanOne() {
        Story story = Story.of().with("population.members=2", "world.effort-shock=0.3", "world.effort-memory=0.8");
        Scenario scenario = story.scenario();
        Sample[] logs = {new Sample(), new Sample(), new Sample(), new Sample()};
        Sample[] factors = {new Sample(), new Sample(), new Sample(), new Sample()};
        int[] days = {0, 1, 15, 30};
        for (int run = 1; run <= 3_000; run++) {
            double[] shocks = Signing.shocks("names", Story.world(scenario, new Chance(1, run)));
            for (int n = 0; n < 4; n++) {
                factors[n].add(shocks[days[n]]);
                logs[n].add(Math.log(shocks[days[n]]));
            }
        }
        for (int n = 0; n < 4; n++) {
            factors[n].hasMean(1);
            logs[n].hasSd(0.3 / Math.sqrt(1 - 0.64));
        }
        Sample.haveCorrelation(logs[0], logs[1], 0.8);
        Sample.haveCorrelation(logs[0], logs[2], Math.pow(0.8, 15));
    }

    /** Over runs, organisers do on average what the setting says, however uncertain their effort. */
    @Test
    void uncertainEffortHasTheStatedMean() {
        Scenario scenario = story(
                        petition("organisers: 0.0001", "threshold: 1"),
                        ALIKE,
                        "population.members=1000",
                        "world={stance: 0, drift: 0, effort: 0.3, effort-shock: 0.3, publicity: 0, turnout: 0}")
                .scenario();
        Sample names = new Sample();
        for (int run = 1; run <= 250; run++) {
            names.add(Staged.of(scenario, run).outcome("names.names"));
        }
        names.hasMean(1_000 * -Math.expm1(-31 * 0.0001), 0.02);
    }

    @Test
    void theDeadlinePushesMoreEachDayUntilTheLast() {
        Story story = story(
                petition("organisers: 0", "deadline: {push: 0.05, days: 10}"), ALIKE, "population.members=100000");
        double[] daily = daily(names(story, 1));
        double left = 100_000;
        for (int day = 0; day <= 30; day++) {
            double expected = left * -Math.expm1(-0.05 * Math.max(0, day - 20) / 10);
            assertThat(daily[day]).isCloseTo(expected, within(4 * Math.sqrt(expected)));
            left -= daily[day];
        }
        assertThat(sum(daily, 0, 21)).isZero();
    }

    @Test
    void aimingAtAUnitDoublesItsNames() {
        Story story = Story.of("""
                population:
                  name: all
                  members: 40000
                  units: {effect: 0, list: [{name: a, members: 20000}, {name: b, members: 20000}]}
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0.4}}}]
                  network: {contacts: 0}
                  activity: {sigma: 0}
                """, "stages: [" + petition("organisers: 0.001", "aimed-at: {b: 3}") + "]");
        double names = names(story, 1)[0];
        double expected = 20_000 * (-Math.expm1(-0.001) - Math.expm1(-0.003));
        assertThat(names).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @Test
    void invalidNamesDoNotCountAndNamesAreCheckedOverDays() {
        Story story =
                story(petition("organisers: 0.05", "invalid: 0.5", "check: 5", "threshold: 100", "marks: {tenth: 10}"));
        Staged staged = Staged.of(story, 1);
        double[] names = staged.daily("names.names");
        int crossed = first(names, 100);
        int counted = first(names, 200);
        assertThat(staged.outcome("names.crossed-on")).isEqualTo(crossed);
        assertThat(staged.outcome("names.reached-on")).isEqualTo(counted + 5);
        assertThat(staged.outcome("names.tenth-on")).isEqualTo(first(names, 20));
        assertThat(counted).isGreaterThan(crossed);
    }

    private static int first(double[] names, double atLeast) {
        return IntStream.range(0, names.length)
                .filter(day -> names[day] >= atLeast)
                .findFirst()
                .orElseThrow();
    }

    /** Names handed in on the last day are still checked; what the calendar cuts off is not confirmed. */
    @Test
    void checkingGoesOnAfterTheListIsClosed() {
        Story story = story(petition("check: 4", "closes: 2020-01-20", "threshold: 100"));
        int counted = first(names(story, 1), 100);
        Story closing = story.with("stages.names.closes=2020-01-" + (counted + 1));
        Staged checked = Staged.of(closing, 1);
        assertThat(checked.outcome("names.reached-on")).isEqualTo(counted + 4);
        assertThat(checked.daily("names.names")).hasSize(counted + 5);
        Staged cut = Staged.of(closing.with("calendar.end=2020-01-" + (counted + 3)), 1);
        assertThat(cut.happened("names.reached")).isFalse();
        assertThat(cut.outcome("names.reached-on")).isNaN();
        assertThat(cut.outcome("names.crossed-on")).isEqualTo(counted);
    }

    /** A tenth of 600 at opening, and of a body that has grown by a thousand within a month. */
    @Test
    void aThresholdIsAShareOfTheBodyAtOpeningOrOfTheDay() {
        String population = """
                population:
                  name: all
                  members: 1200
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0.4}}}]
                  bodies: [{name: union, members: 600, composition: {members: 1}, growth: 1000}]
                  network: {contacts: 0}
                """;
        Staged opening =
                Staged.of(Story.of(population, "stages: [" + petition("body: union", "threshold: 10%") + "]"), 1);
        Staged today = Staged.of(
                Story.of(population, "stages: [" + petition("body: union", "threshold: 10%", "base: today") + "]"), 1);
        double[] names = opening.daily("names.names");
        assertThat(opening.outcome("names.crossed-on")).isEqualTo(first(names, 60));
        int crossed = IntStream.range(0, names.length)
                .filter(day -> names[day] >= 0.1 * (600 + 1_000 * day / 30.4375))
                .findFirst()
                .orElseThrow();
        assertThat(today.outcome("names.crossed-on")).isEqualTo(crossed);
        assertThat(today.outcome("names.crossed-on")).isNotEqualTo(opening.outcome("names.crossed-on"));
    }

    @Test
    void aPetitionThatNobodySignsIsNotReached() {
        Staged staged = Staged.of(story(petition("organisers: 0")), 1);
        assertThat(staged.happened("names.reached")).isFalse();
        assertThat(staged.outcome("names.names")).isZero();
        assertThat(staged.daily("names.names")).hasSize(31);
        assertThat(DoubleStream.of(staged.daily("names.names")).sum()).isZero();
    }

    /** Publicity of the same name for another petition is another event. */
    @Test
    void burstsOfTwoPetitionsDoNotShareTheirLuck() {
        Sample one = new Sample();
        Sample other = new Sample();
        Scenario first = bursting("names");
        Scenario second = bursting("second");
        for (int run = 1; run <= 250; run++) {
            one.add(Math.log(Staged.of(first, run).daily("names.names")[0]));
            other.add(Math.log(Staged.of(second, run).daily("second.names")[0]));
        }
        Sample.haveCorrelation(one, other, 0);
    }

    private static Scenario bursting(String name) {
        return story(
                        petition(
                                        "organisers: 0",
                                        "closes: 2020-01-01",
                                        "bursts: [{name: launch, on: 2020-01-01, size: 0.5}]")
                                .replace("name: names", "name: " + name),
                        ALIKE,
                        "world.publicity=0.7",
                        "population.members=600")
                .scenario();
    }
}
