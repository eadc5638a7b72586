package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.lab.Database;
import org.groundswell.lab.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies that were cut short, had runs that failed, or grow: resume, retry and run on what is there. */
class ResumeCommandTest {
    private static final Object[] VARIED = {"--variant", "board-willing", "--twins", 2};

    @TempDir
    private Path temp;

    private Path folder;
    private Map<String, String> whole;

    @BeforeEach
    void aStudy() {
        folder = temp.resolve("club");
        study(6, folder, VARIED).with(0);
        whole = Written.in(folder);
    }

    /** As a process leaves it that was killed: runs that are done, runs that are not, no files. */
    private void cut(String which) throws IOException {
        Database.change(
                folder,
                "UPDATE run SET status = 'pending', outcomes = NULL, drawn = NULL, events = NULL, sum = NULL WHERE "
                        + which);
        Database.change(
                folder,
                "DELETE FROM daily WHERE (variant, number) IN (SELECT variant, number FROM run WHERE"
                        + " status = 'pending' AND twin = 0)");
        for (String file : Written.FILES) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder.resolve("manifest.json"));
    }

    @Test
    void whatIsLeftOfAStudyIsDoneToTheSameBytes() throws IOException {
        cut("number > 3 OR twin > 0");
        Ended ended = groundswell("resume", folder, "--charts", "none").with(0);
        assertThat(ended.err()).contains("6 of these 16 runs are there already, and are not done again");
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    @Test
    void theSameCommandDoesItToo() throws IOException {
        cut("variant = 1");
        study(6, folder, VARIED).with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    /** A folder of its own holds what fewer runs would have come to; more are added, and nothing is done again. */
    @Test
    void moreRunsAreAddedToThoseThatAreThere() {
        Path grown = temp.resolve("grown");
        study(2, grown, "--variant", "board-willing", "--twins", 0).with(0);
        Database.change(grown, "UPDATE run SET message = 'of the first study'");
        study(6, grown, VARIED).with(0);
        assertThat(Written.in(grown)).isEqualTo(whole);
        assertThat(Database.rows(grown, "SELECT run FROM runs WHERE message IS NOT NULL"))
                .containsExactly(List.of("1"), List.of("2"), List.of("1"), List.of("2"));
    }

    @Test
    void aFinishedStudyHasItsFilesMadeAgain() throws IOException {
        for (String file : Written.FILES) {
            Files.delete(folder.resolve(file));
        }
        groundswell("resume", folder, "--charts", "none").with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    @Test
    void otherCodeIsRefusedAndNamed() throws IOException {
        cut("number > 3");
        Database.change(folder, "UPDATE study SET value = 'c0ffee' WHERE key = 'code'");
        groundswell("resume", folder)
                .refused("was begun by another version of the program (c0ffee, and this is ", "--replace");
        study(6, folder, VARIED).refused("it was computed by another version of the program");
        assertThat(Database.number(folder, "SELECT count(*) FROM runs WHERE status = 'done'"))
                .isEqualTo(10);
    }

    @Test
    void anotherSeedOrScenarioIsRefusedAndNamed() throws IOException {
        cut("number > 3");
        study(6, folder, "--variant", "board-willing", "--seed", 2).refused("seed is 1 there and 2 here");
        study(6, folder, "--set", "stages.names.effort=2", "--variant", "board-willing")
                .refused("its settings differ");
        study(6, folder).refused("variants is [board-willing] there and [] here");
    }

    @Test
    void whatHoldsNoStudyIsRefused() throws IOException {
        groundswell("resume", temp.resolve("nowhere")).refused("nowhere: there is no such folder");
        groundswell("resume", CLUB).refused("is a file, not a folder of results");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        groundswell("resume", empty).refused("holds no runs");
        groundswell("retry", empty).refused("holds no runs");
        groundswell("check", empty).refused("holds no results");
        groundswell("verify-run", empty).refused("holds no runs");
    }

    /** The tables of a study are all that an older version left, or that somebody passed on. */
    @Test
    void aStudyWithoutItsRunsIsReadAndNotGoneOnWith() throws IOException {
        Files.delete(folder.resolve("study.db"));
        groundswell("resume", folder).refused("holds no runs, only what was made of them: it has no study.db");
        assertThat(groundswell("check", folder).with(0).out()).contains("study.db is not there");
        groundswell("charts", folder, "--out", temp.resolve("charts")).with(0);
        study(4, folder, VARIED).refused("holds 6 runs");
        study(6, folder, VARIED).with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    @Test
    void aDatabaseOfAnotherLayoutIsRefused() {
        for (int layout : new int[] {0, 99}) {
            Database.change(folder, "PRAGMA user_version = " + layout);
            for (String command : List.of("resume", "retry", "verify-run")) {
                groundswell(command, folder)
                        .refused(
                                "is of version " + layout + " of the file's layout", "use the version that wrote it: ");
            }
            groundswell("check", folder).with(1);
            study(6, folder, VARIED).refused("is of version " + layout);
        }
    }

    @Test
    void failedRunsAreTriedAgainOnlyWhenAskedFor() throws IOException {
        cut("number = 4 AND variant = 0");
        Database.change(folder, "UPDATE run SET status = 'failed', message = 'boom' WHERE status = 'pending'");
        Database.change(folder, "UPDATE run SET status = 'timed out', message = 'slow' WHERE number = 5 AND twin = 0");
        Ended ended = groundswell("resume", folder, "--charts", "none").with(1);
        assertThat(ended.err()).contains("to try them again: groundswell retry " + folder + " --failed");
        groundswell("retry", folder, "--timed-out", "--charts", "none").with(1);
        assertThat(Database.rows(folder, "SELECT variant, run, status, message FROM runs WHERE status <> 'done'"))
                .containsExactly(List.of("baseline", "4", "failed", "boom"));
        groundswell("retry", folder, "--failed", "--charts", "none").with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    @Test
    void aRunThatTakesTooLongIsGivenUp() {
        Path slow = temp.resolve("slow");
        Ended ended = study(1, slow, "--run-timeout", "1s", "--set", "population.members=3000000", "--scale", 1)
                .with(1);
        assertThat(ended.err())
                .contains(
                        "run 1 did not end within 1 s",
                        "repeat it alone: groundswell run ",
                        "no run came to its end; nothing was written");
        assertThat(slow).doesNotExist();
    }

    /** Killed in the moment between the lock and the first byte of the database. */
    @Test
    void aFolderInWhichNothingWasBegunYetIsTakenOver() throws IOException {
        Path begun = Files.createDirectory(temp.resolve("begun"));
        Files.writeString(begun.resolve("study.lock"), "process 1 on elsewhere since 2020-01-01T00:00:00Z");
        Files.writeString(begun.resolve("study.db.new"), "half a data");
        study(6, begun, VARIED).with(0);
        assertThat(Written.in(begun)).isEqualTo(whole);
        Files.writeString(Files.createDirectory(temp.resolve("mine")).resolve("study.lock.txt"), "mine");
        study(6, temp.resolve("mine"), VARIED).refused("holds files that are no results of ours (study.lock.txt)");
    }

    @Test
    void wrongOptionsAreRefused() {
        groundswell("resume", folder, "--on-error", "stopp")
                .refused(
                        "--on-error must be continue, stop or a number of failed runs, but is stopp",
                        "did you mean stop?");
        groundswell("resume", folder, "--on-error", "0").refused("--on-error must be a whole number from 1");
        for (String time : List.of("5", "m", "-1s", "0s", "5 minutes", "99999999h", "1.5h", "")) {
            groundswell("resume", folder, "--run-timeout", time)
                    .refused("--run-timeout must be a time such as 90s, 5m or 2h, but is ");
        }
    }
}
