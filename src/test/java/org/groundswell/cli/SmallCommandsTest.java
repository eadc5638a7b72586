package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SmallCommandsTest {
    @TempDir
    private Path temp;

    @Test
    void lintTellsThatASoundFileIsSoundAndWhatIsInIt() {
        assertThat(groundswell("lint", CLUB).with(0).out())
                .startsWith(CLUB + ": sound. 26 days, 3 stages, 1 voice, 2 variants, ")
                .contains(
                        " uncertain numbers\n",
                        "  note: 3 simulated units stand for 6: fewer than 30 say little of units (population.scale 1 would do)\n");
    }

    @Test
    void lintShowsTheRegisterOfAssumptions() {
        assertThat(groundswell("lint", CLUB, "--register").with(0).out())
                .contains("  stages.vote.turnout: 0.4 (0.3 to 0.5). assumed\n")
                .contains("  events.cup.chance: 0.5 (0.3 to 0.7). assumed: an even match\n");
    }

    @Test
    void lintGoesOnAfterAFileWithFaults() throws IOException {
        Path broken = temp.resolve("broken.yaml");
        Files.writeString(broken, Files.readString(CLUB).replace("audience: 0.6", "audience: 6"));
        Ended ended =
                groundswell("lint", broken, CLUB, temp.resolve("none.yaml")).with(2);
        assertThat(ended.err()).contains(broken + ":30:", "none.yaml: there is no such");
        assertThat(ended.out()).contains(CLUB + ": sound");
    }

    /** They are sound in the middle and at their common ends, and yet one drawn high and the other low cross. */
    @Test
    void lintFindsRangesThatMayCross() {
        groundswell(
                        "lint",
                        "momentum-2018",
                        "--set",
                        "stages.conference.grades.on-the-table.from={value: 0.2, low: 0, high: 0.4}")
                .refused("grades must rise, but conditional", "as drawn for run", "narrow the ranges");
    }

    @Test
    void lintSetsFirst() {
        groundswell("lint", CLUB, "--set", "voices.trainers.frequency=0").with(0);
        groundswell("lint", CLUB, "--set", "voices.trainer.frequency=0")
                .refused("did you mean voices.trainers.frequency?");
    }

    @Test
    void shippedScenariosAreKnownByName() {
        assertThat(groundswell("lint", "momentum-2018").with(0).out()).contains("momentum-2018.yaml: sound");
    }

    @Test
    void listShowsScenariosWithTheirWhatIfs() {
        String list = groundswell("list", "scenarios").with(0).out();
        assertThat(list)
                .contains("momentum-2018 (scenarios/momentum-2018.yaml)\n  Will Labour's leadership move")
                .contains("as of 2018-06-22, 540,000 members")
                .containsPattern("leader-backs-vote +the leader backs a public vote in July");
        assertThat(list.lines()).allMatch(line -> line.length() <= 80);
        groundswell("list", "scenarois").refused("did you mean scenarios?");
    }

    @Test
    void theSchemaIsJson() throws IOException {
        String schema = groundswell("schema").with(0).out();
        assertThat(new ObjectMapper().readTree(schema).path("$schema").asText()).contains("json-schema.org");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theCompletionIsAShellScriptThatKnowsCommandsAndOptions() throws Exception {
        String script = groundswell("completion").with(0).out();
        assertThat(script).contains("run", "lint", "--variant", "--assumptions", "sampled");
        Path file = Files.writeString(temp.resolve("completion"), script);
        assertThat(new ProcessBuilder("bash", "-n", file.toString()).start().waitFor())
                .isZero();
    }
}
