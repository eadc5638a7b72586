package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final List<String> STABLE =
            List.of("sensitivity.json", "sensitivity.csv", "sensitivity.svg", "runs.csv", "scenario.yaml");

    @TempDir
    private Path temp;

    private Path out;

    @BeforeEach
    void folder() {
        out = temp.resolve("sensitivity");
    }

    private Ended club(Object... more) {
        Stream<Object> words = Stream.of("sensitivity", CLUB, "--runs", 20, "--out", out);
        return groundswell(Stream.concat(words, Stream.of(more)).toArray());
    }

    @Test
    void itTellsWhichPartsMatter() throws IOException {
        Ended ended = club("--outcome", "names.names").with(0);
        assertThat(ended.out())
                .startsWith("Will the club's members get a second pitch?\nWhat it hangs on: club as of 2024-03-01, ")
                .contains("names.names: ", "stages.names", "total effect", "all assumptions together", "the open world")
                .contains("Changed nothing in 20 pairs, at most ", "Results: " + out);
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("Results"));
        assertThat(ended.err()).contains("runs: 20 pairs, and from each pair ");
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "sensitivity.json",
                        "sensitivity.csv",
                        "sensitivity.svg",
                        "sensitivity.png",
                        "runs.csv",
                        "scenario.yaml",
                        "manifest.json");
        List<String> lines = Files.readAllLines(out.resolve("sensitivity.csv"));
        assertThat(lines.get(0)).startsWith("outcome,factor,numbers,total,total-low,total-high,total-error,first,");
        assertThat(lines).anyMatch(line -> line.startsWith("names.names,stages.names,"));
        int size = Integer.parseInt(ended.err().split(" runs:", 2)[0].replaceAll("(?s).*\\D", ""));
        assertThat(Files.readAllLines(out.resolve("runs.csv")))
                .hasSize(size + 1)
                .contains("run,factor,as-in-run,names.names");
        assertThat(temp.toFile().list()).containsExactly("sensitivity");
    }

    @Test
    void theThreadCountDoesNotChangeAByte() throws IOException {
        for (String method : List.of("sobol", "morris")) {
            Path one = temp.resolve(method + 1);
            Path two = temp.resolve(method + 2);
            Object[] words = {
                "sensitivity",
                CLUB,
                "--runs",
                10,
                "--method",
                method,
                "--within",
                "stages.names",
                "--outcome",
                "names.names"
            };
            groundswell(Stream.concat(Stream.of(words), Stream.of("--threads", 1, "--out", one))
                            .toArray())
                    .with(0);
            groundswell(Stream.concat(Stream.of(words), Stream.of("--threads", 2, "--out", two))
                            .toArray())
                    .with(0);
            for (String file : STABLE) {
                assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
            }
        }
    }

    @Test
    void withinAPartItsNumbersAreToldOneByOne() {
        assertThat(club("--within", "stages.names", "--outcome", "names.names")
                        .with(0)
                        .out())
                .contains("stages.names.organisers", "everything else", "when it rises", "it rises");
    }

    @Test
    void screeningMovesNumbersOneByOne() throws IOException {
        Ended ended = club("--method", "morris", "--outcome", "names.names").with(0);
        assertThat(ended.out()).contains("stages.names.organisers", "μ*", "σ", "Changed nothing on any trajectory:");
        assertThat(ended.out().lines()).allMatch(line -> line.length() <= 80 || line.startsWith("Results"));
        assertThat(ended.err()).contains("on each of 20 trajectories");
        assertThat(Files.readAllLines(out.resolve("sensitivity.csv")).get(0)).startsWith("outcome,number,mu-star,");
        assertThat(Files.readString(out.resolve("sensitivity.svg"))).contains("What names.names hangs on");
    }

    @Test
    void jsonIsTheAnswerAlone() throws IOException {
        Ended ended = club("--json", "--outcome", "names.names", "--outcome", "vote.passed")
                .with(0);
        assertThat(ended.err()).isEmpty();
        JsonNode all = new ObjectMapper().readTree(ended.out());
        assertThat(all.path("outcomes")).hasSize(2);
        assertThat(all.at("/design/runs").asInt()).isEqualTo(20);
        assertThat(all.at("/outcomes/0/assumptions/numbers").asInt()).isGreaterThan(5);
        assertThat(new ObjectMapper().readTree(out.resolve("sensitivity.json").toFile()))
                .isEqualTo(all);
        assertThat(out.resolve("sensitivity-names-names.svg")).isNotEmptyFile();
        assertThat(out.resolve("sensitivity-vote-passed.svg")).isNotEmptyFile();
    }

    @Test
    void whatNeverDiffersHasNoDoubtToShareOut() {
        assertThat(club("--set", "stages.names.organisers=0").with(0).out())
                .contains("vote.passed", "It came out the same in all of them: there is no doubt to be shared out.")
                .doesNotContain("total effect:");
    }

    @Test
    void whatHardlyAnyRunCameToIsNotShared() {
        String told = club("--set", "stages.names.organisers=0", "--outcome", "vote.turnout")
                .with(0)
                .out();
        assertThat(told).contains("vote.turnout", "0 of 40 runs came to it", "Too few runs came to it");
    }

    @Test
    void runsThatDidNotComeToItAreLeftOutAndTold() {
        String told = club("--outcome", "vote.turnout").with(0).out();
        assertThat(told.replaceAll("\\s+", " "))
                .contains("of 40 runs came to it", "not known", "total effects are of the pairs in which both did");
    }

    @Test
    void aVariantIsLookedAtInstead() {
        assertThat(club("--variant", "board-willing", "--outcome", "board.accepted")
                        .with(0)
                        .out())
                .contains("What it hangs on: club with board-willing as of");
    }

    @Test
    void otherResultsAreLeftAlone() throws IOException {
        club("--outcome", "names.names").with(0);
        club("--outcome", "vote.passed").refused("holds the results of another design: outcomes is", "--replace");
        club("--outcome", "vote.passed", "--replace").with(0);
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(mine.resolve("novel.txt"), "Call me Ishmael.");
        groundswell("sensitivity", CLUB, "--out", mine, "--replace")
                .refused("holds files that are no results of ours (novel.txt)");
        groundswell("run", CLUB, "--out", out, "--replace").refused("no results of ours");
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnyRun() {
        club("--outcome", "vote.pased").refused("there is no such outcome, did you mean vote.passed?");
        club("--outcome", "").refused("--outcome : there is no such outcome (known: ");
        club("--within", "").refused("--within must name a part of the file, but names none");
        club("--outcome", "vote.winner").refused("is one of a few words");
        club("--within", "stages.nmes").refused("no number with a range is there, did you mean stages.names?");
        club("--variant", "none").refused("there is no such variant");
        club("--by", "part", "--within", "stages.names").refused("--within takes numbers one by one");
        club("--by", "part", "--method", "morris").refused("morris moves numbers one by one");
        club("--by", "chapter").refused("--by", "part, number");
        club("--method", "guess").refused("--method", "sobol, morris");
        club("--threads", "0").refused("--threads must be a whole number from 1");
        groundswell("sensitivity", CLUB, "--runs", 9).refused("--runs must be a whole number from 10");
        groundswell("sensitivity", CLUB, "--runs", 2, "--method", "morris").refused("from 3 to");
        club("--scale", "0.5", "--set", "population.scale=0.4").refused("is set by --set population.scale too");
        groundswell("sensitivity", "no-such-scenario").refused("no-such-scenario");
        groundswell("sensitivity").refused("SCENARIO");
        assertThat(out).doesNotExist();
    }
}
