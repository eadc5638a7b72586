package org.groundswell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.groundswell.engine.Engine;
import org.groundswell.engine.Result;
import org.groundswell.engine.Threads;
import org.groundswell.report.StudyCharts;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Setting;
import org.groundswell.scenario.Variant;
import org.groundswell.setting.Node;
import org.groundswell.study.Collector;
import org.groundswell.study.Design;
import org.groundswell.study.ResultsFolder;
import org.groundswell.study.Study;
import org.groundswell.study.SummaryText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario many times and answers. */
@Command(
        name = "run",
        description = "Run a scenario many times and answer: how likely, when, why, what would change it.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario file, or the name of one in scenarios/")
    private String scenario;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "runs of each variant (default ${DEFAULT-VALUE})")
    private int runs;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "what-if to run beside the scenario as it is, with the same luck; repeatable, or 'all'")
    private List<String> variants = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "change a setting, as in --set population.scale=0.1; repeatable")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "SHARE",
            description = "simulated members for each real one, as the file's population.scale")
    private @Nullable String scale;

    @Option(
            names = "--assumptions",
            paramLabel = "HOW",
            defaultValue = "sampled",
            description =
                    "sampled: draw what is uncertain from its range in every run; central: leave it at its middle (default ${DEFAULT-VALUE})")
    private AssumptionsMode assumptions;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "runs that are repeated to part the variance (default an eighth of the runs)")
    private @Nullable Integer twins;

    @Option(names = "--only", paramLabel = "N", description = "carry out run N alone, to look into it")
    private @Nullable Integer only;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "seed of the study (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder for results (default results/ and the scenario's name)")
    private @Nullable Path folder;

    @Option(names = "--replace", description = "replace results of another design in that folder")
    private boolean replace;

    @Option(
            names = "--charts",
            paramLabel = "WHICH",
            defaultValue = "all",
            description = "all or none (default ${DEFAULT-VALUE})")
    private ChartsMode charts;

    @Option(names = "--json", description = "print the answer as JSON, and nothing else")
    private boolean json;

    @Option(names = "--quiet", description = "print no progress")
    private boolean quiet;

    /** How ranges are read. */
    enum AssumptionsMode {
        sampled,
        central
    }

    /** Which charts are drawn. */
    enum ChartsMode {
        all,
        none
    }

    @Override
    public Integer call() throws IOException {
        check("--runs", runs, 1, 10_000_000);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        check("--threads", workers, 1, 1024);
        int repeated = twins == null ? (runs + 7) / 8 : twins;
        check("--twins", repeated, 0, runs);
        Blueprint blueprint = Blueprint.read(ScenarioFile.find(scenario), overrides());
        Design design = design(blueprint, repeated);
        Path out = folder == null ? Path.of("results", folderName(design)) : folder;
        ResultsFolder results = ResultsFolder.prepare(out, design, replace);
        try {
            return carryOut(design, results, workers);
        } finally {
            results.discard();
        }
    }

    private Design design(Blueprint blueprint, int repeated) {
        boolean sampled = assumptions == AssumptionsMode.sampled;
        if (only == null) {
            return new Design(blueprint, names(blueprint), 1, runs, repeated, seed, sampled);
        }
        check("--only", only, 1, 10_000_000);
        return new Design(blueprint, names(blueprint), only, only, 0, seed, sampled);
    }

    private void check(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be between " + least + " and " + most + ", but is " + value);
        }
    }

    private List<Setting> overrides() {
        List<Setting> overrides = new ArrayList<>();
        settings.forEach(text -> overrides.add(Setting.parse(text)));
        if (scale != null) {
            overrides.add(Setting.parse("population.scale=" + scale));
        }
        return overrides;
    }

    private List<String> names(Blueprint blueprint) {
        return variants.equals(List.of("all"))
                ? blueprint.scenario().variants().stream().map(Variant::name).toList()
                : variants.stream().distinct().toList();
    }

    /** A name that tells what was changed, so that a what-if does not stand in the way of the next. */
    private String folderName(Design design) {
        StringBuilder name = new StringBuilder(design.baseline().scenario().scenario());
        if (variants.equals(List.of("all"))) {
            name.append("+all");
        } else {
            variants.stream().distinct().forEach(variant -> name.append('+').append(variant));
        }
        if (only != null) {
            name.append("+run-").append(only);
        }
        overrides().forEach(setting -> name.append('+').append(slug(setting)));
        return name.length() > 120
                ? name.substring(0, 110) + "+"
                        + Integer.toHexString(name.toString().hashCode())
                : name.toString();
    }

    private static String slug(Setting setting) {
        String value = setting.value() instanceof Node.Text text ? text.text() : "changed";
        return (setting.path() + "-" + value).replaceAll("[^\\p{L}\\p{N}.-]", "_");
    }

    private int carryOut(Design design, ResultsFolder results, int workers) throws IOException {
        try (Interruption interruption = Interruption.of(Thread.currentThread())) {
            Collector collector = new Collector(design);
            boolean interrupted = execute(design, collector, workers);
            interruption.writing();
            return answer(design, collector, results, interrupted);
        }
    }

    /** Carries out all runs; true if it was called off on the way. */
    private boolean execute(Design design, Collector collector, int workers) {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, Terminal.is(), quiet || json, design.size());
        try (Engine engine = new Threads(workers, design::carryOut)) {
            engine.execute(design.plan(), result -> {
                collector.accept(result);
                if (result instanceof Result.Failed failed) {
                    warn(err, failed);
                }
                progress.step();
            });
            return false;
        } catch (InterruptedException e) {
            return true;
        } finally {
            progress.end();
        }
    }

    private int answer(Design design, Collector collector, ResultsFolder results, boolean interrupted)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (collector.done() == 0) {
            err.println((interrupted ? "interrupted before a run was done" : "no run came to its end")
                    + "; nothing was written");
            return interrupted ? Main.INTERRUPTED : Main.FAILED;
        }
        Study study = collector.study();
        results.write(study, design, made());
        draw(results);
        results.publish();
        if (json) {
            out.print(SummaryText.of(study));
            out.flush();
        } else {
            new AnswerTable(study, out).print();
            out.println("Results: " + results.folder());
        }
        if (interrupted) {
            err.println("interrupted: " + collector.done() + " of " + design.size() + " runs were done and are kept");
            return Main.INTERRUPTED;
        }
        return collector.failed().isEmpty() ? Main.DONE : Main.FAILED;
    }

    private void warn(PrintWriter err, Result.Failed failed) {
        err.println("run " + failed.run().number()
                + (failed.run().variant().isEmpty() ? "" : " of " + failed.run().variant()) + " failed: "
                + failed.message()
                + " (repeat it alone with the same command and --only "
                + failed.run().number() + " --seed " + seed + ")");
    }

    private void draw(ResultsFolder results) throws IOException {
        if (charts == ChartsMode.all) {
            // Charts are drawn from what was written, so that drawing them again gives the same.
            Study saved = ResultsFolder.read(results.draft());
            StudyCharts.write(saved, results.draft().resolve("charts"));
        }
    }

    private Map<String, Object> made() {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("version", new Version().version());
        made.put("java", System.getProperty("java.version"));
        made.put("engine", "threads");
        made.put(
                "command",
                "groundswell "
                        + String.join(" ", spec.commandLine().getParseResult().originalArgs()));
        return made;
    }
}
