package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsCommandTest {
    @TempDir
    private Path temp;

    @Test
    void withoutAFolderTheyGoWhereTheyWere() {
        study(temp.resolve("club")).with(0);
        Ended ended = groundswell("charts", temp.resolve("club")).with(0);
        assertThat(ended.out()).isEqualTo("Charts: " + temp.resolve("club/charts") + "\n");
        assertThat(temp.resolve("club/charts/funnel.svg")).exists();
    }

    @Test
    void whatHoldsNoResultsIsToldSo() throws IOException {
        groundswell("charts", temp.resolve("none")).refused("none: there is no such folder");
        groundswell("charts", temp).refused("holds no results", "manifest.json");
        groundswell("charts", Files.writeString(temp.resolve("file"), "")).refused("is a file");
    }

    @Test
    void damagedResultsAreNotDrawn() throws IOException {
        study(temp.resolve("club")).with(0);
        Path runs = temp.resolve("club/runs.csv");
        String before = Files.readString(runs);
        Files.writeString(runs, before.replace("baseline,1,none,0", "baseline,1,none,1"));
        groundswell("charts", temp.resolve("club")).refused("is damaged: runs.csv", "checksum");
        Files.delete(runs);
        groundswell("charts", temp.resolve("club")).refused("is damaged: runs.csv is missing (run the study again)");
        Files.writeString(temp.resolve("club/manifest.json"), "{\n\n");
        Ended ended = groundswell("charts", temp.resolve("club")).refused("manifest.json is damaged in line ");
        assertThat(ended.err()).doesNotContain("REDACTED");
    }

    @Test
    void aPlaceThatCannotHoldThemIsToldWithoutATrace() throws IOException {
        study(temp.resolve("club")).with(0);
        Path file = Files.writeString(temp.resolve("file"), "mine");
        groundswell("charts", temp.resolve("club"), "--out", file)
                .refused(file + ": is a file, not a folder for charts (choose another with --out)");
        assertThat(file).hasContent("mine");
    }
}
