package org.groundswell.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.engine.Attempt;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Threads;
import org.groundswell.setting.Names;
import org.groundswell.study.Design;
import org.groundswell.study.store.ResultsFolder;
import org.groundswell.study.store.StudyStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a study is carried out and told, whichever command begins it. */
final class RunningOptions {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})([smh])");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Option(
            names = "--on-error",
            paramLabel = "WHAT",
            defaultValue = "continue",
            description = "when runs fail: continue with the others, stop, or a number of failed runs to stop at"
                    + " (default ${DEFAULT-VALUE})")
    private String onError;

    @Option(
            names = "--run-timeout",
            paramLabel = "TIME",
            description =
                    "how long a run may take, as in 90s, 5m or 2h; one that takes longer is given up (default: any)")
    private @Nullable String runTimeout;

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
    private enum Charts {
        all,
        none
    }

    /** Opens the folder of a study. */
    @FunctionalInterface
    interface Opening {
        /** Opens it; the program that makes the study is put down for the record. */
        ResultsFolder with(Map<String, String> program) throws IOException;
    }

    /** Something to know before the runs begin. */
    @FunctionalInterface
    interface Preface {
        void tell(Progress progress);
    }

    /** Refuses what no option can be, before anything is read. */
    void check() {
        Whole.threads(threads, spec.commandLine());
        limit();
        failures();
    }

    /**
     * Carries out a study, and returns the exit code.
     *
     * @param rescaled the option by which its population could be made smaller; empty where it must stay as it is
     */
    int study(Design design, String rescaled, Opening folder, Alone alone, Preface preface) throws IOException {
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                ResultsFolder results = folder.with(program())) {
            StudyStore study = results.study();
            int wanted = Whole.threads(threads, spec.commandLine());
            Room.Workers workers =
                    Room.here().workers(design, study.pending(), study.left(), wanted, threads != null, rescaled);
            Progress progress = new Progress(
                    spec.commandLine().getErr(), Progress.Display.of(quiet || json), study.left(), System::nanoTime);
            workers.note().ifPresent(progress::note);
            preface.tell(progress);
            try (Engine engine = new Threads(workers.threads(), new Attempt(design::carryOut, limit()))) {
                return new StudyRunner(
                                design,
                                results,
                                alone::command,
                                progress,
                                spec.commandLine().getOut())
                        .run(
                                engine,
                                interruption,
                                new StudyRunner.Asked(charts == Charts.all, json, failures(), made()));
            }
        }
    }

    /** At how many failed runs no other begins. */
    private int failures() {
        return switch (onError) {
            case "continue" -> Integer.MAX_VALUE;
            case "stop" -> 1;
            default -> {
                if (!onError.matches("[+-]?[0-9]+")) {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--on-error must be continue, stop or a number of failed runs, but is "
                                    + Names.shown(onError) + Names.hint(onError, List.of("continue", "stop")));
                }
                yield new Whole("--on-error", 1, Integer.MAX_VALUE).ofInt(onError, spec.commandLine());
            }
        };
    }

    private Duration limit() {
        if (runTimeout == null) {
            return Attempt.UNLIMITED;
        }
        Matcher matcher = TIME.matcher(runTimeout.strip());
        long number = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
        if (number == 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--run-timeout must be a time such as 90s, 5m or 2h, but is " + Names.shown(runTimeout));
        }
        return switch (matcher.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    private static Map<String, String> program() {
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
