package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.report.StudyCharts;
import org.groundswell.report.Words;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
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

    /** Returns the exit code. */
    int run(Engine engine, Interruption interruption, boolean charts, boolean json, Map<String, Object> made)
            throws IOException {
        if (design.size() > design.runs()) {
            progress.note(plan());
        }
        StudyStore store = results.study();
        int there = design.size() - store.left();
        if (there > 0) {
            progress.note(there + " of these " + design.size() + " runs are there already, and are not done again");
        }
        boolean interrupted = execute(engine, store);
        interruption.writing();
        store.settle();
        List<String> failed = store.failed();
        if (store.isEmpty()) {
            progress.say((interrupted ? "interrupted before a run was done" : "no run came to its end")
                    + "; nothing was written");
            return interrupted ? Main.INTERRUPTED : Main.FAILED;
        }
        Study study = store.study();
        int twins = study.twins();
        results.write(study, design, made);
        if (json) {
            out.print(SummaryText.of(study));
            out.flush();
        } else {
            new AnswerTable(study, out).print();
        }
        boolean drawn = charts && !interrupted && draw(study, interruption);
        Path folder = results.publish(!interrupted && failed.isEmpty());
        if (!json) {
            out.println(
                    "Results: " + folder + " (every number in summary.json" + (drawn ? ", pictures in charts/)" : ")"));
        }
        if (!folder.equals(results.folder())) {
            progress.say("what is in " + results.folder() + " was left alone: "
                    + (interrupted || !failed.isEmpty()
                            ? "it is of another design, and this study is not complete"
                            : "it has changed while this study ran"));
        }
        if (failed.size() > FAILURES_TOLD) {
            progress.say("all runs that failed are named in " + folder.resolve("summary.json"));
        }
        boolean ended = interrupted || interruption.came();
        if (ended) {
            progress.say("interrupted: " + study.info().done() + " of " + Words.counted(design.runs(), "run")
                    + (design.variants().size() > 1 ? " of the scenario as it is" : "") + " were done and are kept"
                    + (design.twins() > 0 ? ", " + (twins == 0 ? "none" : twins) + " of them repeated" : ""));
        }
        if (interrupted) {
            progress.say("to go on: groundswell resume " + folder);
        }
        if (charts && !drawn) {
            progress.say("to draw the charts: groundswell charts " + folder);
        }
        if (ended) {
            return Main.INTERRUPTED;
        }
        return drawn == charts && failed.isEmpty() ? Main.DONE : Main.FAILED;
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
    private boolean execute(Engine engine, StudyStore store) throws IOException {
        int[] failures = new int[1];
        try {
            engine.execute(store.pending(), result -> {
                store.accept(result);
                if (result instanceof Result.Failed failed) {
                    failed(failed, ++failures[0]);
                }
                progress.step();
            });
            return false;
        } catch (InterruptedException e) {
            return true;
        } finally {
            progress.clear();
            int more = failures[0] - FAILURES_TOLD;
            if (more > 0) {
                progress.say("and " + more + " more failed");
            }
        }
    }

    private void failed(Result.Failed failed, int count) {
        if (count <= FAILURES_TOLD) {
            progress.say(failed.run() + " failed: " + failed.message());
            progress.say("  repeat it alone: " + alone.apply(failed.run()));
        }
    }

    /** Charts are drawn from what was written, so that drawing them again gives the same; results matter more than they. */
    private boolean draw(Study study, Interruption interruption) {
        Path folder = results.fresh().resolve("charts");
        try {
            StudyCharts.write(ResultFiles.readBack(results.fresh(), study, design), folder);
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
