package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Threads;
import org.groundswell.scenario.Cautions;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a scenario many times and answers. */
@Command(
        name = "run",
        description = "Run a scenario many times and answer: how likely, when, why, what would change it.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final DesignOptions asked = new DesignOptions();

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder for results (default results/ and the scenario's name)")
    private @Nullable Path folder;

    @Option(
            names = "--daily",
            paramLabel = "N",
            defaultValue = "2000",
            description = "keep daily measures of the first N runs of a variant (default ${DEFAULT-VALUE})")
    private String daily;

    @Option(names = "--replace", description = "replace results of another design, or of more runs, in that folder")
    private boolean replace;

    @Option(
            names = "--charts",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "all or none (default ${DEFAULT-VALUE})")
    private Charts charts;

    @Option(names = "--json", description = "print the answer as JSON, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    /** Which charts are drawn. */
    enum Charts {
        all,
        none
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        int wanted = Whole.threads(threads, command);
        Design design = asked.design();
        design.tryRanges();
        Room.Workers workers =
                Room.here().workers(design, design.plan(), design.size(), wanted, threads != null, "--scale ");
        Path out = folder == null ? Path.of("results", asked.folderName(design)) : folder;
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                ResultsFolder results = ResultsFolder.prepare(out, design, daily(command), replace, program());
                Engine engine = new Threads(workers.threads(), design::carryOut)) {
            Progress progress = new Progress(
                    command.getErr(),
                    Progress.Display.of(quiet || json),
                    results.study().left(),
                    System::nanoTime);
            workers.note().ifPresent(progress::note);
            Cautions.of(design.baseline().scenario()).forEach(caution -> progress.note("note: " + caution));
            StudyRunner runner = new StudyRunner(design, results, asked::alone, progress, command.getOut());
            return runner.run(engine, interruption, charts == Charts.all, json, made());
        }
    }

    private int daily(CommandLine command) {
        return new Whole("--daily", 1, 1_000_000).ofInt(daily, command);
    }

    static Map<String, String> program() {
        Map<String, String> program = new LinkedHashMap<>();
        program.put("version", new Version().version());
        program.put("java", System.getProperty("java.version"));
        program.put("engine", "threads");
        return program;
    }

    private Map<String, Object> made() {
        Map<String, Object> made = new LinkedHashMap<>(program());
        made.put(
                "command",
                "groundswell "
                        + String.join(" ", spec.commandLine().getParseResult().originalArgs()));
        return made;
    }
}
