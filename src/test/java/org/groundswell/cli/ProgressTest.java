package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter told = new StringWriter();
    private long now;

    private Progress progress(Progress.Display display, int all) {
        return new Progress(new PrintWriter(told, true), display, all, () -> now);
    }

    private void steps(Progress progress, int count, long nanosEach) {
        for (int i = 0; i < count; i++) {
            now += nanosEach;
            progress.step();
        }
    }

    @Test
    void aFileGetsAPlainLineEveryTenth() {
        steps(progress(Progress.Display.LINES, 200), 200, SECOND);
        assertThat(told.toString().lines())
                .hasSize(10)
                .startsWith("run 20 of 200, about 3 min left", "run 40 of 200, about 3 min left")
                .endsWith("run 180 of 200, about 20 s left", "200 runs in 3 min");
        assertThat(told.toString()).doesNotContain("\r", "\u001b");
    }

    @Test
    void fewRunsGetALineEach() {
        steps(progress(Progress.Display.LINES, 3), 3, SECOND);
        assertThat(told.toString())
                .isEqualTo("run 1 of 3, about 2 s left\nrun 2 of 3, about 1 s left\n3 runs in 3 s\n");
    }

    @Test
    void oneRunIsOne() {
        steps(progress(Progress.Display.LINES, 1), 1, SECOND);
        assertThat(told.toString()).isEqualTo("1 run in 1 s\n");
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOverAndNotTooOften() {
        Progress progress = progress(Progress.Display.TERMINAL, 1_000);
        steps(progress, 1_000, SECOND / 100);
        progress.clear();
        String[] shown = told.toString().split("\r", -1);
        // Ten seconds, five a second at most; then the line is blanked.
        assertThat(shown.length).isBetween(40, 55);
        assertThat(told.toString()).doesNotContain("\n", "\u001b");
        assertThat(shown[1]).isEqualTo("run 20 of 1,000, about 10 s left");
        String last = shown[shown.length - 3].stripTrailing();
        assertThat(shown[shown.length - 2]).isEqualTo(" ".repeat(last.length()));
        assertThat(shown[shown.length - 1]).isEmpty();
    }

    @Test
    void aShorterLineLeavesNothingOfALongerOne() {
        Progress progress = progress(Progress.Display.TERMINAL, 100);
        steps(progress, 1, 1_000 * SECOND);
        steps(progress, 98, SECOND);
        String[] shown = told.toString().split("\r", -1);
        for (int i = 2; i < shown.length; i++) {
            assertThat(shown[i].length())
                    .isGreaterThanOrEqualTo(shown[i - 1].stripTrailing().length());
        }
    }

    @Test
    void aMessageStaysOnALineOfItsOwn() {
        Progress progress = progress(Progress.Display.TERMINAL, 10);
        steps(progress, 1, SECOND);
        progress.say("run 1 failed");
        assertThat(told.toString()).endsWith("\rrun 1 failed\n");
    }

    @Test
    void quietIsQuietButForMessages() {
        Progress progress = progress(Progress.Display.NONE, 10);
        steps(progress, 10, SECOND);
        progress.clear();
        assertThat(told.toString()).isEmpty();
        progress.say("run 1 failed");
        assertThat(told.toString()).isEqualTo("run 1 failed\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "0.4, 0 s", "89, 89 s", "90, 2 min", "5369, 89 min", "5400, 1 h 30 min", "7800, 2 h 10 min"})
    void timesAreRounded(double seconds, String words) {
        assertThat(Progress.time(seconds)).isEqualTo(words);
    }
}
