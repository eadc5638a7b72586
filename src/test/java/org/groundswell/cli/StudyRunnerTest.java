package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.scenario.Blueprint;
import org.groundswell.simulation.RunResult;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyRunnerTest {
    @TempDir
    private Path temp;

    private Path out;
    private Design design;
    private boolean replace;
    private int failures = Integer.MAX_VALUE;

    @BeforeEach
    void aDesignOfSixRuns() {
        out = temp.resolve("club");
        design = new Design(Blueprint.read(Cli.CLUB, List.of()), List.of("board-willing"), 1, 6, 2, 7, true);
    }

    @Test
    void aFailedRunIsToldWithTheCommandThatRepeatsItAndTheOthersAreKept() throws IOException {
        Ended ended = run(run -> {
            if (run.equals(Run.of("board-willing", 3))) {
                throw new IllegalStateException("boom");
            }
            return design.carryOut(run);
        });
        ended.with(1);
        assertThat(ended.err())
                .contains("run 3 of board-willing failed: boom", "repeat it alone: run 3 of board-willing");
        assertThat(ended.out()).contains("Results: ");
        assertThat(rows()).hasSize(1 + 6 + 5 + 4).noneMatch(row -> row.startsWith("board-willing,3,"));
        assertThat(Files.readString(out.resolve("summary.json")))
                .contains("\"complete\" : false", "\"failed\" : [", "run 3 of board-willing: boom");
    }

    @Test
    void manyFailuresAreCountedAndNotAllTold() throws IOException {
        Ended ended = run(run -> {
            if (run.number() > 1) {
                throw new IllegalStateException("boom");
            }
            return design.carryOut(run);
        });
        ended.with(1);
        assertThat(ended.err().lines().filter(line -> line.contains("failed: boom")))
                .hasSize(3);
        assertThat(ended.err()).contains("and 9 more failed");
    }

    /** One thread: nothing else is under way when the second fails. */
    @Test
    void aStudyStopsAtAsManyFailedRunsAsAreAskedForAndGoesOnFromThere() throws IOException {
        failures = 2;
        List<Run> begun = new ArrayList<>();
        Function<Run, RunResult> work = run -> {
            begun.add(run);
            if (run.number() == 3) {
                throw new IllegalStateException("boom");
            }
            return design.carryOut(run);
        };
        Ended ended = run(work).with(1);
        assertThat(begun).hasSize(6).endsWith(Run.of("", 3), Run.of("board-willing", 3));
        assertThat(ended.err())
                .contains(
                        "stopped as --on-error says: 10 runs of 16 have not begun",
                        "to go on: groundswell resume " + out,
                        "to try them again: groundswell retry " + out + " --failed");
        assertThat(rows()).hasSize(1 + 4);
        begun.clear();
        run(work).with(1);
        assertThat(begun).hasSize(10).noneMatch(run -> run.number() <= 3 && run.twin() == Run.Twin.NONE);
    }

    @Test
    void ifEveryRunFailsNothingIsWritten() throws IOException {
        Ended ended = run(run -> {
            throw new IllegalStateException("boom");
        });
        ended.with(1);
        assertThat(ended.err()).contains("no run came to its end; nothing was written");
        assertThat(ended.out()).isEmpty();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFileThatTurnsUpBesideTheResultsIsLeftAlone() throws IOException {
        Ended ended = run(run -> {
            if (run.number() == 6) {
                write(out.resolve("notes.txt"));
            }
            return design.carryOut(run);
        });
        assertThat(ended.with(0).out()).contains("Results: " + out + " ");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        assertThat(temp.toFile().list()).containsExactly("club");
    }

    @Test
    void whatAnotherStudyOrAUserPutsThereMeanwhileIsNotReplaced() throws IOException {
        run(design::carryOut).with(0);
        another();
        Ended ended = run(run -> {
            if (run.number() == 6) {
                // Somebody puts a file where the results are to go, while the study is under way.
                write(out.resolve("notes.txt"));
            }
            return design.carryOut(run);
        });
        assertThat(ended.with(0).err())
                .contains("what is in " + out + " was left alone: it has changed while this study ran");
        assertThat(ended.out()).contains("Results: " + out + "-2 ");
        assertThat(out.resolve("notes.txt")).hasContent("mine");
        write(temp.resolve("club-3"));
        Files.delete(out.resolve("notes.txt"));
        Ended other = run(run -> {
            if (run.number() == 6) {
                write(out.resolve("manifest.json"));
            }
            return design.carryOut(run);
        });
        assertThat(other.with(0).out()).contains("Results: " + out + "-4 ");
        assertThat(out.resolve("manifest.json")).hasContent("mine");
    }

    private void another() {
        design = new Design(Blueprint.read(Cli.CLUB, List.of()), List.of("board-willing"), 1, 6, 2, 8, true);
        replace = true;
    }

    @Test
    void aStudyCutShortReplacesNoFinishedOneOfAnotherDesign() throws IOException {
        run(design::carryOut).with(0);
        List<String> before = rows();
        another();
        Ended ended = run(interruptedAt(4)).with(130);
        assertThat(ended.err()).contains("it is of another design, and this study is not complete");
        assertThat(ended.out()).contains("Results: " + out + "-2 ");
        assertThat(rows()).isEqualTo(before);
        assertThat(Files.readString(temp.resolve("club-2/summary.json"))).contains("\"complete\" : false");
        run(design::carryOut).with(0);
        assertThat(rows()).isNotEqualTo(before);
    }

    @Test
    void anInterruptedStudyIsIncompleteAndKept() throws IOException {
        Ended ended = run(interruptedAt(4));
        ended.with(130);
        assertThat(ended.err())
                .contains(
                        "interrupted: ",
                        "3 of 6 runs of the scenario as it is were done and are kept, none of them repeated");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"complete\" : false");
        assertThat(rows())
                .anyMatch(row -> row.startsWith("baseline,3,"))
                .noneMatch(row -> row.startsWith("baseline,6,"));
    }

    @Test
    void anInterruptBeforeTheFirstRunIsDoneLeavesNothing() throws IOException {
        Thread working = Thread.currentThread();
        Ended ended = run(run -> {
            working.interrupt();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return design.carryOut(run);
        });
        ended.with(130);
        assertThat(ended.err()).contains("interrupted before a run was done; nothing was written");
        assertThat(temp).isEmptyDirectory();
    }

    /** The first process was interrupted; the second does the rest, and what comes of it is what one would have made. */
    @Test
    void anInterruptedStudyGoesOn() throws IOException {
        run(interruptedAt(4)).with(130);
        List<Run> done = new ArrayList<>();
        Ended ended = run(run -> {
            done.add(run);
            return design.carryOut(run);
        });
        ended.with(0);
        assertThat(done).hasSize(design.size() - 3 * 2).doesNotContain(Run.of("", 1), Run.of("board-willing", 3));
        Path other = out.resolveSibling("whole");
        List<String> rows = rows();
        out = other;
        run(design::carryOut).with(0);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        run(design::carryOut).with(0);
        List<String> before = rows();
        Ended ended = run(run -> {
            throw new IllegalStateException(run + " was done before");
        });
        assertThat(ended.with(0).out()).contains("Results: " + out + " ");
        assertThat(rows()).isEqualTo(before);
    }

    private Function<Run, RunResult> interruptedAt(int number) {
        Thread working = Thread.currentThread();
        return run -> {
            if (run.number() == number) {
                working.interrupt();
                // What is under way is called off; a fast run must not come to its end before that.
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }
            return design.carryOut(run);
        };
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "mine");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Ended run(Function<Run, RunResult> work) throws IOException {
        StringWriter printed = new StringWriter();
        StringWriter told = new StringWriter();
        PrintWriter err = new PrintWriter(told, true);
        Progress progress = new Progress(err, Progress.Display.NONE, design.size(), System::nanoTime);
        int code;
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                ResultsFolder results = ResultsFolder.prepare(out, design, 2_000, replace, Map.of());
                Engine engine = new Threads(1, work)) {
            code = new StudyRunner(design, results, Run::toString, progress, new PrintWriter(printed, true))
                    .run(engine, interruption, new StudyRunner.Asked(false, false, failures, new LinkedHashMap<>()));
        } catch (IOException e) {
            err.println(e.getMessage());
            code = 1;
        }
        return new Ended(List.of("(a study)"), code, printed.toString(), told.toString());
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(out.resolve("runs.csv"));
    }
}
