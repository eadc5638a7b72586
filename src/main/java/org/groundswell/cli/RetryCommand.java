package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.report.Words;
import org.groundswell.study.store.ResultsFolder;
import org.groundswell.study.store.StoredDesign;
import org.groundswell.study.store.StudyStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries runs again that could not be carried out. */
@Command(
        name = "retry",
        description = "Try the runs of a study again that failed or took too long, and do what is left of the others.")
final class RetryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "folder of the study")
    private Path folder;

    @Option(names = "--failed", description = "those that failed (if nothing is said: both kinds)")
    private boolean failed;

    @Option(names = "--timed-out", description = "those that took longer than --run-timeout")
    private boolean timedOut;

    @Mixin
    private final RunningOptions running = new RunningOptions();

    private int again;

    @Override
    public Integer call() throws IOException {
        running.check();
        StoredDesign stored = StoredDesign.of(folder);
        return running.study(
                stored.design(),
                "",
                program -> open(stored, program),
                Alone.of(stored),
                progress -> progress.note(
                        again == 0 ? "no run of it is to be tried again" : Words.counted(again, "run") + " again"));
    }

    private ResultsFolder open(StoredDesign stored, Map<String, String> program) throws IOException {
        ResultsFolder results = ResultsFolder.resume(stored, program);
        try {
            if (failed || !timedOut) {
                again += results.study().retry(StudyStore.Again.FAILED);
            }
            if (timedOut || !failed) {
                again += results.study().retry(StudyStore.Again.TIMED_OUT);
            }
            return results;
        } catch (IOException | RuntimeException e) {
            results.close();
            throw e;
        }
    }
}
