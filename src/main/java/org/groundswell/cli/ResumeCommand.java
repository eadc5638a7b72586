package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a study that was cut short. */
@Command(
        name = "resume",
        description =
                "Go on with a study that was cut short: what is done stays, the rest is the same to the last byte.")
final class ResumeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "folder of the study")
    private Path folder;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Option(
            names = "--charts",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "all or none (default ${DEFAULT-VALUE})")
    private RunCommand.Charts charts;

    @Option(names = "--json", description = "print the answer as JSON, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        int wanted = Whole.threads(threads, command);
        ResultsFolder.Resumed resumed = ResultsFolder.resume(folder, RunCommand.program());
        Design design = resumed.design();
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                ResultsFolder results = resumed.results()) {
            int left = results.study().left();
            Room.Workers workers =
                    Room.here().workers(design, results.study().pending(), left, wanted, threads != null, "");
            return goOn(design, results, workers, interruption);
        }
    }

    private int goOn(Design design, ResultsFolder results, Room.Workers workers, Interruption interruption)
            throws IOException {
        CommandLine command = spec.commandLine();
        try (Engine engine = new Threads(workers.threads(), design::carryOut)) {
            Progress progress = new Progress(
                    command.getErr(),
                    Progress.Display.of(quiet || json),
                    results.study().left(),
                    System::nanoTime);
            workers.note().ifPresent(progress::note);
            StudyRunner runner = new StudyRunner(design, results, this::alone, progress, command.getOut());
            Map<String, Object> made = new LinkedHashMap<>(RunCommand.program());
            made.put(
                    "command",
                    "groundswell " + String.join(" ", command.getParseResult().originalArgs()));
            return runner.run(engine, interruption, charts == RunCommand.Charts.all, json, made);
        }
    }

    private String alone(Run run) {
        return "groundswell run " + folder.resolve("scenario.yaml") + " --only " + run.number();
    }
}
