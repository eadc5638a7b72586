package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.groundswell.setting.Names;
import org.groundswell.setting.Refused;
import org.groundswell.study.FileTrouble;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How each kind of problem is told, and with which code the program ends. */
final class Problems {
    private static final String DASHES = "--";

    private Problems() {}

    /** The command line is not as it can be. */
    static int usage(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : mistyped(problem, arguments)
                        .or(() -> choice(problem))
                        .orElse(String.valueOf(problem.getMessage()).replace("\n", " "));
        err.println("groundswell: " + message);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Main.USAGE;
    }

    /** What is missing may be there under a mistyped name. */
    private static Optional<String> mistyped(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        return problem instanceof MissingParameterException
                ? Arrays.stream(arguments)
                        .filter(typed -> typed.startsWith(DASHES) && typed.length() > DASHES.length())
                        .map(typed -> typed.replaceFirst("=.*", ""))
                        .filter(typed -> !command.getCommandSpec().optionsMap().containsKey(typed))
                        .findFirst()
                        .map(typed -> noOption(typed, command))
                : Optional.empty();
    }

    private static String noOption(String typed, CommandLine command) {
        List<String> options = command.getCommandSpec().optionsMap().keySet().stream()
                .filter(known -> known.startsWith(DASHES))
                .map(known -> known.substring(DASHES.length()))
                .toList();
        return Names.shown(typed) + " is no option of "
                + command.getCommandSpec().qualifiedName()
                + Names.nearest(typed.replaceFirst("^-+", ""), options)
                        .map(known -> ", did you mean " + DASHES + known + "?")
                        .orElse("");
    }

    /** What is said of an option that takes one of a few words, if that is the problem. */
    private static Optional<String> choice(ParameterException problem) {
        String typed = problem.getValue();
        if (!(problem.getArgSpec() instanceof OptionSpec option)
                || typed == null
                || !option.type().isEnum()) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(option.type().getEnumConstants())
                .map(String::valueOf)
                .toList();
        return Optional.of(option.longestName() + " must be one of " + String.join(", ", words) + ", but is "
                + Names.shown(typed) + Names.hint(typed, words));
    }

    private static String unmatched(UnmatchedArgumentException problem) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        String typed = problem.getUnmatched().get(0);
        List<String> commands = new ArrayList<>(command.getSubcommands().keySet());
        if (problem.isUnknownOption()) {
            return noOption(typed.replaceFirst("=.*", ""), command);
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
