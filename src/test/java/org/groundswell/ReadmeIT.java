package org.groundswell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Types the README's commands, one after the other, in a tree as a user has it. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeIT {
    /** The command that is running this test. */
    private static final String TESTS = "./mvnw verify";

    private static final List<String> TREE =
            List.of("groundswell", "pom.xml", "src/main", "scenarios", "target/groundswell.jar", "target/lib");

    @TempDir
    Path tree;

    @Test
    void everyCommandDoesWhatItSays() throws Exception {
        for (String part : TREE) {
            copy(Path.of(part));
        }
        // Copies of folders are new, but what is in them is as old as it was.
        Files.setLastModifiedTime(tree.resolve("target/groundswell.jar"), FileTime.from(Instant.now()));
        List<String> commands = Readme.commands();
        assertThat(commands).contains("./groundswell run scenarios/momentum-2018.yaml", TESTS);
        for (String command : commands) {
            if (!command.equals(TESTS)) {
                type(command);
            }
        }
        assertThat(tree.resolve("results/momentum-2018")).isDirectoryContaining("glob:**/summary.json");
        assertThat(tree.resolve("results/momentum-2018/charts/funnel.svg")).isNotEmptyFile();
        assertThat(tree.resolve("results/what-if/charts/what-ifs.svg")).isNotEmptyFile();
    }

    private void type(String command) throws IOException, InterruptedException {
        Path printed = tree.resolve("printed");
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
        String all = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(command + "\n" + all).isZero();
        assertThat(all).as(command).isNotBlank().doesNotContain("Building", "Exception");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path to = tree.resolve(path);
                Files.createDirectories(to.getParent());
                if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                    Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
