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
            List<String> words =
                    words(command.options.alone(command.options.design()).command(run));
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

    /** Runs that cannot be are told before the first begins, and the same of one alone. */
    @Test
    void aRunThatCannotBeIsToldBeforeAnyIs() throws IOException {
        Path file = failing();
        String fault = groundswell("run", file, "--runs", 8, "--seed", 7, "--out", temp.resolve("all"))
                .refused("failing.yaml:76:5: stages.conference.grades must rise, but full (from ", "as drawn for run ")
                .err();
        String number = fault.replaceAll("(?s).*as drawn for run (\\d+).*", "$1");
        groundswell("run", file, "--only", number, "--seed", 7, "--out", temp.resolve("alone"))
                .refused("as drawn for run " + number + ", and 0 more of 1");
        assertThat(temp.resolve("all")).doesNotExist();
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
