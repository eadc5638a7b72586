package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.groundswell.cli.Cli.study;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run says to wrong input: each fault in one line with its place, and nothing else; nothing is written anywhere. */
@Timeout(60)
class WrongInputTest {
    private static final Path WRONG = CLUB.resolveSibling("wrong-club.txt");

    @TempDir
    private Path temp;

    private Path file;
    private Path out;

    /** A fault, the words of the club that are changed for it, and what is said to it. */
    private record Edit(String fault, String sound, String wrong, List<String> lines) {
        static Edit of(String paragraph) {
            List<String> lines = paragraph.lines().toList();
            String[] change = lines.get(1).replace("\\n", "\n").split(" => ", -1);
            return new Edit(lines.get(0), change[0], change[1], lines.subList(2, lines.size()));
        }

        @Override
        public String toString() {
            return fault;
        }
    }

    @BeforeEach
    void somewhere() {
        file = temp.resolve("club.yaml");
        out = temp.resolve("deep/study");
    }

    @ParameterizedTest
    @MethodSource("edits")
    void aWrongScenarioIsToldInOneLineAFault(Edit edit) throws IOException {
        String club = Files.readString(CLUB);
        assertThat(club).containsOnlyOnce(edit.sound);
        Files.writeString(file, club.replace(edit.sound, edit.wrong));
        isRefused(edit.lines.stream().map(line -> file + ":" + line).toArray(String[]::new));
    }

    static Stream<Edit> edits() throws IOException {
        return Arrays.stream(Files.readString(WRONG).split("\n\n"))
                .filter(paragraph -> !paragraph.startsWith("#"))
                .map(String::strip)
                .map(Edit::of);
    }

    @Test
    void filesThatExtendEachOtherAreToldHowTheyDo() throws IOException {
        Path other = Files.writeString(temp.resolve("other.yaml"), "extends: club.yaml\n");
        Files.writeString(file, "extends: other.yaml\n");
        isRefused(other + ":1:10: extends: club.yaml leads back to itself (" + file + " extends " + other
                + ", which extends " + file + ")");
    }

    @Test
    void deepNestingIsNotFollowed() throws IOException {
        Files.writeString(file, "title: " + "[".repeat(900_000));
        isRefused(file + ":1:47: is nested more than 40 levels deep");
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() throws IOException {
        String bomb = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "a%d: &a%d [*a%d , *a%d]\n".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("", "a0: &a0 [x, x]\n", ""));
        Files.writeString(file, bomb);
        assertThat(refused().err().lines())
                .hasSize(41 + 2 * 40)
                .allMatch(
                        line -> line.matches(".*club.yaml:\\d+:\\d+: (anchors|aliases) .* are not allowed: write .*"));
    }

    @Test
    void ofThousandsOfFaultsTheFirstAreToldAndTheOthersCounted() throws IOException {
        Files.writeString(file, Files.readString(CLUB) + "x: 1\n".repeat(5_000));
        assertThat(refused().err().lines()).hasSize(201).last().asString().contains("are not shown");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100_000_000);
        }
        isRefused(file + ": has 100000000 bytes, but a scenario file may have at most 1000000");
    }

    @Test
    void aBinaryFileIsNoScenario() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0});
        isRefused(file + ": is not a text file in UTF-8, as a scenario must be");
        Files.writeString(file, "scenario: \0");
        isRefused(file + ": is not a text file, as a scenario must be: it has zero bytes");
    }

    @Test
    void anEmptyFileIsToldHowAScenarioBegins() throws IOException {
        Files.createFile(file);
        isRefused(file + ": is empty: a scenario begins with `scenario: its-name`");
    }

    @Test
    void aMissingFileIsToldWhereScenariosAreListed() {
        isRefused(file + ": there is no such scenario file (see: groundswell list scenarios)");
    }

    @Test
    void aFolderIsNoScenario() throws IOException {
        Files.createDirectory(file);
        isRefused(file + ": is a folder, not a scenario file");
        Path within = Files.copy(CLUB, file.resolve("own.yaml"));
        isRefused(file + ": is a folder, not a scenario file; name one in it, such as " + within);
    }

    @Test
    void aSettingOfTheCommandLineIsToldByItsOption() throws IOException {
        Files.copy(CLUB, file);
        String[][] settings = {
            {"voices.trainers.frequency=NaN", "must be a finite number, but is NaN"},
            {"voices.trainers.frequency=2", "must be between 0 and 1, but is 2"},
            {"stages.names.threshold=601", "must be at most the members of club, 600, but is 601"},
            {"stages.vote.days=soon", "must be a number, but is soon"},
        };
        for (String[] setting : settings) {
            String path = setting[0].replaceFirst("=.*", "");
            assertThat(refused("--set", setting[0]).err())
                    .isEqualTo("--set " + path + ": " + path + " " + setting[1] + "\n");
        }
        assertThat(refused("--set", "voices.trainer.frequency=0.1").err())
                .isEqualTo("--set voices.trainer.frequency: there is no setting voices.trainer.frequency,"
                        + " did you mean voices.trainers.frequency? (known below voices: trainers)\n");
    }

    @Test
    void resultsHaveNoPlaceInOrBelowAFile() throws IOException {
        Path notes = Files.writeString(temp.resolve("notes.txt"), "mine");
        noPlace(notes, ": is a file, not a folder for results (choose another with --out)");
        noPlace(
                notes.resolve("study"),
                ": results cannot be written there: " + notes + " is a file (choose another with --out)");
        noPlace(
                notes.resolve("deep/study"),
                ": results cannot be written there: " + notes + " is a file (choose another with --out)");
    }

    @Test
    void aNameThatNoFolderCanHaveLeavesNoFolderAboveIt() {
        Path folder = temp.resolve("deep/er/" + "x".repeat(300));
        Map<String, String> before = files();
        study(folder).refused(": results cannot be written there: ", " (choose another with --out)");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void resultsDoNotReplaceFilesOfOthers() throws IOException {
        Path mine = Files.createDirectory(temp.resolve("mine"));
        Files.writeString(mine.resolve("thesis.tex"), "mine");
        String told = ": holds files that are no results of ours (thesis.tex); they are left alone"
                + " (choose another folder with --out)";
        noPlace(mine, told);
        noPlace(mine, told, "--replace");
    }

    @Test
    void resultsDoNotReplaceThoseOfAnotherDesign() {
        study(out).with(0);
        noPlace(
                out,
                ": holds the results of another design: seed is 1 there and 2 here"
                        + " (add --replace to replace them, or choose another folder with --out)",
                "--seed",
                2);
    }

    @Test
    void resultsDoNotReplaceTheFolderOneIsIn() {
        noPlace(Path.of(""), ".: is the folder you are in, or above it (choose one within it: --out study)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void resultsHaveNoPlaceWhereOneMayNotWrite() throws IOException {
        Path closed = Files.createDirectory(
                temp.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        assumeFalse(Files.isWritable(closed), "who may do anything can write anywhere");
        noPlace(
                closed.resolve("study"),
                ": results cannot be written there: no permission (choose another with --out)");
    }

    /** The scenario is refused with exactly these lines, whether results go to a folder of choice or the usual one. */
    private void isRefused(String... lines) {
        assertThat(refused().err().lines()).containsExactly(lines);
        groundswell("lint", file).refused(lines);
    }

    private Ended refused(Object... more) {
        Map<String, String> before = files();
        List<String> usual = usual();
        groundswell(words(more)).refused(": ");
        Ended ended = groundswell(words(
                        Stream.concat(Stream.of("--out", out), Stream.of(more)).toArray()))
                .refused(": ");
        assertThat(files()).isEqualTo(before);
        assertThat(usual()).isEqualTo(usual);
        return ended;
    }

    private Object[] words(Object... more) {
        return Stream.concat(Stream.of("run", file, "--runs", 2), Stream.of(more))
                .toArray();
    }

    /** A sound scenario is refused with exactly this line after the folder's name. */
    private void noPlace(Path folder, String message, Object... more) {
        Map<String, String> before = files();
        Ended ended = study(folder, more).refused(message);
        assertThat(ended.err()).isEqualTo(folder + message + "\n");
        assertThat(files()).isEqualTo(before);
    }

    /** All that there is in the test's folder; drafts would be here too. */
    private Map<String, String> files() {
        try (Stream<Path> walk = Files.walk(temp)) {
            Map<String, String> files = new LinkedHashMap<>();
            for (Path path : walk.sorted().toList()) {
                boolean small = Files.isRegularFile(path) && Files.size(path) < 1_000_000;
                files.put(path.toString(), small ? Files.readString(path, StandardCharsets.ISO_8859_1) : "");
            }
            return files;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Studies of the club where results usually go. */
    private static List<String> usual() {
        String[] names = Path.of("results").toFile().list();
        return names == null
                ? List.of()
                : Stream.of(names).filter(name -> name.contains("club")).toList();
    }
}
