package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    @TempDir
    private Path temp;

    @Test
    void aStudyLeavesItsFilesAndNothingBesideThem() throws IOException {
        Path out = temp.resolve("club");
        Ended ended = study(out, "--variant", "board-willing").with(0);
        assertThat(ended.out())
                .startsWith("Will the club's members get a second pitch?")
                .contains("Results: " + out);
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "study.db",
                        "scenario.yaml",
                        "runs.csv",
                        "timeline.csv",
                        "density.csv",
                        "summary.json",
                        "manifest.json");
        assertThat(temp.toFile().list()).containsExactly("club");
        assertThat(runs(out)).hasSize(1 + 4 + 4);
    }

    @Test
    void chartsAreDrawnUnlessNoneAreWanted() {
        groundswell("run", CLUB, "--runs", 2, "--out", temp.resolve("with")).with(0);
        assertThat(temp.resolve("with/charts")).isNotEmptyDirectory();
        assertThat(temp.resolve("with/charts/funnel.svg")).exists();
    }

    @Test
    void jsonIsPrintedAloneAndIsWhatTheFolderHolds() throws IOException {
        Ended ended = study(temp.resolve("club"), "--json").with(0);
        JsonNode summary = new ObjectMapper().readTree(ended.out());
        assertThat(summary.path("scenario").asText()).isEqualTo("club");
        assertThat(summary.path("done").asInt()).isEqualTo(4);
        assertThat(ended.out()).isEqualTo(Files.readString(temp.resolve("club/summary.json")));
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void quietSilencesProgressAndNotTheAnswer() {
        assertThat(study(temp.resolve("a")).with(0).err()).contains("run 2 of 4", "4 runs in ");
        Ended quiet = study(temp.resolve("b"), "--quiet").with(0);
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).contains("reaches its threshold");
    }

    @Test
    void oneRunAloneIsTheSameAsAmongAll() throws IOException {
        study(temp.resolve("all"), "--variant", "all", "--twins", 4).with(0);
        study(temp.resolve("third"), "--variant", "all", "--twins", 4, "--only", 3)
                .with(0);
        List<String> third = runs(temp.resolve("third"));
        assertThat(third).hasSize(1 + 3 + 2);
        assertThat(runs(temp.resolve("all")).containsAll(third)).isTrue();
    }

    @Test
    void oneRunAloneSaysWhatHappenedInIt() {
        assertThat(study(temp.resolve("x"), "--only", 3).with(0).out())
                .contains("1 run of", "reaches its threshold")
                .containsPattern("(yes|no)\n")
                .doesNotContain("about", "in 10", "In brackets");
    }

    @Test
    void allVariantsAreRunIfAllAreAskedForEvenBesideOne() throws IOException {
        study(temp.resolve("a"), "--variant", "all").with(0);
        study(temp.resolve("b"), "--variant", "all", "--variant", "board-willing")
                .with(0);
        assertThat(runs(temp.resolve("b"))).isEqualTo(runs(temp.resolve("a"))).hasSize(1 + 3 * 4);
    }

    @Test
    void anotherSeedGivesOtherRunsAndAnySeedIsOne() throws IOException {
        study(temp.resolve("one")).with(0);
        study(temp.resolve("least"), "--seed", Long.MIN_VALUE).with(0);
        study(temp.resolve("nought"), "--seed", 0).with(0);
        assertThat(runs(temp.resolve("one")))
                .isNotEqualTo(runs(temp.resolve("least")))
                .isNotEqualTo(runs(temp.resolve("nought")));
    }

    @Test
    void assumptionsInTheMiddleAreNotDrawn() throws IOException {
        study(temp.resolve("central"), "--assumptions", "central").with(0);
        List<String> rows = runs(temp.resolve("central"));
        int turnout = List.of(rows.get(0).split(",", -1)).indexOf("drawn.stages.vote.turnout");
        assertThat(rows.stream().skip(1).map(row -> row.split(",", -1)[turnout]))
                .containsOnly("0.4");
    }

    @Test
    void scaleIsShortForASetting() throws IOException {
        study(temp.resolve("short"), "--scale", "0.25").with(0);
        study(temp.resolve("long"), "--set", "population.scale=0.25").with(0);
        assertThat(runs(temp.resolve("short"))).isEqualTo(runs(temp.resolve("long")));
    }

    @Test
    void twinsAreRepeatedOnlyWhereTheyTellSomething() throws IOException {
        study(temp.resolve("few")).with(0);
        assertThat(runs(temp.resolve("few"))).noneMatch(row -> row.contains(",luck,"));
        study(40, temp.resolve("many")).with(0);
        assertThat(runs(temp.resolve("many")).stream().filter(row -> row.contains(",luck,")))
                .hasSize(10);
    }

    private static List<String> runs(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("runs.csv"));
    }
}
