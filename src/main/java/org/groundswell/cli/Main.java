package org.groundswell.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Where the program starts, and the only place that ends it. */
@Command(
        name = "groundswell",
        description =
                "Simulates organisations that decide by their members: how likely, when, why, and what would change it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        exitCodeOnUsageHelp = Main.DONE,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:something failed: a run, or writing its results",
            " 2:usage: wrong options, or a file that cannot be as it is written; nothing was written",
            " 130:interrupted (143 if terminated): run keeps what was done, all else writes nothing"
        },
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            RetryCommand.class,
            CheckCommand.class,
            VerifyRunCommand.class,
            CountCommand.class,
            LintCommand.class,
            ListCommand.class,
            ChartsCommand.class,
            PowerCommand.class,
            SensitivityCommand.class,
            VerifyCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        })
public final class Main implements Runnable {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INTERRUPTED = 130;

    @Spec
    private CommandSpec spec;

    public Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = Terminal.writer(System.out, Terminal.shows("out"));
        PrintWriter err = Terminal.writer(System.err, Terminal.shows("err"));
        int code;
        try {
            code = run(arguments, out, err);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            Problems.fault(e, err);
            code = FAILED;
        }
        err.flush();
        // What could not be printed was not answered; System.out keeps its troubles to itself.
        out.flush();
        System.exit(code == DONE && (out.checkError() || System.out.checkError()) ? FAILED : code);
    }

    /** Carries out a command line and returns the exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                // A name that begins with @ is a name, and no file of options.
                .setExpandAtFiles(false)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Problems::usage)
                .setExecutionExceptionHandler(Problems::failure)
                .execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
