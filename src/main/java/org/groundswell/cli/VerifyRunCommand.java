package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;
import org.groundswell.engine.Threads;
import org.groundswell.report.Words;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.study.store.StoredDesign;
import org.groundswell.study.store.StoredRuns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes stored runs again. */
@Command(
        name = "verify-run",
        description = "Compute runs of a study again, and tell whether they come to the same, to the last bit.")
final class VerifyRunCommand implements Callable<Integer> {
    /** Enough to see that a study is of this program, and done in seconds. */
    private static final int SAMPLE = 20;

    private static final int DIFFERENCES_TOLD = 5;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "folder of the study")
    private Path folder;

    @Option(
            names = "--run",
            paramLabel = "N",
            defaultValue = "sample",
            description = "run N of each variant with its twins; sample: " + SAMPLE
                    + " runs spread over the study; all (default ${DEFAULT-VALUE})")
    private String run;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        int workers = Whole.threads(threads, command);
        int number = run.equals("sample") || run.equals("all") ? 0 : number();
        StoredDesign of = StoredDesign.of(folder);
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                StoredRuns stored = StoredRuns.open(of);
                Engine engine = new Threads(workers, of.design()::carryOut)) {
            List<Run> runs = chosen(stored.done(), number);
            Progress progress =
                    new Progress(command.getErr(), Progress.Display.of(quiet), runs.size(), System::nanoTime);
            if (!of.isOfThisCode()) {
                progress.note(
                        "note: these runs were computed by another version of the program; what differs may come of"
                                + " that");
            }
            Map<String, List<String>> differ = new TreeMap<>();
            engine.execute(runs, result -> {
                List<String> found = differences(stored, result);
                if (!found.isEmpty()) {
                    differ.put(result.run().toString(), found);
                }
                progress.step();
            });
            interruption.writing();
            progress.clear();
            return tell(runs.size(), differ);
        } catch (InterruptedException e) {
            command.getErr().println("interrupted; nothing was changed");
            return Main.INTERRUPTED;
        }
    }

    private int number() {
        if (!run.matches("[+-]?[0-9]+")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--run must be the number of a run, sample or all, but is " + run);
        }
        return new Whole("--run", 1, Integer.MAX_VALUE).ofInt(run, spec.commandLine());
    }

    private List<Run> chosen(List<Run> done, int number) {
        if (done.isEmpty()) {
            throw new Refused(Place.of(folder.toString()), "holds no run that came to its end");
        }
        if (run.equals("all")) {
            return done;
        }
        if (number == 0) {
            int count = Math.min(SAMPLE, done.size());
            return IntStream.range(0, count)
                    .mapToObj(i -> done.get((int) ((i + 0.5) * done.size() / count)))
                    .toList();
        }
        List<Run> chosen = done.stream().filter(one -> one.number() == number).toList();
        if (chosen.isEmpty()) {
            throw new Refused(
                    Place.of("--run " + number),
                    "there is no such run in " + folder + " that came to its end (it has "
                            + Words.counted(done.size(), "run") + ")");
        }
        return chosen;
    }

    private static List<String> differences(StoredRuns stored, Result result) {
        try {
            return result instanceof Result.Finished finished
                    ? stored.differences(result.run(), finished.outcome())
                    : List.of("it failed this time: " + ((Result.Failed) result).message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int tell(int runs, Map<String, List<String>> differ) {
        PrintWriter out = spec.commandLine().getOut();
        String counted = Words.counted(runs, "run") + " computed again: ";
        if (differ.isEmpty()) {
            out.println(counted + (runs == 1 ? "" : "all ") + "the same, to the last bit");
            return Main.DONE;
        }
        out.println(counted + differ.size() + (differ.size() == 1 ? " is" : " are") + " not what is stored");
        differ.forEach((name, found) -> {
            out.println(name);
            found.stream().limit(DIFFERENCES_TOLD).forEach(line -> out.println("  " + line));
            if (found.size() > DIFFERENCES_TOLD) {
                out.println("  and " + (found.size() - DIFFERENCES_TOLD) + " more");
            }
        });
        return Main.FAILED;
    }
}
