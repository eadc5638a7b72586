package org.groundswell.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.scenario.Blueprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindsightTest {
    private static final Path CLUB = Path.of("src/test/resources/scenarios/club.yaml");
    private static final int RUNS = 40;

    @TempDir
    Path temp;

    private Study study(String... observed) throws IOException {
        Path file = temp.resolve("club.yaml");
        String text = Files.readString(CLUB);
        Files.writeString(file, text + "\nobserved:\n  - " + String.join("\n  - ", observed) + "\n");
        Design design = new Design(Blueprint.read(file, List.of()), List.of(), 1, RUNS, 0, 1, true);
        Collector collector = new Collector(design);
        for (Run run : design.plan()) {
            collector.accept(new Result.Finished(run, design.carryOut(run)));
        }
        return collector.study();
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

    @Test
    void whatWasSeenStandsInTheSummary() throws IOException {
        assertThat(SummaryText.of(study("{of: names.reached, was: 1, source: the minutes}")))
                .contains("\"observed\"", "\"source\" : \"the minutes\"", "\"was\" : 1");
    }
}
