package org.groundswell.study.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.lab.Database;
import org.groundswell.setting.Refused;
import org.groundswell.simulation.Daily;
import org.groundswell.simulation.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Places PLACES = new Places(List.of("y"), List.of(), List.of(), LocalDate.of(2026, 1, 1));

    @TempDir
    private Path folder;

    private Store store() throws IOException {
        Store.create(folder, connection -> {});
        return Store.open(folder, true);
    }

    private static Result result(int number) {
        return new Result.Finished(
                Run.of("", number),
                new RunResult(Map.of("y", 1.0 / number), Map.of(), Map.of(), Daily.NONE, null, Map.of()));
    }

    /** A disk with room for a hundred pages. */
    @Test
    void whatWasCommittedBeforeTheDiskWasFullIsThere() throws IOException {
        try (Store store = store()) {
            store.number("PRAGMA max_page_count = 100");
            StoreWriter writer = new StoreWriter(store, new ResultRows(List.of(""), PLACES, 1, 0));
            List<Run> given = new ArrayList<>();
            assertThatThrownBy(() -> {
                        for (int number = 1; number <= 1_000_000; number++) {
                            given.add(Run.of("", number));
                            writer.accept(result(number));
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("study.db: the disk is full (make room)");
            assertThatThrownBy(writer::close).hasMessageContaining("the disk is full");
            long kept = store.number("SELECT count(*) FROM run");
            assertThat(kept).isPositive().isLessThan(given.size());
            assertThat(store.number("SELECT max(number) FROM run")).isEqualTo(kept);
            store.each(
                    "SELECT " + RunLists.COLUMNS + " FROM run",
                    row -> assertThat(RunLists.read(row, 1, PLACES).outcomes()).containsExactly(1.0 / row.getInt(5)));
        }
    }

    @Test
    void aChangeIsMadeAsAWholeOrNotAtAll() throws IOException {
        try (Store store = store()) {
            assertThatThrownBy(() -> store.change(connection -> {
                        connection.createStatement().executeUpdate("INSERT INTO study VALUES ('a', 'b')");
                        throw new IllegalStateException("boom");
                    }))
                    .hasMessage("boom");
            assertThat(store.number("SELECT count(*) FROM study")).isZero();
            store.change(
                    connection -> connection.createStatement().executeUpdate("INSERT INTO study VALUES ('a', 'b')"));
            assertThat(store.about()).isEqualTo(Map.of("a", "b"));
        }
    }

    /** A process that is killed while it makes the file leaves none that could be taken for one. */
    @Test
    void theFileIsThereOnlyOnceItIsWhole() {
        assertThatThrownBy(() -> Store.create(folder, connection -> {
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(folder.resolve(Store.FILE)).doesNotExist();
    }

    @Test
    void whatIsOfNobodyOrOfAnotherLayoutIsRefusedInWords() throws IOException {
        store().close();
        Database.change(folder, "PRAGMA user_version = 7");
        assertThatThrownBy(() -> Store.open(folder, false))
                .hasMessageContaining(
                        "is of version 7 of the file's layout, and this is a program for " + Store.SCHEMA);
        Database.change(folder, "PRAGMA application_id = 0");
        assertThatThrownBy(() -> Store.open(folder, false)).hasMessageContaining("is no study of Groundswell's");
    }

    /** A sealed study is one file, which a folder that cannot be written to may hold. */
    @Test
    void aSealedStudyIsOneFile() throws IOException {
        try (Store store = store()) {
            store.change(
                    connection -> connection.createStatement().executeUpdate("INSERT INTO study VALUES ('a', 'b')"));
            assertThat(folder.resolve("study.db-wal")).exists();
            store.seal();
            assertThat(folder.toFile().list()).containsExactly(Store.FILE);
        }
    }

    @Test
    void aLockKeepsOthersAwayUntilItIsLetGo() throws IOException {
        FolderLock lock = FolderLock.take(folder);
        assertThatThrownBy(() -> FolderLock.take(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is being written to by process "
                        + ProcessHandle.current().pid() + " on ");
        assertThat(FolderLock.isHeld(folder)).isTrue();
        assertThat(FolderLock.takeIfFree(folder)).isNull();
        lock.close();
        assertThat(folder).isEmptyDirectory();
        assertThat(FolderLock.isHeld(folder)).isFalse();
        FolderLock.take(folder).close();
    }

    /** What a killed process has left says that somebody is there, and nobody is. */
    @Test
    void aLockThatNobodyHoldsIsTaken() throws IOException {
        Files.writeString(
                folder.resolve(FolderLock.FILE),
                "process " + ProcessHandle.current().pid() + " on this machine since now");
        assertThat(FolderLock.isHeld(folder)).isFalse();
        FolderLock.take(folder).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void librariesOfProcessesThatAreGoneAreTakenAway() throws IOException {
        long here = ProcessHandle.current().pid();
        // The system gives numbers up to 4,194,304.
        long gone = 999_999_999;
        for (String name : List.of("groundswell-" + gone + "-1", "groundswell-" + here + "-2", "groundswell-notes")) {
            Path left = Files.createDirectory(folder.resolve(name));
            Files.writeString(left.resolve("sqlite.so"), "");
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        }
        Files.createDirectory(folder.resolve("groundswell-" + gone + "-3"));
        NativeLibrary.sweep(folder);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "groundswell-" + here + "-2", "groundswell-notes", "groundswell-" + gone + "-3");
    }
}
