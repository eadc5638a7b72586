package org.groundswell.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
            " 2:usage: wrong options, or a scenario that cannot be as it is written; nothing was written",
            " 130:interrupted; what was done is kept"
        },
        subcommands = {
            RunCommand.class,
            LintCommand.class,
            ListCommand.class,
            ChartsCommand.class,
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
        // The platform's charset may be ASCII; results are written in UTF-8 on every machine.
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true);
        int code;
        try {
            code = run(arguments, out, err);
        } catch (LinkageError | OutOfMemoryError | StackOverflowError e) {
            err.println("groundswell: " + e);
            code = FAILED;
        }
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Carries out a command line and returns the exit code. */
    static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine commandLine = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler(Main::failure);
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int usage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("groundswell: " + String.valueOf(problem.getMessage()).replace("\n", " "));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return USAGE;
    }

    private static int failure(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof Refused refused) {
            for (Fault fault : refused.faults()) {
                err.println(fault);
            }
            return USAGE;
        }
        err.println("groundswell: " + (problem.getMessage() == null ? problem.toString() : problem.getMessage()));
        if (System.getenv("GROUNDSWELL_TRACE") != null) {
            problem.printStackTrace(err);
        } else {
            err.println("This is a fault of the program. Set GROUNDSWELL_TRACE=1 and run it again to see where.");
        }
        return FAILED;
    }
}
