package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.report.StudyCharts;
import org.groundswell.report.Words;
import org.groundswell.study.Collector;
import org.groundswell.study.Design;
import org.groundswell.study.FileTrouble;
import org.groundswell.study.ResultsFolder;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;

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
        Collector collector = new Collector(design);
        boolean interrupted = execute(engine, collector);
        interruption.writing();
        if (collector.done() == 0) {
            progress.say((interrupted ? "interrupted before a run was done" : "no run came to its end")
                    + "; nothing was written");
            return interrupted ? Main.INTERRUPTED : Main.FAILED;
        }
        Study study = collector.study();
        boolean fewer =
                results.runsThere() > 0 && results.runsThere() >= study.info().done();
        if (fewer
                && (interrupted
                        || results.runsThere() > study.info().done()
                                && !collector.failed().isEmpty())) {
            progress.say((interrupted ? "interrupted" : "some runs failed") + "; the " + results.runsThere()
                    + " runs of this study in " + results.folder() + " are kept, and the "
                    + study.info().done() + " done now are not");
            return interrupted ? Main.INTERRUPTED : Main.FAILED;
        }
        results.write(study, collector.rows(), design, collector.endings(), made);
        if (json) {
            out.print(SummaryText.of(study));
            out.flush();
        } else {
            new AnswerTable(study, out).print();
        }
        boolean drawn = charts && !interrupted && draw(study, interruption);
        Path folder = results.publish(!interrupted && collector.failed().isEmpty());
        if (!json) {
            out.println(
                    "Results: " + folder + " (every number in summary.json" + (drawn ? ", pictures in charts/)" : ")"));
        }
        if (!folder.equals(results.folder())) {
            progress.say("what is in " + results.folder() + " was left alone: "
                    + (interrupted || !collector.failed().isEmpty()
                            ? "it is of another design, and this study is not complete"
                            : "it has changed while this study ran"));
        }
        if (collector.failed().size() > FAILURES_TOLD) {
            progress.say("all runs that failed are named in " + folder.resolve("summary.json"));
        }
        boolean ended = interrupted || interruption.came();
        if (ended) {
            progress.say("interrupted: " + study.info().done() + " of " + Words.counted(design.runs(), "run")
                    + (design.variants().size() > 1 ? " of the scenario as it is" : "") + " were done and are kept"
                    + (design.twins() > 0
                            ? ", " + (study.twins() == 0 ? "none" : study.twins()) + " of them repeated"
                            : ""));
        }
        if (charts && !drawn) {
            progress.say("to draw the charts: groundswell charts " + folder);
        }
        if (ended) {
            return Main.INTERRUPTED;
        }
        return drawn == charts && collector.failed().isEmpty() ? Main.DONE : Main.FAILED;
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

    /** Carries out all runs; true if it was called off on the way. */
    private boolean execute(Engine engine, Collector collector) {
        try {
            engine.execute(design.plan(), result -> {
                collector.accept(result);
                if (result instanceof Result.Failed failed) {
                    failed(failed, collector.failed().size());
                }
                progress.step();
            });
            return false;
        } catch (InterruptedException e) {
            return true;
        } finally {
            progress.clear();
            int more = collector.failed().size() - FAILURES_TOLD;
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
        Path folder = results.draft().resolve("charts");
        try {
            StudyCharts.write(results.readBack(study, design), folder);
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
