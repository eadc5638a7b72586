package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {
    @TempDir
    private Path temp;

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "mine");
        study(file).refused("notes.txt: is a file", "--out");
        assertThat(file).hasContent("mine");
    }

    @Test
    void belowAFileThereIsNoFolder() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "mine");
        study(file.resolve("club")).refused("results cannot be written there: ", "notes.txt", "--out");
        study(file.resolve("deep/er/club")).refused("results cannot be written there: ", "--out");
        assertThat(file).hasContent("mine");
    }

    /** A disk that is not there now may be so later. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsLeftAlone() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("results"), temp.resolve("disk/results"));
        study(link.resolve("club")).refused("results cannot be written there: ", "--out");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void wherePermissionsForbidNothingIsComputed() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc, where nobody may write");
        study(Path.of("/proc/groundswell/club")).refused("results cannot be written there: ", "--out");
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(folder.resolve("thesis.tex"), "mine");
        study(folder).refused("no results of ours", "thesis.tex", "--out");
        study(folder, "--replace").refused("no results of ours", "thesis.tex");
        assertThat(folder.toFile().list()).containsExactly("thesis.tex");
    }

    @Test
    void whatAUserAddedToResultsIsNotReplacedWithThem() throws IOException {
        Path club = temp.resolve("club");
        study(club).with(0);
        Files.writeString(club.resolve("notes.txt"), "mine");
        Files.writeString(Files.createDirectory(club.resolve("charts")).resolve("ideas.txt"), "mine");
        study(club, "--seed", 2, "--replace").refused("notes.txt");
        // A study that goes on moves no folder.
        study(6, club).with(0);
        groundswell("resume", club).with(0);
        groundswell("resume", club, "--charts", "none").with(0);
        assertThat(club.resolve("notes.txt")).hasContent("mine");
        assertThat(club.resolve("charts").toFile().list()).containsExactly("ideas.txt");
        Files.delete(club.resolve("notes.txt"));
        study(club, "--seed", 2, "--replace").refused("charts/ideas.txt");
    }

    @Test
    void aStudyGoesOnInTheFolderOneIsIn() throws Exception {
        Path club = temp.resolve("club");
        study(club).with(0);
        Files.delete(club.resolve("runs.csv"));
        new Child(Files.createDirectory(temp.resolve("printed")))
                .within("sh", "-c", "cd \"$0\" && exec \"$@\"", club.toString())
                .start("resume", ".", "--charts", "none")
                .ended()
                .with(0);
        assertThat(club.resolve("runs.csv")).exists();
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        study(Files.createDirectory(temp.resolve("empty"))).with(0);
        assertThat(temp.resolve("empty/summary.json")).exists();
    }

    @Test
    void theFolderOneIsInIsNotMovedAway() {
        study(Path.of(".")).refused("the folder you are in", "--out");
        study(Path.of("")).refused("the folder you are in", "--out");
        study(Path.of("/")).refused("the folder you are in", "--out");
    }

    @Test
    void theSameDesignReplacesItsResults() throws IOException {
        Path out = temp.resolve("club");
        study(out).with(0);
        Map<String, String> before = contents(out);
        study(out).with(0);
        assertThat(contents(out)).isEqualTo(before);
        study(6, out).with(0);
        assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(7);
        assertThat(temp.toFile().list()).containsExactly("club");
    }

    @Test
    void anotherDesignIsRefusedAndToldWhatDiffers() throws IOException {
        Path out = temp.resolve("club");
        study(out).with(0);
        Map<String, String> before = contents(out);
        study(out, "--seed", 2).refused("seed is 1 there and 2 here", "--replace", "--out");
        study(out, "--scale", "0.25").refused("its settings differ", "--replace");
        study(out, "--assumptions", "central").refused("assumptions is sampled there and central here");
        study(out, "--variant", "all").refused("variants is [] there");
        study(out, "--only", 2).refused("first-run is 1 there and 2 here");
        assertThat(contents(out)).isEqualTo(before);
        study(out, "--seed", 2, "--replace").with(0);
        assertThat(contents(out).get("runs.csv")).isNotEqualTo(before.get("runs.csv"));
    }

    @Test
    void fewerRunsDoNotReplaceMoreByMistake() throws IOException {
        Path out = temp.resolve("club");
        study(6, out, "--twins", 2).with(0);
        study(3, out).refused("holds 6 runs (2 of them repeated)", "--replace");
        study(6, out, "--twins", 0).refused("6 runs (0 of them repeated) would replace");
        study(3, out, "--replace").with(0);
        assertThat(Files.readAllLines(out.resolve("runs.csv"))).hasSize(4);
    }

    @Test
    void aDamagedManifestIsToldAndMadeAgainFromTheStudy() throws IOException {
        Path out = temp.resolve("club");
        study(out).with(0);
        Map<String, String> before = contents(out);
        Files.writeString(out.resolve("manifest.json"), "{");
        groundswell("charts", out).refused("manifest.json");
        study(out).with(0);
        assertThat(contents(out)).isEqualTo(before);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), real);
        study(link).with(0);
        study(link).with(0);
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("summary.json")).exists();
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("real", "link");
    }

    @Test
    void aRefusedCommandWritesNothing() throws IOException {
        groundswell("run", CLUB, "--out", temp.resolve("a/b"), "--variant", "none-such")
                .refused("none-such");
        groundswell("run", CLUB, "--out", temp.resolve("a/b"), "--runs", 0).refused("--runs");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void withoutAFolderResultsGoWhereTheirNameTells() throws Exception {
        Path club = CLUB.toAbsolutePath();
        Ended ended = new Child(temp)
                .start("run", club, "--only", 2, "--charts", "none", "--seed", 7, "--set", "population.scale=0.25")
                .ended();
        assertThat(ended.with(0).out()).contains("Results: results/club+run-2+seed-7+population.scale-0.25");
        assertThat(temp.resolve("results/club+run-2+seed-7+population.scale-0.25/runs.csv"))
                .exists();
    }

    /** All but the database, which counts in itself how often it was changed, and so has another checksum each time. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("study.db"))
                    .toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.readString(file).replaceAll("\"study.db\" : \"[0-9a-f]{64}\"", "study.db"));
            }
        }
        return contents;
    }
}
