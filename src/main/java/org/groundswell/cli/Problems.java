package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.setting.Names;
import org.groundswell.setting.Refused;
import org.groundswell.study.FileTrouble;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How each kind of problem is told, and with which code the program ends. */
final class Problems {
    private Problems() {}

    /** The command line is not as it can be. */
    static int usage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : String.valueOf(problem.getMessage()).replace("\n", " ");
        err.println("groundswell: " + message);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Main.USAGE;
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String typed = problem.getUnmatched().get(0);
        List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
        if (problem.isUnknownOption()) {
            String option = typed.replaceFirst("=.*", "");
            List<String> options =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return option + " is no option of " + name + Names.hint(option, options);
        }
        return commands.isEmpty()
                ? typed + " is one word too many for " + name
                : typed + " is no command of " + name + Names.hint(typed, commands) + " (known: "
                        + String.join(", ", commands) + ")";
    }

    /** The command could not be carried out. */
    static int failure(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof Refused refused) {
            refused.faults().forEach(err::println);
            return Main.USAGE;
        }
        Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
        if (cause instanceof IOException trouble) {
            err.println("groundswell: " + FileTrouble.words(trouble));
        } else {
            fault(problem, err);
        }
        return Main.FAILED;
    }

    /** What no user can be to blame for. */
    static void fault(Throwable problem, PrintWriter err) {
        if (problem instanceof OutOfMemoryError) {
            err.println("groundswell: out of memory: use fewer runs, fewer variants at once or a smaller --scale,"
                    + " or give it more by JDK_JAVA_OPTIONS=-Xmx8g");
            return;
        }
        err.println("groundswell: " + (problem.getMessage() == null ? problem.toString() : problem.getMessage()));
        if (System.getenv("GROUNDSWELL_TRACE") != null) {
            problem.printStackTrace(err);
        } else {
            err.println("This is a fault of the program. Set GROUNDSWELL_TRACE=1 and run it again to see where.");
        }
    }
}
