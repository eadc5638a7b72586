package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.groundswell.study.store.ResultsFolder;
import org.groundswell.study.store.StoredDesign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a study that was cut short. */
@Command(
        name = "resume",
        description =
                "Go on with a study that was cut short: what is done stays, the rest is the same to the last byte.")
final class ResumeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "folder of the study")
    private Path folder;

    @Mixin
    private final RunningOptions running = new RunningOptions();

    @Override
    public Integer call() throws IOException {
        running.check();
        StoredDesign stored = StoredDesign.of(folder);
        return running.study(
                stored.design(), "", program -> ResultsFolder.resume(stored, program), Alone.of(stored), none -> {});
    }
}
