package org.groundswell.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.groundswell.report.StudyCharts;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.store.ReadStudy;
import org.groundswell.study.store.ResultFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the charts of a finished study again. */
@Command(name = "charts", description = "Draw the charts of a results folder again.")
final class ChartsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "folder that a run has left")
    private Path results;

    @Option(names = "--out", paramLabel = "FOLDER", description = "where to (default: charts/ in the results folder)")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path folder = out == null ? results.resolve("charts") : out;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refused(
                    Place.of(folder.toString()), "is a file, not a folder for charts (choose another with --out)");
        }
        try (ReadStudy read = ResultFiles.read(results)) {
            StudyCharts.write(read.study(), folder);
        }
        spec.commandLine().getOut().println("Charts: " + folder);
        return Main.DONE;
    }
}
