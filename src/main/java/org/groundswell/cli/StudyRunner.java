package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.report.StudyCharts;
import org.groundswell.report.Words;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Info;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
import org.groundswell.study.store.ReadStudy;
import org.groundswell.study.store.ResultFiles;
import org.groundswell.study.store.ResultsFolder;
import org.groundswell.study.store.StudyStore;

/** Carries out a study from its first run to its folder, keeps what is done whatever happens, and tells it. */
final class StudyRunner {
    /** Failed runs that are told one by one; a scenario that fails always would fill the screen. */
    private static final int FAILURES_TOLD = 3;

    private final Design design;
    private final ResultsFolder results;
    private final Function<Run, String> alone;
    private final Progress progress;
    private final PrintWriter out;

    /** @param alone the command that repeats one run alone */
    StudyRunner(Design design, ResultsFolder results, Function<Run, String> alone, Progress progress, PrintWriter out) {
        this.design = design;
        this.results = results;
        this.alone = alone;
        this.progress = progress;
        this.out = out;
    }

    /**
     * What is asked for beside the runs.
     *
     * @param failures at how many failed runs no other begins
     * @param made what makes the study, for the record
     */
    record Asked(boolean charts, boolean json, int failures, Map<String, Object> made) {}

    /**
     * Returns the exit code.
     *
     * @throws IOException if results could not be kept or written; runs that were committed are kept all the same
     */
    int run(Engine engine, Interruption interruption, Asked asked) throws IOException {
        StudyStore store = results.study();
        try {
            return run(engine, interruption, store, asked);
        } catch (IOException e) {
            if (!results.isEmpty()) {
                progress.say("runs that are done are kept: once this is mended, the same command again does the rest");
            }
            throw e;
        }
    }

    private int run(Engine engine, Interruption interruption, StudyStore store, Asked asked) throws IOException {
        if (design.size() > design.runs()) {
            progress.note(plan());
        }
        int there = design.size() - store.left();
        if (there > 0) {
            progress.note(there + " of these " + design.size() + " runs are there already, and are not done again");
        }
        boolean interrupted = execute(engine, store, asked.failures());
        interruption.writing();
        store.settle();
        List<String> failed = store.failed();
        if (store.isEmpty()) {
            progress.say((interrupted ? "interrupted before a run was done" : "no run came to its end")
                    + "; nothing was written");
            return interrupted ? Main.INTERRUPTED : Main.FAILED;
        }
        int left = store.left();
        Study study = store.study();
        int twins = study.twins();
        results.write(study, design, asked.made());
        if (asked.json()) {
            out.print(SummaryText.of(study));
            out.flush();
        } else {
            new AnswerTable(study, out).print();
        }
        boolean drawn = asked.charts() && !interrupted && draw(study, interruption);
        boolean whole = left == 0 && failed.isEmpty();
        Path folder = results.publish(whole);
        if (!asked.json()) {
            out.println(
                    "Results: " + folder + " (every number in summary.json" + (drawn ? ", pictures in charts/)" : ")"));
        }
        if (!folder.equals(results.folder())) {
            progress.say("what is in " + results.folder() + " was left alone: "
                    + (whole
                            ? "it has changed while this study ran"
                            : "it is of another design, and this study is not complete"));
        }
        boolean ended = interrupted || interruption.came();
        tellWhatIsLeft(study.info(), twins, folder, ended, left);
        if (asked.charts() && !drawn) {
            progress.say("to draw the charts: groundswell charts " + Alone.quoted(folder.toString()));
        }
        if (ended) {
            return Main.INTERRUPTED;
        }
        return drawn == asked.charts() && whole ? Main.DONE : Main.FAILED;
    }

    private void tellWhatIsLeft(Info info, int twins, Path folder, boolean interrupted, int left) {
        int failed = info.failed().size();
        String place = Alone.quoted(folder.toString());
        if (failed > FAILURES_TOLD) {
            progress.say("all runs that failed are named in " + folder.resolve("summary.json"));
        }
        if (failed > 0) {
            progress.say(
                    "to try " + (failed == 1 ? "it" : "them") + " again: groundswell retry " + place + " --failed");
        }
        if (interrupted) {
            progress.say("interrupted: " + info.done() + " of " + Words.counted(design.runs(), "run")
                    + (design.variants().size() > 1 ? " of the scenario as it is" : "") + " were done and are kept"
                    + (design.twins() > 0 ? ", " + (twins == 0 ? "none" : twins) + " of them repeated" : ""));
        } else if (left > 0) {
            progress.say("stopped as --on-error says: " + Words.counted(left, "run") + " of " + design.size()
                    + (left == 1 ? " has" : " have") + " not begun");
        }
        if (left > 0) {
            progress.say("to go on: groundswell resume " + place);
        }
    }

    /** "40 runs each of 3 variants, and 20 that repeat 10 runs to tell why they differ". */
    private String plan() {
        int variants = design.variants().size();
        return Words.counted(design.runs(), "run")
                + (variants > 1 ? " each of the scenario as it is and " + Words.counted(variants - 1, "what-if") : "")
                + (design.twins() > 0
                        ? ", and " + 2 * design.twins() + " that repeat " + design.twins()
                                + " of them to tell why they differ"
                        : "");
    }

    /** Carries out the runs that are still to be done; true if it was called off on the way. */
    private boolean execute(Engine engine, StudyStore store, int mostFailures) throws IOException {
        AtomicInteger failures = new AtomicInteger();
        try {
            engine.execute(until(store.pending(), () -> failures.get() >= mostFailures), result -> {
                store.accept(result);
                if (result instanceof Result.Failed failed) {
                    failed(failed, failures.incrementAndGet());
                }
                progress.step();
            });
            return false;
        } catch (InterruptedException e) {
            return true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            progress.clear();
            int more = failures.get() - FAILURES_TOLD;
            if (more > 0) {
                progress.say("and " + more + " more failed");
            }
        }
    }

    /** The same runs, of which no other begins once it is enough. */
    private static Iterable<Run> until(Iterable<Run> runs, BooleanSupplier enough) {
        return () -> {
            Iterator<Run> all = runs.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return !enough.getAsBoolean() && all.hasNext();
                }

                @Override
                public Run next() {
                    return all.next();
                }
            };
        };
    }

    private void failed(Result.Failed failed, int count) {
        if (count <= FAILURES_TOLD) {
            progress.say(failed.run() + (failed.timedOut() ? " " : " failed: ") + failed.message());
            progress.say("  repeat it alone: " + alone.apply(failed.run()));
        }
    }

    /** Charts are drawn from what was written, so that drawing them again gives the same; results matter more than they. */
    private boolean draw(Study study, Interruption interruption) {
        Path folder = results.fresh().resolve("charts");
        try (ReadStudy written = ResultFiles.readBack(results.fresh(), study, design)) {
            StudyCharts.write(written.study(), folder);
            return true;
        } catch (IOException | RuntimeException | LinkageError e) {
            // Java's drawing cannot begin any more once the program has been told to end.
            if (!interruption.came()) {
                String why = e instanceof IOException trouble ? FileTrouble.words(trouble) : e.toString();
                progress.say("charts could not be drawn: " + why);
            }
            return false;
        }
    }
}
