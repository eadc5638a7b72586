package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.groundswell.lab.Database;
import org.groundswell.lab.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that are looked through, and runs that are computed again. */
class CheckCommandTest {
    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aStudy() {
        folder = temp.resolve("club");
        study(4, folder, "--variant", "board-willing", "--twins", 2).with(0);
    }

    @Test
    void whatWasWrittenIsSound() {
        Ended ended = groundswell("check", folder).with(0);
        assertThat(ended.out()).contains("6 files are what was written", "study.db is sound: 12 runs done");
        assertThat(ended.err()).isEmpty();
    }

    static List<String> files() {
        return Written.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aChangedFileIsFoundAndMadeAgainFromTheRuns(String file) throws IOException {
        Map<String, String> whole = Written.in(folder);
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + " ");
        Ended ended = groundswell("check", folder).with(1);
        assertThat(ended.err()).contains(file + " is not what was written", "groundswell resume " + folder);
        Files.delete(folder.resolve(file));
        assertThat(groundswell("check", folder).with(1).err()).contains(file + " is missing");
        groundswell("resume", folder, "--charts", "none").with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
        groundswell("check", folder).with(0);
    }

    /** A number that another program has changed: the database is sound as such. */
    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "drawn", "events"})
    void aChangedRunIsFoundByAllWhoReadIt(String list) {
        Database.change(
                folder,
                "UPDATE run SET " + list + " = '[' || substr(" + list + ", 2) || ' ' WHERE number = 3 AND variant = 1");
        assertThat(groundswell("check", folder).with(1).err())
                .contains("study.db is damaged: run 3 is not what was written", "run the study again with --replace");
        assertThat(groundswell("resume", folder, "--charts", "none").with(1).err())
                .contains("study.db is damaged: run 3 is not what was written");
    }

    @Test
    void aDamagedBlockIsFound() {
        Database.change(
                folder,
                "UPDATE daily SET block = CAST(substr(block, 1, 40) || x'00' || substr(block, 42) AS BLOB) WHERE number = 2");
        assertThat(groundswell("check", folder).with(1).err()).contains("study.db is damaged: what a run measured");
    }

    @Test
    void missingMeasuresAreFound() {
        Database.change(folder, "DELETE FROM daily WHERE number = 2 AND variant = 0");
        assertThat(groundswell("check", folder).with(1).err()).contains("of 4 runs only 3 have daily measures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "empty", "no database", "zeros"})
    void aDamagedDatabaseIsToldByEveryCommand(String how) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("study.db"));
        byte[] damaged = switch (how) {
            case "truncated" -> Arrays.copyOf(bytes, bytes.length / 2);
            case "empty" -> new byte[0];
            case "no database" -> "a letter, and not a short one".repeat(100).getBytes(StandardCharsets.UTF_8);
            default -> bytes.clone();
        };
        if (how.equals("zeros")) {
            Arrays.fill(damaged, 4_096, bytes.length, (byte) 0);
        }
        Files.write(folder.resolve("study.db"), damaged);
        assertThat(groundswell("check", folder).with(1).err()).contains("study.db", "--replace");
        for (String command : List.of("resume", "retry", "verify-run")) {
            assertThat(groundswell(command, folder).with(2).err())
                    .contains("cannot be read: ", "study.db", "--replace)")
                    .doesNotContain("Exception");
        }
        assertThat(study(4, folder, "--variant", "board-willing").with(2).err()).contains("--replace)");
        // The tables are still there, and nothing has touched them.
        groundswell("charts", folder, "--out", temp.resolve("charts")).with(0);
        study(4, folder, "--variant", "board-willing", "--twins", 2, "--replace")
                .with(0);
        groundswell("check", folder).with(0);
    }

    @Test
    void runsThatAreComputedAgainAreTheSame() {
        assertThat(groundswell("verify-run", folder, "--quiet").with(0).out())
                .isEqualTo("12 runs computed again: all the same, to the last bit\n");
        assertThat(groundswell("verify-run", folder, "--run", 2).with(0).out())
                .isEqualTo("4 runs computed again: all the same, to the last bit\n");
        assertThat(groundswell("verify-run", folder, "--run", "all").with(0).out())
                .isEqualTo("12 runs computed again: all the same, to the last bit\n");
    }

    /** The study says that it is of another seed than it is: none of its runs can be had again. */
    @Test
    void runsThatAreOfSomethingElseAreNot() {
        Database.change(folder, "UPDATE study SET value = '2' WHERE key = 'seed'");
        Ended ended = groundswell("verify-run", folder, "--run", 1).with(1);
        assertThat(ended.out())
                .contains(
                        "4 runs computed again: 4 are not what is stored",
                        "run 1 (its luck twin)\n  ",
                        " there, ",
                        " now");
    }

    /** The smallest step that a daily measure can make. */
    @Test
    void aSingleBitOfADailyMeasureIsSeen() {
        Database.change(
                folder,
                "UPDATE daily SET block = (SELECT block FROM daily WHERE variant = 0 AND number = 1) WHERE number = 2 AND"
                        + " variant = 0");
        Ended ended = groundswell("verify-run", folder, "--run", 2, "--quiet").with(1);
        assertThat(ended.out()).contains("4 runs computed again: 1 is not what is stored\nrun 2\n", " on day ");
    }

    @Test
    void runsThatAreNotThereAreRefused() {
        groundswell("verify-run", folder, "--run", 9).refused("there is no such run in " + folder, "it has 12 runs");
        groundswell("verify-run", folder, "--run", "some").refused("--run must be the number of a run, sample or all");
        groundswell("verify-run", folder, "--run", "0").refused("--run must be a whole number from 1");
    }
}
