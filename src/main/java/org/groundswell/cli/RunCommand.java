package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.groundswell.scenario.Cautions;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.jspecify.annotations.Nullable;
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

    @Mixin
    private final RunningOptions running = new RunningOptions();

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

    @Override
    public Integer call() throws IOException {
        running.check();
        int kept = new Whole("--daily", 1, 1_000_000).ofInt(daily, spec.commandLine());
        Design design = asked.design();
        design.tryRanges();
        Path out = folder == null ? Path.of("results", asked.folderName(design)) : folder;
        return running.study(
                design,
                "--scale ",
                program -> ResultsFolder.prepare(out, design, kept, replace, program),
                asked.alone(design),
                progress -> Cautions.of(design.baseline().scenario())
                        .forEach(caution -> progress.note("note: " + caution)));
    }
}
