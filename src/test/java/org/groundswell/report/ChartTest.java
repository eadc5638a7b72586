package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every chart keeps to, with ordinary data and with data at the edges. */
class ChartTest {
    static Stream<Chart> charts() {
        return Stream.concat(Examples.all().stream(), EdgeCases.all().stream());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTextLeavesThePage(Chart chart) {
        Svg svg = Svg.of(chart);
        assertThat(svg.values("transform")).isEmpty();
        assertThat(svg.texts()).isNotEmpty().allSatisfy(text -> {
            assertThat(text.x()).as(text.shown()).isGreaterThanOrEqualTo(0);
            assertThat(text.right()).as(text.shown()).isLessThanOrEqualTo(svg.width());
            assertThat(text.top()).as(text.shown()).isGreaterThanOrEqualTo(0);
            assertThat(text.bottom()).as(text.shown()).isLessThanOrEqualTo(svg.height());
        });
    }

    @ParameterizedTest
    @MethodSource("charts")
    void noTwoTextsTouch(Chart chart) {
        List<Svg.Text> texts = Svg.of(chart).texts();
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).touches(texts.get(j))) {
                    touching.add(texts.get(i).shown() + " | " + texts.get(j).shown());
                }
            }
        }
        assertThat(touching).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void headingAndSourceAreThereInFull(Chart chart) {
        Heading heading = chart.heading();
        assertThat(Svg.of(chart).words()).contains(heading.title(), heading.subtitle(), "Source: " + heading.source());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void whatItSaysCanBeHeard(Chart chart) {
        boolean silent = chart.says().isEmpty();
        boolean shown = Svg.of(chart).words().stream().noneMatch(words -> words.startsWith("No run to show: "));
        assertThat(silent && shown).isFalse();
        assertThat(Svg.of(chart).description())
                .startsWith(
                        silent
                                ? "No run to show. "
                                : chart.says().substring(0, 1).toUpperCase(Locale.ROOT))
                .contains(silent ? "" : chart.says().substring(1))
                .endsWith("Source: " + chart.heading().source() + ".");
    }

    @Test
    void aSentenceTellsTheAnswer() {
        assertThat(plain(Examples.funnel()))
                .startsWith("4,000 names in time in 69 % of runs, Momentum ballots its members in 41 % of runs, ");
        assertThat(plain(Examples.fanOfNames()))
                .isEqualTo("valid names on the petition: median 0 on 19 Jun, 4,040 on 6 Sep, when 95 % of runs lie"
                        + " within 2,100–6,960; 4,000 names trigger a ballot");
        assertThat(plain(Examples.committee()))
                .isEqualTo("accepted in 41 %, refused in 12 %, delayed in 16 %, too late in 0 %, not asked in 31 %"
                        + " of all runs");
        assertThat(plain(Examples.date()))
                .startsWith("date of the 4,000th valid name: 69 % of runs get there; median 28 Aug; ");
        assertThat(plain(Examples.whatIf()))
                .contains("leader backs a vote: 4,000 names in time +16 points (+10 to +22), ")
                .doesNotContain("half the organisers");
        assertThat(plain(Examples.power()))
                .startsWith("CLPs, all 650: 50 % of the weight, 49 % of the power; Unite: 19 % of the weight, 25 % of"
                        + " the power; ");
        assertThat(plain(Examples.variance())).contains("Motions on Brexit: 48 % assumptions, 20 % world, 32 % luck");
    }

    @Test
    void aDateHasItsYearWhereThereAreTwo() {
        LocalDate day = LocalDate.of(2018, 12, 30);
        DateHistogram chart = new DateHistogram(
                EdgeCases.heading("date"),
                "names",
                day,
                day.plusDays(9),
                List.of(day, day, day.plusDays(1), day.plusDays(6)),
                0,
                4,
                List.of(Observed.between(day, day.plusDays(5))),
                List.of(EventMark.on(day.plusDays(3), "a vote")));
        assertThat(plain(chart))
                .endsWith("median 30 Dec 2018; 90 % of the runs that get there: 30 Dec 2018 – 5 Jan 2019");
        assertThat(Svg.of(chart).words()).contains("observed 30 Dec 2018 – 4 Jan 2019", "a vote (2 Jan 2019)");
    }

    @Test
    void partsThatCannotBeToldAreNeitherDrawnNorSaid() {
        Svg svg = Svg.of(Examples.variance());
        assertThat(svg.words()).contains("hardly varies (sd 0.01)");
        assertThat(svg.words()).noneMatch(words -> words.startsWith("88"));
        assertThat(plain(Examples.variance())).endsWith("Mean stance of Labour members: hardly varies (sd 0.01)");
        // The key and the three bars that can be told.
        assertThat(svg.values("fill")).filteredOn("rgb(28,93,153)"::equals).hasSize(4);
    }

    @Test
    void halfIsNoMajorityButReachesAQuorum() {
        List<Double> halves = List.of(0.5, 0.5, 0.6, 0.4);
        Distribution.Panel panel =
                new Distribution.Panel("share", new Scale.Share(), halves, List.of(), List.of(Interval.unknown()));
        assertThat(panel.reach(ReferenceLine.above(0.5, "majority"))).contains("25");
        assertThat(panel.reach(new ReferenceLine(0.5, "quorum"))).contains("75");
    }

    @Test
    void aLineThatEachRunDrawsIsNotCountedAgainst() {
        Distribution.Panel panel = new Distribution.Panel(
                "position",
                new Scale.Stance("", ""),
                List.of(0.3, 0.5),
                List.of(ReferenceLine.middle(0.4, "grade", "75 % of all runs")),
                List.of());
        assertThat(panel.reach(panel.lines().get(0))).isEqualTo(": 75 % of all runs");
        assertThat(panel.fallen()).isEmpty();
    }

    @Test
    void aBarThatALineCutsIsPaleOnlyAsFarAsRunsFallShort() {
        Distribution.Panel panel = new Distribution.Panel(
                "share",
                new Scale.Share(),
                List.of(0.61, 0.66, 0.67, 0.68, 0.9),
                List.of(new ReferenceLine(2 / 3.0, "two thirds")),
                List.of());
        assertThat(panel.fallen()).containsExactly(0.61, 0.66);
    }

    private static String plain(Chart chart) {
        return chart.says().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("charts")
    void aPageCanHoldSeveral(Chart chart) {
        Svg svg = Svg.of(chart);
        assertThat(svg.source()).startsWith("<svg xmlns=").doesNotContain("<!DOCTYPE", "<!--", "NaN", "∞");
        assertThat(svg.values("id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith(chart.name() + "-"));
        assertThat(svg.values("clip-path")).allMatch(use -> use.startsWith("url(#" + chart.name() + "-"));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void theSameDataGivesTheSameBytes(Chart chart) {
        assertThat(Svg.of(chart).source()).isEqualTo(Svg.of(chart).source());
    }

    @Test
    void chartsDrawnAtOnceAreTheSame() {
        List<String> alone = charts().map(chart -> Svg.of(chart).source()).toList();
        List<String> together =
                charts().parallel().map(chart -> Svg.of(chart).source()).toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void filesStaySmall() {
        for (Chart chart : Examples.all()) {
            int most = chart instanceof DensityChart ? 100_000 : 50_000;
            assertThat(Svg.of(chart).source().length()).as(chart.name()).isLessThan(most);
        }
    }

    @Test
    void tenYearsTakeLittleMoreThanOne() {
        Chart years = EdgeCases.all().stream()
                .filter(chart -> chart.name().equals("fan-years"))
                .findFirst()
                .orElseThrow();
        assertThat(Svg.of(years).source().length()).isLessThan(70_000);
    }

    /** One panel; a chart has two at most. */
    @Test
    void aMapOfNoiseStaysBelowThreeHundredKilobytes() {
        Chart noise = charts().filter(chart -> chart.name().equals("density-noise"))
                .findFirst()
                .orElseThrow();
        assertThat(Svg.of(noise).source().length()).isLessThan(150_000);
    }

    @Test
    void runsLeftOutAreSaid() {
        assertThat(Svg.of(Examples.sections()).words())
                .contains("Shown: 171 of 200 runs; the others never got this far.");
        assertThat(Svg.of(Examples.ballot()).words())
                .contains("Shown: 143 of 200 runs; the others never got this far.");
    }

    @Test
    void aChartWithoutRunsSaysSo() {
        charts().filter(chart -> chart.name().endsWith("-no-runs"))
                .forEach(chart -> assertThat(Svg.of(chart).words())
                        .as(chart.name())
                        .anyMatch(words -> words.startsWith("No run to show: ")));
    }

    @Test
    void manyEventsAreCounted() {
        Chart chart = EdgeCases.all().stream()
                .filter(one -> one.name().equals("fan-many-events"))
                .findFirst()
                .orElseThrow();
        assertThat(Svg.of(chart).words())
                .contains("event number 8 (21 Jun)", "and 291 more")
                .doesNotContain("event number 9 (21 Jun)");
    }

    @Test
    void aShortenedNameIsKeptInFull() {
        charts().filter(chart -> Stream.of(
                                "counts-fifteen",
                                "sections-fifteen",
                                "funnel-fifteen",
                                "what-if-fifteen",
                                "power-fifteen",
                                "decision-fifteen")
                        .anyMatch(chart.name()::equals))
                .forEach(chart ->
                        assertThat(Svg.of(chart).words()).as(chart.name()).contains(EdgeCases.LONG));
    }

    @Test
    void anyAlphabetOfTheFontIsWrittenAsItIs() {
        assertThat(charts().filter(chart -> chart.name().equals("fan-accents")).map(Svg::of))
                .singleElement()
                .satisfies(svg -> assertThat(svg.words()).contains(EdgeCases.ACCENTS));
    }

    @Test
    void aChartDrawnAtHalfTheSizeIsTheSameChart() {
        Chart chart = Examples.funnel();
        assertThat(chart.height(380)).isEqualTo(chart.height(760) / 2);
    }
}
