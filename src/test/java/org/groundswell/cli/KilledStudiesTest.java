package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.cli.Cli.CLUB;
import static org.groundswell.cli.Cli.groundswell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.lab.Database;
import org.groundswell.lab.Drills;
import org.groundswell.lab.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Processes that are killed while they carry out a study. Whatever the moment, what was kept is there afterwards and is not
 * done again, and in the end the study is what one that nobody disturbed is, to the last byte.
 */
class KilledStudiesTest {
    private static final int KILLS = Drills.ALL ? 20 : 3;
    private static final int RUNS = Drills.ALL ? 400 : 100;
    private static final String DONE =
            "SELECT variant, number, twin, outcomes, drawn, events FROM run WHERE status = 'done'";

    @TempDir
    private static Path reference;

    private static Map<String, String> whole;
    /** How long a study takes that nobody disturbs. */
    private static long nanos;

    @TempDir
    private Path temp;

    private static Object[] study(Path out, Object... more) {
        Object[] words = {
            "run", CLUB.toAbsolutePath(), "--runs", RUNS, "--variant", "board-willing", "--charts", "none", "--out", out
        };
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    @BeforeAll
    static void aStudyThatNobodyDisturbs() throws IOException, InterruptedException {
        groundswell(study(reference.resolve("whole"), "--threads", 1)).with(0);
        whole = Written.in(reference.resolve("whole"));
        long begun = System.nanoTime();
        new Child(reference)
                .start(study(reference.resolve("timed"), "--threads", 2))
                .ended()
                .with(0);
        nanos = System.nanoTime() - begun;
        assertThat(Written.in(reference.resolve("timed"))).isEqualTo(whole);
    }

    /** One in each part of the time that a study takes. */
    static Stream<Double> moments() {
        Random random = new Random(4_000);
        return IntStream.range(0, KILLS).mapToObj(kill -> (kill + random.nextDouble()) / KILLS);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void aKilledStudyGoesOn(double moment) throws Exception {
        Path folder = temp.resolve("club");
        kill(moment, study(folder, "--threads", 2));
        if (Files.exists(folder.resolve("study.db"))) {
            List<List<String>> done = Database.rows(folder, DONE);
            groundswell("resume", folder, "--threads", 1, "--charts", "none").with(0);
            assertThat(Database.rows(folder, DONE)).containsAll(done);
        } else {
            groundswell(study(folder)).with(0);
        }
        assertThat(Written.in(folder)).isEqualTo(whole);
        assertThat(folders()).containsExactly("club");
        groundswell("check", folder).with(0);
    }

    /** Results of another design stay where they are till the new ones are whole, and those are not begun again. */
    @ParameterizedTest
    @MethodSource("moments")
    void aKilledStudyThatIsToReplaceAnotherGoesOn(double moment) throws Exception {
        Path folder = temp.resolve("club");
        Cli.study(4, folder, "--seed", 2).with(0);
        Map<String, String> other = Written.in(folder);
        Object[] replacing = study(folder, "--threads", 2, "--replace");
        kill(moment, replacing);
        // It may just have come to its end.
        assertThat(Written.in(folder)).isIn(other, whole);
        groundswell(replacing).with(0);
        assertThat(Written.in(folder)).isEqualTo(whole);
        assertThat(folders()).containsExactly("club");
    }

    private void kill(double moment, Object[] words) throws Exception {
        Child child = new Child(temp).start(words);
        TimeUnit.NANOSECONDS.sleep((long) (moment * nanos));
        child.kill();
    }

    private List<String> folders() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.list(temp)) {
            all.filter(Files::isDirectory)
                    .forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }
}
