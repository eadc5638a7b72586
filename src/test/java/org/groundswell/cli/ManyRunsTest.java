package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Memory holds the runs under way, and not those that are done. */
@EnabledIfSystemProperty(named = "drills", matches = "all", disabledReason = "it takes a minute")
class ManyRunsTest {
    @TempDir
    private Path temp;

    /** What 20,000 runs measure day by day alone are 110 MB. */
    @Test
    void manyRunsNeedNoMoreMemoryThanFew() throws Exception {
        Path folder = temp.resolve("club");
        new Child(temp)
                .option("-Xmx64m")
                .patient(600)
                .start("run", CLUB.toAbsolutePath(), "--runs", 20_000, "--twins", 2_000, "--out", folder)
                .ended()
                .with(0);
        assertThat(Files.readAllLines(folder.resolve("runs.csv"))).hasSize(1 + 20_000 + 2 * 2_000);
        assertThat(folder.resolve("charts/funnel.svg")).isNotEmptyFile();
    }
}
