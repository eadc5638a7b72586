package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundswell.engine.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command that is printed for a failed run, given to a shell as it stands, carries out the same run again. */
@DisabledOnOs(OS.WINDOWS)
class RepeatedRunTest {
    private static final String REPEAT = "  repeat it alone: ";

    @TempDir
    private Path temp;

    @Command
    private static final class Asked {
        @Mixin
        private final DesignOptions options = new DesignOptions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--seed -9",
                "--scale 0.25 --assumptions central",
                "--set|title=It's \"ours\" & $HOME; *|--set|stages.vote.rule={count: plurality, tie: lot}|--seed|0"
            })
    void everyRunOfAStudyIsRepeatedAlone(String options) throws Exception {
        List<String> asked = new ArrayList<>(List.of(CLUB.toString(), "--variant", "board-willing"));
        Stream.of(options.split(options.contains("|") ? "\\|" : " ", -1))
                .filter(word -> !word.isEmpty())
                .forEach(asked::add);
        Asked command = new Asked();
        new CommandLine(command).parseArgs(asked.toArray(String[]::new));
        List<String> all = rows(asked, "--runs", "3", "--twins", "2");
        assertThat(all).hasSize(3 + 3 + 2 + 2);
        for (Run run : List.of(
                Run.of("", 3),
                Run.of("board-willing", 2),
                new Run("", 2, Run.Twin.WORLD),
                new Run("", 1, Run.Twin.LUCK))) {
            List<String> words = words(command.options.alone(run));
            String start = (run.variant().isEmpty() ? "baseline" : run.variant()) + "," + run.number() + ","
                    + run.twin().name().toLowerCase(Locale.ROOT) + ",";
            List<String> alone = rows(words.subList(2, words.size()));
            assertThat(words).startsWith("groundswell", "run");
            assertThat(alone)
                    .as(run.toString())
                    .filteredOn(row -> row.startsWith(start))
                    .hasSize(1);
            assertThat(all).as(run.toString()).containsAll(alone);
        }
    }

    @Test
    void aFailedRunFailsAgainInTheSameWay() throws Exception {
        Path file = failing();
        Ended study = groundswell(
                        "run",
                        file,
                        "--runs",
                        8,
                        "--seed",
                        7,
                        "--set",
                        "title=It's ours",
                        "--charts",
                        "none",
                        "--out",
                        temp.resolve("all"))
                .with(Main.FAILED);
        List<String> told = study.err().lines().toList();
        int at = (int) told.stream().takeWhile(line -> !line.startsWith(REPEAT)).count();
        assertThat(told.get(at - 1))
                .matches(
                        "run \\d failed: .*failing.yaml:76:5: stages.conference.grades must rise, but full \\(from .*");
        assertThat(told.get(at)).contains("--seed 7", "--set 'title=It'\\''s ours'");
        List<String> words = words(told.get(at).substring(REPEAT.length()));
        Ended alone = groundswell(Stream.concat(
                                words.stream().skip(1),
                                Stream.of("--charts", "none", "--out", temp.resolve("alone/study")))
                        .toArray())
                .with(Main.FAILED);
        assertThat(alone.err().lines())
                .contains(told.get(at - 1), told.get(at), "no run came to its end; nothing was written");
        assertThat(temp.resolve("alone")).doesNotExist();
    }

    /** A scenario that is sound as it is written, but some draws of which are not. */
    private Path failing() throws IOException {
        Path small = Path.of("src/test/resources/org/groundswell/scenario/small.yaml");
        String text = Files.readString(small)
                .replace("from: 0}", "from: {value: 0, low: -0.6, high: 0.5}}")
                .replace("from: 0.5}", "from: {value: 0.1, low: -0.5, high: 0.6}}");
        return Files.writeString(temp.resolve("failing.yaml"), text);
    }

    /** The words that a shell makes of a command. */
    private static List<String> words(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(
                        "sh", "-c", "groundswell() { printf '%s\\n' groundswell \"$@\"; }\n" + command)
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }

    /** The runs of a study. */
    private List<String> rows(List<String> asked, String... more) throws IOException {
        Path out = Files.createTempDirectory(temp, "study").resolve("results");
        groundswell(Stream.of(
                                Stream.of("run"),
                                asked.stream(),
                                Stream.of(more),
                                Stream.of("--charts", "none", "--quiet", "--out", out.toString()))
                        .flatMap(words -> words)
                        .toArray())
                .with(Main.DONE);
        List<String> lines = Files.readAllLines(out.resolve("runs.csv"));
        return lines.subList(1, lines.size());
    }
}
