package org.groundswell.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.lab.Studies;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.groundswell.study.Series;
import org.groundswell.study.Study;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small party with a stage of each kind: what its charts show of it. */
class StudyChartsTest {
    private static final String PARTY = """
            scenario: party
            title: A party asks its members
            as-of: 2020-01-01
            calendar: {start: 2020-01-01, end: 2020-02-10}
            issues:
              tax: {against: lower taxes, for: a tax on land}
            positions: {status-quo: {tax: -0.4}, land: {tax: 0.7}, half: {tax: 0.2}}
            population:
              name: party
              members: 1200
              units: {name: party-branch, count: 6, spread: 0}
              segments: [{name: all, share: 1, stance: {tax: {mean: 0.3, sd: 0.3}}}]
            voices:
              - {name: chair, position: half, audience: 0.5, frequency: 0.2, trust: 0.5}
            events:
              - {name: news, what: news of land, between: [2020-01-05, 2020-01-20], chance: 0.5, set: {voices.chair.frequency: 0.4}}
              - {name: never, what: nothing, between: [2020-01-05, 2020-01-20], chance: 0, set: {voices.chair.frequency: 0.4}}
              - {name: opening, what: the hall opens, on: 2020-02-01, set: {voices.chair.frequency: 0.4}}
            subjects: [{name: land, rate: 3, texts: [land, half]}, {name: housing, rate: 1}]
            stages:
              - name: list
                kind: petition
                opens: {on: 2020-01-03}
                closes: 2020-01-25
                body: party
                text: land
                threshold: 60
                marks: {first-count: 2%}
                reach: {mail: 5}
                organisers: 0.05
                word-of-mouth: 0.1
                bursts: [{name: the-press, on: 2020-01-10, size: 0.02}]
              - {name: board, kind: committee, opens: {when: list.reached}, body: party, text: land, will: 0.5, checking: 1}
              - name: vote
                kind: ballot
                opens: {when: board.accepted}
                body: party
                days: 3
                options: [land, status-quo]
                rule: {double-majority: true, quorums: [{of: turnout, share: 20%}, {of: approval, share: 25%}]}
                turnout: 0.5
              - name: election
                kind: ballot
                opens: {on: 2020-01-20}
                body: party
                days: 2
                options: [land, half, status-quo]
                rule: {count: plurality, status-quo: false}
                turnout: 0.4
              - name: seat
                kind: ballot
                opens: {on: 2020-01-20}
                body: party
                days: 2
                options: [land, half, status-quo]
                rule: {count: plurality}
                turnout: 0.4
              - {name: motions, kind: motions, opens: {on: 2020-01-05}, closes: 2020-01-25, spontaneous: {land: 0.3, housing: 0.2}}
              - name: congress
                kind: conference
                opens: {on: 2020-02-01}
                body: party
                motions: motions
                picks: 1
                grades:
                  - {name: in-part, from: {value: 0.2, low: 0.05, high: 0.35, source: assumed}}
                  - {name: in-full, from: {value: 0.5, low: 0.4, high: 0.6, source: assumed}}
              - name: leadership
                kind: response
                opens: {when: congress.land.carried}
                leadership: chair
                body: party
                ease: 0
                ease-of-adapting: 0
            answer: list.reached
            funnel: [list.reached, vote.held, congress.land.carried]
            variants: [{name: silent, about: the chair is silent, set: {voices.chair.frequency: 0}}]
            """;

    @TempDir
    private static Path folder;

    private static ResultsFolder results;
    private static Study study;
    private static List<Chart> charts;

    @AfterAll
    static void close() {
        results.close();
    }

    @BeforeAll
    static void carryOut() throws IOException {
        Path file = folder.resolve("party.yaml");
        Files.writeString(file, PARTY);
        Design design = new Design(Blueprint.read(file, List.of()), List.of("silent"), 1, 6, 3, 1, true);
        results = Studies.of(design, folder.resolve("results"));
        study = Studies.shown(results);
        charts = StudyCharts.of(study);
    }

    private static Chart chart(String name) {
        return charts.stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among "
                        + charts.stream().map(Chart::name).toList()));
    }

    private static List<String> words(String name) {
        return Svg.of(chart(name)).words().stream()
                .map(words -> words.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void everyStageHasItsCharts() {
        assertThat(charts)
                .extracting(Chart::name)
                .containsExactly(
                        "stance-tax",
                        "density-tax",
                        "names-list",
                        "date-list",
                        "decision-board",
                        "ballot-vote",
                        "ballot-election",
                        "ballot-seat",
                        "motions-motions",
                        "conference-congress",
                        "position-congress-land",
                        "decision-leadership",
                        "funnel",
                        "variance",
                        "what-ifs");
    }

    @Test
    void picturesOfOthersAreLeftAlone() throws IOException {
        Path drawn = folder.resolve("charts");
        Files.createDirectories(drawn);
        Files.writeString(drawn.resolve("holiday.svg"), "mine");
        Files.writeString(drawn.resolve("notes.txt"), "kept");
        StudyCharts.write(study, drawn);
        try (Stream<Path> files = Files.list(drawn)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(2 * charts.size() + 2)
                    .contains("names-list.svg", "names-list.png", "notes.txt", "holiday.svg");
        }
    }

    @Test
    void aChartThatCannotBeWrittenIsToldOnceAllOthersAre() throws IOException {
        Path drawn = folder.resolve("one-fails");
        Files.createDirectories(drawn.resolve("stance-tax.svg/in-its-place"));
        assertThatIOException().isThrownBy(() -> StudyCharts.write(study, drawn));
        try (Stream<Path> files = Files.list(drawn)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .hasSize(2 * (charts.size() - 1))
                    .allMatch(name -> !name.startsWith("."));
        }
    }

    @Test
    void aChangeIsCountedFromTheFirstDay() {
        Series levels = study.series("", "party.tax.mean").orElseThrow();
        Series changes = study.series("", "party.tax.change").orElseThrow();
        assertThat(changes.days().get(0).quantiles()).containsOnly(0);
        for (int day = 0; day < levels.days().size(); day++) {
            double moved = levels.days().get(day).mean() - levels.days().get(0).mean();
            assertThat(changes.days().get(day).mean()).isCloseTo(moved, within(1e-6));
        }
    }

    @Test
    void levelsStandAboveChanges() {
        FanChart stance = (FanChart) chart("stance-tax");
        assertThat(stance.heading().title()).isEqualTo("Do members move towards “a tax on land”?");
        assertThat(stance.panels())
                .extracting(FanChart.Panel::about)
                .containsExactly("mean stance of members", "change of the mean since 1 Jan");
    }

    @Test
    void whatCannotComeIsNotMarked() {
        assertThat(((FanChart) chart("stance-tax")).events())
                .extracting(event -> event.words(false))
                .extracting(words -> words.replace('\u00a0', ' '))
                .containsExactly("news of land (50 % likely, 5–20 Jan)", "the hall opens (1 Feb)");
    }

    @Test
    void aPetitionIsShownFromItsOpeningToItsEnd() {
        FanChart.Panel names = ((FanChart) chart("names-list")).panels().get(0);
        assertThat(names.days().get(0).date()).isEqualTo("2020-01-03");
        assertThat(names.days().get(names.days().size() - 1).date()).isEqualTo("2020-01-25");
        assertThat(names.lines())
                .containsExactly(new ReferenceLine(60, "threshold 60"), ReferenceLine.minor(24, "first count 24"));
        assertThat(words("names-list"))
                .contains("publicity: the press (10 Jan)", "the list closes (25 Jan)", "first count 24");
    }

    @Test
    void datesAreCountedFromTheOpeningAndToldApartFromWhatIsReachedInValidNames() {
        DateHistogram date = (DateHistogram) chart("date-list");
        assertThat(date.first()).isEqualTo("2020-01-03");
        assertThat(date.last()).isEqualTo("2020-01-25");
        String share = Words.percent(study.chance("", "list.reached").share());
        assertThat(date.heading().title()).isEqualTo("When does the list come to its threshold?");
        assertThat(date.heading().subtitle())
                .startsWith(
                        "Counted are all names on the list, valid or not. In valid names it reaches its threshold in "
                                + share + " of runs.");
    }

    @Test
    void aCommitteeIsShownWithWhatOtherWillsWouldDo() {
        DecisionChart board = (DecisionChart) chart("decision-board");
        assertThat(board.heading().title()).isEqualTo("How does the board decide?");
        assertThat(board.decisions())
                .extracting(DecisionChart.Row::label)
                .containsExactly("accepted", "refused", "delayed", "too late");
        assertThat(board.decisions().get(0).supposed())
                .extracting(DecisionChart.Supposition::label)
                .containsExactly("0", "½", "1");
        assertThat(board.decisions().get(0).supposed().get(0).share()).isZero();
    }

    @Test
    void sharesOfAllRunsAddUp() {
        for (String name : List.of("decision-board", "decision-leadership", "ballot-election")) {
            DecisionChart chart = (DecisionChart) chart(name);
            double decided = chart.decisions().stream()
                    .mapToDouble(row -> row.share().value())
                    .sum();
            assertThat(decided + chart.never().share().value()).as(name).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aVoteTellsHowOftenItIsHeldAndAllThatItNeeds() {
        Distribution vote = (Distribution) chart("ballot-vote");
        int held = study.chance("", "vote.held").count();
        int passed = study.chance("", "vote.passed").count();
        assertThat(vote.heading().subtitle())
                .startsWith(
                        held == 0
                                ? "6 runs"
                                : "It is held in " + held + " of 6 runs, and passed in " + passed + " of them.");
        assertThat(vote.heading().subtitle().contains("Pale: "))
                .isEqualTo(
                        vote.panels().stream().anyMatch(panel -> !panel.fallen().isEmpty()));
        assertThat(vote.panels())
                .extracting(Distribution.Panel::label)
                .containsExactly(
                        "share for “land”",
                        "turnout",
                        "share of the electorate for it",
                        "share of the votes of party branches");
    }

    @Test
    void anElectionTellsWhoWins() {
        DecisionChart election = (DecisionChart) chart("ballot-election");
        assertThat(election.decisions())
                .extracting(DecisionChart.Row::label)
                .containsExactlyInAnyOrder("land", "half", "status quo");
        assertThat(election.decisions())
                .extracting(row -> row.share().value())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(election.numbers()).extracting(Distribution.Panel::label).containsExactly("turnout");
        assertThat(election.heading().subtitle()).startsWith("It is held in 6 of 6 runs. 6 runs");
    }

    /** Each run draws the limits of its grades: a position may lie below the middle of one and reach it all the same. */
    @Test
    void aGradeIsCountedAsTheRunsSayAndNotByTheMiddleOfItsLimit() {
        Distribution position = (Distribution) chart("position-congress-land");
        double[] grades = study.values("", "congress.land.grade");
        List<ReferenceLine> lines = position.panels().get(0).lines();
        assertThat(lines).extracting(ReferenceLine::label).containsExactly("“in part”", "“in full”");
        for (int grade = 0; grade < 2; grade++) {
            int number = grade;
            double share = Arrays.stream(grades).filter(one -> one == number).count() / (double) grades.length;
            assertThat(position.panels().get(0).reach(lines.get(grade)))
                    .isEqualTo(": " + Words.percent(share) + " of all runs");
        }
    }

    @Test
    void anElectionIsWonAndNotPassedEvenWhereOneHoldsTheSeat() {
        for (String election : List.of("ballot-election", "ballot-seat")) {
            assertThat(chart(election).heading().subtitle()).as(election).doesNotContain("passed");
        }
    }

    @Test
    void withWhatIfsAChartSaysThatItShowsTheRunsWithout() {
        for (Chart chart : charts) {
            boolean all = chart.name().equals("what-ifs");
            assertThat(chart.heading().subtitle())
                    .as(chart.name())
                    .contains(all ? "6 runs each, " : "6 runs without any what-if, ");
        }
    }

    @Test
    void theFunnelMarksTheAnswerWhereverItStands() {
        FunnelChart funnel = (FunnelChart) chart("funnel");
        assertThat(funnel.steps()).extracting(FunnelChart.Step::isAnswer).containsExactly(true, false, false);
        assertThat(funnel.steps().get(0).label()).isEqualTo("the list reaches its threshold");
        assertThat(funnel.steps().get(1).given().runs())
                .isEqualTo(study.chance("", "list.reached").count());
    }

    @Test
    void votesOnOneSubjectNameItOnce() {
        SectionChart congress = (SectionChart) chart("conference-congress");
        assertThat(congress.votesOn()).isEqualTo("Share for a motion on land");
        assertThat(congress.votes())
                .extracting(SectionChart.Vote::label)
                .containsExactly("party branches", "affiliates", "both, by card vote", "both, by show of hands");
    }

    @Test
    void localUnitsHaveTheirOwnName() {
        assertThat(words("conference-congress")).contains("by party branches");
    }

    @Test
    void fewRepeatedRunsAreSaidInThePlaceOfBars() {
        assertThat(words("variance"))
                .contains("Too few repeated runs to know for any outcome.")
                .noneMatch(words -> words.matches("\\d+ %( ±.*)?"));
    }
}
