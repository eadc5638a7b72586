package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.groundswell.study.store.FolderCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks whether results are whole. */
@Command(
        name = "check",
        description = "Look whether the files of a results folder are as they were written, and its database is sound.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "folder that a run has left")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        FolderCheck check = FolderCheck.of(folder);
        PrintWriter out = spec.commandLine().getOut();
        out.println(folder);
        check.facts().forEach(fact -> out.println("  " + fact));
        if (check.faults().isEmpty()) {
            return Main.DONE;
        }
        PrintWriter err = spec.commandLine().getErr();
        check.faults().forEach(fault -> err.println(folder + ": " + fault));
        err.println(
                check.runsAreSound()
                        ? "to make the files again from the runs: groundswell resume " + Alone.quoted(folder.toString())
                        : "take it back from a copy, or run the study again with --replace");
        return Main.FAILED;
    }
}
