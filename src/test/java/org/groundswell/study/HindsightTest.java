package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.lab.Studies;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindsightTest {
    private static final Path CLUB = Path.of("src/test/resources/scenarios/club.yaml");
    private static final int RUNS = 40;

    @TempDir
    Path temp;

    private final List<ResultsFolder> results = new ArrayList<>();

    @AfterEach
    void close() {
        results.forEach(ResultsFolder::close);
    }

    private Study study(String... observed) throws IOException {
        Path file = temp.resolve("club.yaml");
        String text = Files.readString(CLUB);
        Files.writeString(file, text + "\nobserved:\n  - " + String.join("\n  - ", observed) + "\n");
        Design design = new Design(Blueprint.read(file, List.of()), List.of(), 1, RUNS, 0, 1, true);
        results.add(Studies.of(design, temp.resolve("results-" + results.size())));
        return Studies.shown(results.get(results.size() - 1));
    }

    @Test
    void anEventIsAsOftenSoAsTheRunsHaveIt() throws IOException {
        Study study = study("{of: names.reached, was: 1, source: a}", "{of: names.reached, was: 0, source: b}");
        double reached = study.chance("", "names.reached").share();
        assertThat(study.hindsight()).extracting(Hindsight::share).containsExactly(reached, 1 - reached);
        assertThat(study.hindsight())
                .extracting(Hindsight::expected)
                .containsExactly(reached >= 0.05, 1 - reached >= 0.05);
    }

    @Test
    void aNumberIsExpectedWithinTheCentralNinetyPerCent() throws IOException {
        Spread spread = study("{of: names.names, was: 1, source: a}").spread("", "names.names");
        double low = spread.at(0.05);
        double high = spread.at(0.95);
        assertThat(low).isPositive().isLessThan(high);
        Study study = study(
                seen(low, low),
                seen(high, high),
                seen(0, low - 1e-6),
                seen(0, low),
                seen(high, high + 100),
                seen(high + 1e-6, high + 100),
                seen(0, high + 100));
        assertThat(study.hindsight())
                .extracting(Hindsight::expected)
                .containsExactly(true, true, false, true, true, false, true);
        assertThat(study.hindsight()).allSatisfy(one -> {
            assertThat(one.low()).isEqualTo(low);
            assertThat(one.high()).isEqualTo(high);
            assertThat(one.median()).isEqualTo(spread.median());
            assertThat(one.runs()).isEqualTo(RUNS);
        });
    }

    private static String seen(double low, double high) {
        return "{of: names.names, low: " + low + ", high: " + high + ", source: a}";
    }

    /** A run that never comes to a date comes to it after all others. */
    @Test
    void whatNeverCameCameLast() throws IOException {
        Study study = study("{of: names.reached-on, from: 2024-03-08, to: 2024-03-16, source: a}");
        Hindsight seen = study.hindsight().get(0);
        double[] days = study.values("", "names.reached-on");
        long never = Arrays.stream(days).filter(Double::isNaN).count();
        assertThat(never).isBetween(RUNS / 20L + 1, RUNS - 1L);
        assertThat(seen.runs()).isEqualTo(RUNS);
        assertThat(seen.came()).isEqualTo((int) (RUNS - never));
        assertThat(seen.high()).isInfinite();
        LocalDate start = study.scenario().calendar().start();
        long from = ChronoUnit.DAYS.between(start, LocalDate.parse("2024-03-08"));
        long within = Arrays.stream(days)
                .filter(day -> from <= day && day <= from + 8)
                .count();
        assertThat(within).isPositive();
        assertThat(seen.share()).isEqualTo(within / (double) RUNS);
    }

    /** A vote that was lost tells nothing of the runs without a vote. */
    @Test
    void whatCouldNotBeSeenIsNotHeldAgainstIt() throws IOException {
        Study study =
                study("{of: vote.passed, was: 0, source: a}", "{of: vote.passed, was: 0, given: vote.held, source: a}");
        Hindsight all = study.hindsight().get(0);
        Hindsight held = study.hindsight().get(1);
        int votes = study.chance("", "vote.held").count();
        int passed = study.chance("", "vote.passed").count();
        assertThat(votes).isBetween(1, RUNS - 1);
        assertThat(all.share()).isEqualTo((RUNS - passed) / (double) RUNS);
        assertThat(held.runs()).isEqualTo(votes);
        assertThat(held.share()).isEqualTo((votes - passed) / (double) votes);
    }

    @Test
    void whatWasSeenStandsInTheSummary() throws IOException {
        assertThat(SummaryText.of(study("{of: names.reached, was: 1, source: the minutes}")))
                .contains("\"observed\"", "\"source\" : \"the minutes\"", "\"was\" : 1");
    }
}
