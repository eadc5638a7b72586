package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class SignalsTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void duringRunsWhatIsDoneIsKept(String signal, int code) throws Exception {
        Ended ended = club("--runs", 300, "--charts", "none")
                .when(() -> Child.text(temp, "err").contains("left"))
                .signal(signal)
                .ended();
        ended.with(code);
        assertThat(ended.err())
                .containsPattern("interrupted: \\d+ of 300 runs were done and are kept, \\w+ of them repeated")
                .doesNotContain("Exception");
        assertThat(ended.out()).contains("(incomplete)", "Results: results");
        assertThat(results()).containsExactly("results");
        String summary = Files.readString(temp.resolve("results/summary.json"));
        assertThat(summary).contains("\"complete\" : false");
        assertThat(Cli.groundswell("charts", temp.resolve("results"), "--out", temp.resolve("charts"))
                        .code())
                .isEqualTo(0);
    }

    /** The answer is printed before charts are drawn, which takes a second or two. */
    @Test
    void duringWritingItWritesToTheEnd() throws Exception {
        Ended ended = club("--runs", 8)
                .when(() -> Child.text(temp, "out").contains("In brackets"))
                .signal("INT")
                .ended();
        ended.with(130);
        assertThat(ended.out()).contains("Results: results");
        assertThat(results()).containsExactly("results");
        assertThat(Files.readString(temp.resolve("results/summary.json"))).contains("\"complete\" : true");
        assertThat(ended.err()).contains("8 of 8 runs were done and are kept").doesNotContain("Exception", "could not");
    }

    /** While charts are drawn, which takes a second, a draft lies beside its place; drawing that has not begun cannot then. */
    @Test
    void ofAStudyOfPowerAllIsWrittenOrNothing() throws Exception {
        Files.writeString(temp.resolve("council.csv"), "name,weight\na,4\nb,4\nc,2\n");
        Ended ended = new Child(temp)
                .start("power", "council.csv", "--out", "power")
                .when(() -> Files.exists(temp.resolve(".power.draft-1/power.json")))
                .signal("INT")
                .ended();
        ended.with(130);
        Path power = temp.resolve("power");
        if (Files.exists(power)) {
            assertThat(power.toFile().list())
                    .containsExactlyInAnyOrder("power.json", "power.csv", "power.svg", "power.png");
            assertThat(results()).containsExactly("council.csv", "power");
        } else {
            assertThat(results()).containsExactly("council.csv");
            assertThat(ended.err()).contains("interrupted; nothing was written").doesNotContain("Exception");
        }
    }

    @Test
    void aReaderThatGoesAwayIsNoReasonForATrace() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process pipe = new ProcessBuilder(
                        "sh",
                        "-c",
                        "\"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" org.groundswell.cli.Main schema | head -n 1",
                        java.toString(),
                        Child.classPath())
                .redirectError(temp.resolve("err").toFile())
                .redirectOutput(temp.resolve("out").toFile())
                .start();
        assertThat(pipe.waitFor()).isZero();
        assertThat(Child.text(temp, "out")).isEqualTo("{\n");
        assertThat(Child.text(temp, "err")).isEmpty();
    }

    @Test
    void whatCouldNotBePrintedIsAFailure() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full to print to");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Child.classPath(),
                        "org.groundswell.cli.Main",
                        "schema")
                .redirectOutput(full.toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
        assertThat(process.waitFor()).isOne();
    }

    private Child club(Object... more) throws IOException {
        List<Object> words =
                new ArrayList<>(List.of("run", Cli.CLUB.toAbsolutePath(), "--out", "results", "--threads", 2));
        words.addAll(List.of(more));
        return new Child(temp).start(words.toArray());
    }

    private List<String> results() {
        return List.of(temp.toFile().list()).stream()
                .filter(name -> !name.equals("out") && !name.equals("err"))
                .sorted()
                .toList();
    }
}
