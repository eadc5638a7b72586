package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    private static final List<String> STABLE =
            List.of("runs.csv", "timeline.csv", "density.csv", "summary.json", "scenario.yaml");

    @TempDir
    private static Path reference;

    @TempDir
    private Path temp;

    private static Object[] study(Path out) {
        return new Object[] {
            "run",
            CLUB.toAbsolutePath(),
            "--runs",
            12,
            "--twins",
            3,
            "--variant",
            "all",
            "--charts",
            "none",
            "--out",
            out
        };
    }

    @BeforeAll
    static void aStudy() {
        groundswell(with(study(reference.resolve("club")), "--threads", 1)).with(0);
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    @Test
    void theThreadCountDoesNotChangeAByte() throws IOException {
        groundswell(with(study(temp.resolve("club")), "--threads", 2)).with(0);
        same(temp.resolve("club"));
    }

    @Test
    void neitherDoesTheOrderOfVariantsBesideTheirRows() throws IOException {
        groundswell(study(temp.resolve("club"))).with(0);
        groundswell(
                        "run",
                        CLUB,
                        "--runs",
                        12,
                        "--twins",
                        3,
                        "--charts",
                        "none",
                        "--out",
                        temp.resolve("other"),
                        "--variant",
                        "board-willing",
                        "--variant",
                        "trainers-silent")
                .with(0);
        assertThat(lines("other/runs.csv")).containsExactlyInAnyOrderElementsOf(lines("club/runs.csv"));
        assertThat(lines("other/timeline.csv")).containsExactlyInAnyOrderElementsOf(lines("club/timeline.csv"));
    }

    @Test
    void neitherDoLanguageAndTimeZone() throws Exception {
        child("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati")
                .start(study(temp.resolve("club")))
                .ended()
                .with(0);
        same(temp.resolve("club"));
    }

    @Test
    void neitherDoesAPlatformThatKnowsOnlyAscii() throws Exception {
        Ended ended = child("-Dfile.encoding=US-ASCII", "-Duser.language=de", "-Duser.timezone=America/St_Johns")
                .environment("LC_ALL", "C")
                .start(study(temp.resolve("club")))
                .ended()
                .with(0);
        same(temp.resolve("club"));
        assertThat(ended.out()).as("what goes to a file is UTF-8").contains(" %)", "–");
    }

    @Test
    void neitherDoesAnotherJava() throws Exception {
        Optional<Path> other = OtherJava.find();
        assumeTrue(other.isPresent(), "no second Java found; name one by -Dgroundswell.other.java=.../bin/java");
        new Child(temp)
                .by(other.orElseThrow())
                .start(study(temp.resolve("club")))
                .ended()
                .with(0);
        same(temp.resolve("club"));
    }

    @Test
    void chartsDrawnAgainAreTheSameFiles() throws IOException {
        groundswell("run", CLUB, "--runs", 6, "--variant", "board-willing", "--out", temp.resolve("club"))
                .with(0);
        Map<String, byte[]> drawn = files(temp.resolve("club/charts"));
        assertThat(drawn).isNotEmpty();
        groundswell("charts", temp.resolve("club"), "--out", temp.resolve("again"))
                .with(0);
        assertThat(files(temp.resolve("again"))).containsExactlyEntriesOf(drawn);
    }

    private Child child(String... options) {
        Child child = new Child(temp);
        Stream.of(options).forEach(child::option);
        return child;
    }

    private static void same(Path folder) throws IOException {
        for (String file : STABLE) {
            assertThat(folder.resolve(file))
                    .hasSameBinaryContentAs(reference.resolve("club").resolve(file));
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(temp.resolve(file));
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
