package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.lab.Database;
import org.groundswell.lab.Drills;
import org.groundswell.lab.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What machines do to studies beside killing them. Each ends with the bytes of a study that nobody disturbed, or in words. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals and mounts")
class FaultDrillsTest {
    private static final int RUNS = Drills.ALL ? 400 : 120;

    /** A disk of its own, which is gone with the process; what lies on it then is copied beside it. */
    private static final String SMALL_DISK = "mount -t tmpfs -o size=\"$1\" none \"$0\" || exit 77; disk=$0; shift;"
            + " \"$@\"; code=$?; cp -a \"$disk\" \"$disk.copy\"; exit $code";

    private static final String READ_ONLY =
            "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 77; exec \"$@\"";

    @TempDir
    private static Path reference;

    private static Map<String, String> whole;

    @TempDir
    private Path temp;

    private static Object[] study(Path out, Object... more) {
        Object[] words = {"run", CLUB.toAbsolutePath(), "--runs", RUNS, "--charts", "none", "--out", out};
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    @BeforeAll
    static void aStudyThatNobodyDisturbs() {
        groundswell(study(reference.resolve("whole"), "--threads", 1)).with(0);
        whole = Written.in(reference.resolve("whole"));
    }

    private Child in(String mounts, Path folder, String... more) {
        String[] start = {"unshare", "--map-root-user", "--mount", "sh", "-c", mounts, folder.toString()};
        return new Child(temp)
                .within(Stream.concat(Stream.of(start), Stream.of(more)).toArray(String[]::new));
    }

    /** Not every machine lets its users mount. */
    private static Ended mounted(Ended ended) {
        assumeTrue(ended.code() != 77 && !ended.err().contains("unshare"), ended::err);
        return ended;
    }

    static Stream<String> sizes() {
        return Drills.ALL ? Stream.of("500k", "700k", "900k", "1100k") : Stream.of("500k");
    }

    /** The disk is full as runs are kept, or only as the files are written that are made of them. */
    @ParameterizedTest
    @MethodSource("sizes")
    void aFullDiskLosesNothingThatWasKept(String size) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Ended ended = mounted(in(SMALL_DISK, disk, size)
                .start(study(disk.resolve("club"), "--threads", 2))
                .ended());
        ended.with(1);
        assertThat(ended.err())
                .containsPattern("(?m)^groundswell: .*(the disk is full|No space left)")
                .contains("runs that are done are kept: once this is mended, the same command again does the rest")
                .doesNotContain("Exception", "\tat ");
        Path club = temp.resolve("disk.copy/club");
        int done = Database.number(club, "SELECT count(*) FROM run WHERE status = 'done'");
        assertThat(done).isPositive();
        Ended resumed = groundswell("resume", club, "--charts", "none").with(0);
        assertThat(resumed.err()).contains(done + " of these ");
        assertThat(Written.in(club)).isEqualTo(whole);
    }

    @Test
    void aDiskOnWhichNotEvenTheFirstRunHasRoomIsTold() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Ended ended = mounted(
                in(SMALL_DISK, disk, "16k").start(study(disk.resolve("club"))).ended());
        assertThat(ended.code()).isIn(1, 2);
        assertThat(ended.err())
                .containsAnyOf("the disk is full", "No space left")
                .doesNotContain("Exception", "\tat ");
        assertThat(temp.resolve("disk.copy").toFile().list()).isEmpty();
    }

    @Test
    void aReadOnlyFolderIsReadAndNotWrittenTo() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Path club = disk.resolve("club");
        groundswell(study(club)).with(0);
        assertThat(mounted(in(READ_ONLY, disk).start("check", club).ended())
                        .with(0)
                        .out())
                .contains("study.db is sound");
        in(READ_ONLY, disk)
                .start("verify-run", club, "--run", 3, "--quiet")
                .ended()
                .with(0);
        in(READ_ONLY, disk)
                .start("charts", club, "--out", temp.resolve("charts"))
                .ended()
                .with(0);
        for (Object[] words : List.of(
                new Object[] {"resume", club},
                study(club),
                study(club, "--seed", 2, "--replace"),
                study(disk.resolve("b")))) {
            assertThat(in(READ_ONLY, disk).start(words).ended().with(2).err())
                    .containsAnyOf("Read-only file system", "no permission")
                    .contains("choose another with --out")
                    .doesNotContain("Exception");
        }
        assertThat(Written.in(club)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aStudyThatIsToldToEndGoesOn(String signal, int code) throws Exception {
        Path folder = temp.resolve("club");
        new Child(temp)
                .start(study(folder, "--threads", 2))
                .when(() -> Child.text(temp, "err").contains("left"))
                .signal(signal)
                .ended()
                .with(code);
        groundswell("check", folder).with(0);
        groundswell("resume", folder, "--charts", "none").with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    /** Nothing is told by the time of day: what was written in the future is gone on with all the same. */
    @Test
    void aClockThatIsSetBackChangesNothing() throws Exception {
        Path folder = temp.resolve("club");
        Child child = new Child(temp)
                .start(study(folder, "--threads", 2))
                .when(() -> Child.text(temp, "err").contains("left"))
                .kill();
        assertThat(child.isAlive()).isFalse();
        FileTime future = FileTime.from(Instant.now().plus(Duration.ofDays(4_000)));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, future);
            }
        }
        Files.setLastModifiedTime(folder, future);
        Files.writeString(folder.resolve("study.lock"), "process 1 on this machine since 2999-01-01T00:00:00Z");
        groundswell("resume", folder, "--charts", "none").with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
    }

    @Test
    void aSecondProcessIsKeptAway() throws Exception {
        Path folder = temp.resolve("club");
        Child first = new Child(temp)
                .start(study(folder, "--threads", 1))
                .when(() -> Child.text(temp, "err").contains("left"));
        groundswell("resume", folder)
                .refused("is being written to by process ", " on ", " since ", "choose another folder");
        groundswell(study(folder)).refused("is being written to by process ");
        groundswell(study(folder, "--seed", 2, "--replace")).refused("is being written to by process ");
        assertThat(groundswell("check", folder).with(0).out()).contains("a process is at work in it");
        assertThat(first.isAlive()).as("it was still at work").isTrue();
        first.ended().with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
        groundswell("resume", folder, "--charts", "none").with(0);
    }

    /** One of them does it; the other is told so, or finds that all is done. */
    @Test
    void ofTwoAtOnceOneDoesIt() throws Exception {
        Path folder = temp.resolve("club");
        Path other = Files.createDirectory(temp.resolve("other"));
        Child one = new Child(temp).start(study(folder));
        Child two = new Child(other).start(study(folder));
        List<Ended> ended = List.of(one.ended(), two.ended());
        assertThat(ended).filteredOn(of -> of.code() == 0).isNotEmpty();
        for (Ended of : ended) {
            if (of.code() != 0) {
                of.refused("is being written to by process ");
            }
        }
        assertThat(Written.in(folder)).isEqualTo(whole);
        assertThat(names()).containsExactly("club", "other");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(temp)) {
            return all.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
