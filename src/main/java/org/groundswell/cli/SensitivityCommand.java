package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Threads;
import org.groundswell.report.SensitivityCharts;
import org.groundswell.report.Words;
import org.groundswell.scenario.Cautions;
import org.groundswell.study.Json;
import org.groundswell.study.sensitivity.Experiment;
import org.groundswell.study.sensitivity.Factor;
import org.groundswell.study.sensitivity.Grouping;
import org.groundswell.study.sensitivity.PickAndFreeze;
import org.groundswell.study.sensitivity.Screened;
import org.groundswell.study.sensitivity.ScreenedText;
import org.groundswell.study.sensitivity.Screening;
import org.groundswell.study.sensitivity.Sensitivity;
import org.groundswell.study.sensitivity.SensitivityText;
import org.groundswell.study.sensitivity.Subject;
import org.groundswell.study.store.AnswerFolder;
import org.groundswell.study.store.Checksum;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which assumptions an outcome hangs on. */
@Command(
        name = "sensitivity",
        description = "Tell which assumptions an outcome hangs on: which part of the file, and which numbers of it.")
final class SensitivityCommand implements Callable<Integer> {
    private static final int FAILURES_TOLD = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final SensitivityOptions asked = new SensitivityOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder for results (default results/sensitivity- and the scenario's name)")
    private @Nullable Path folder;

    @Option(names = "--replace", description = "replace results of another design, or of more runs, in that folder")
    private boolean replace;

    @Option(names = "--json", description = "print the answer as JSON, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    /** What an answer is told by, in each of its forms. */
    private record Told(String json, String csv, AnswerFolder.Drawing charts, Runnable table) {}

    @Override
    public Integer call() throws IOException {
        Subject subject = asked.subject();
        return asked.screens() ? screen(subject) : share(subject);
    }

    private int share(Subject subject) throws IOException {
        List<Factor> factors = asked.factors(subject);
        int rows = asked.rows(factors.size());
        PickAndFreeze experiment = new PickAndFreeze(subject, factors, rows);
        String plan = Words.counted(experiment.size(), "run") + ": " + rows + " pairs, and from each pair "
                + (factors.size() + 3) + " that take over one thing from one run into the other";
        return study(subject, experiment, rows, plan, (design, out) -> {
            Sensitivity answer = experiment.answer();
            return new Told(
                    SensitivityText.json(answer, design),
                    SensitivityText.csv(answer),
                    draft -> SensitivityCharts.write(answer, subject, draft),
                    () -> new SensitivityTable(subject, answer, out).print());
        });
    }

    private int screen(Subject subject) throws IOException {
        int numbers = Grouping.screened(subject.design().blueprint(subject.variant()), asked.within())
                .size();
        int trajectories = asked.trajectories(numbers);
        Screening experiment = new Screening(subject, asked.within(), trajectories);
        String plan = Words.counted(experiment.size(), "run") + ": on each of " + trajectories + " trajectories "
                + Words.counted(numbers, "number") + (numbers == 1 ? " is" : " are") + " moved one after the other";
        return study(subject, experiment, trajectories, plan, (design, out) -> {
            Screened answer = experiment.answer();
            return new Told(
                    ScreenedText.json(answer, design),
                    ScreenedText.csv(answer),
                    draft -> SensitivityCharts.write(answer, subject, draft),
                    () -> new ScreeningTable(subject, answer, out).print());
        });
    }

    /** Makes what is told of the runs that were done. */
    private interface Telling {
        Told of(Map<String, Object> design, PrintWriter out);
    }

    private int study(Subject subject, Experiment experiment, int rows, String plan, Telling telling)
            throws IOException {
        Map<String, Object> design = asked.design(subject, rows);
        Path place = folder == null ? asked.folder(subject) : folder;
        Room.Workers workers = asked.workers(subject, experiment);
        Undisturbed undisturbed = new Undisturbed(spec.commandLine().getErr());
        AnswerFolder results = undisturbed.prepare(place, AnswerFolder.Kind.SENSITIVITY, design, replace);
        PrintWriter out = spec.commandLine().getOut();
        Progress progress = new Progress(
                spec.commandLine().getErr(), Progress.Display.of(quiet || json), experiment.size(), System::nanoTime);
        Cautions.of(subject.design().baseline().scenario()).forEach(caution -> progress.note("note: " + caution));
        workers.note().ifPresent(progress::note);
        progress.note(plan);
        int code = carryOut(subject, experiment, workers.threads(), progress);
        if (code != Main.DONE) {
            return code;
        }
        Told told = telling.of(design, out);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("sensitivity.json", told.json());
        files.put("sensitivity.csv", told.csv());
        files.put("runs.csv", experiment.runs());
        files.put("scenario.yaml", subject.design().baseline().yaml());
        files.put("manifest.json", manifest(design, files));
        undisturbed.write(results, files, told.charts());
        if (json) {
            out.print(told.json());
            out.flush();
        } else {
            told.table().run();
            out.println("Results: " + place + " (every number in sensitivity.csv, every run in runs.csv)");
        }
        return experiment.failed().isEmpty() ? Main.DONE : Main.FAILED;
    }

    private int carryOut(Subject subject, Experiment experiment, int threads, Progress progress) {
        try (Interruption interruption = Interruption.of(Thread.currentThread());
                Engine engine = new Threads(threads, subject::carryOut)) {
            engine.execute(experiment.plan(), result -> {
                experiment.accept(result);
                if (result instanceof Result.Failed failed
                        && experiment.failed().size() <= FAILURES_TOLD) {
                    progress.say(failed.run() + " failed: " + failed.message());
                }
                progress.step();
            });
            interruption.writing();
        } catch (InterruptedException e) {
            progress.clear();
            progress.say("interrupted; nothing was written");
            return Main.INTERRUPTED;
        }
        progress.clear();
        int failed = experiment.failed().size();
        if (failed == experiment.size()) {
            progress.say("no run came to its end; nothing was written");
            return Main.FAILED;
        }
        if (failed > FAILURES_TOLD) {
            progress.say("and " + (failed - FAILURES_TOLD) + " more failed");
        }
        return Main.DONE;
    }

    private String manifest(Map<String, Object> design, Map<String, String> files) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("version", new Version().version());
        made.put("java", System.getProperty("java.version"));
        made.put("engine", "threads");
        made.put(
                "command",
                "groundswell "
                        + String.join(" ", spec.commandLine().getParseResult().originalArgs()));
        Map<String, Object> checksums = new LinkedHashMap<>();
        files.forEach((name, text) -> checksums.put(name, Checksum.of(text)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("design", design);
        all.put("made", made);
        all.put("sha256", checksums);
        return Json.text(all);
    }
}
