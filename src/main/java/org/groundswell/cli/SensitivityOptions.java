package org.groundswell.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.scenario.Blueprint;
import org.groundswell.study.Design;
import org.groundswell.study.sensitivity.Experiment;
import org.groundswell.study.sensitivity.Factor;
import org.groundswell.study.sensitivity.Grouping;
import org.groundswell.study.sensitivity.Subject;
import org.groundswell.study.store.Checksum;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is varied, by which method, and what is looked at. */
final class SensitivityOptions {
    private static final int MOST_RUNS = 1_000_000;
    /** What a study of dozens of parts takes a few minutes for. */
    private static final int RUNS_IN_ALL = 3_000;

    private static final int BLOCK = 50;
    private static final int MOST_BY_ITSELF = 500;
    private static final int FEWEST_TRAJECTORIES = 10;
    private static final int MOST_TRAJECTORIES = 50;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario file, or the name of one in scenarios/")
    private String scenario;

    @Option(
            names = "--outcome",
            paramLabel = "NAME",
            description = "outcome to look at (default: the one that answers the title); repeatable")
    private List<String> outcomes = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = "part: vary each part of the file as a whole; number: each number by itself (default part)")
    private @Nullable By by;

    @Option(
            names = "--within",
            paramLabel = "PART",
            description = "vary the numbers of this part one by one, and everything else together")
    private @Nullable String within;

    @Option(
            names = "--method",
            paramLabel = "HOW",
            defaultValue = "sobol",
            description = "sobol: shares of the variance; morris: screening, for hundreds of numbers (default"
                    + " ${DEFAULT-VALUE})")
    private Method method;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "runs from which each part or number is varied; of morris, how often each is moved (default:"
                    + " what makes about 3,000 runs in all)")
    private @Nullable String runs;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "what-if to look at, instead of the scenario as it is")
    private String variant = Design.BASELINE;

    @Mixin
    private final Overrides overrides = new Overrides();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "seed of the study, any whole number of 64 bits (default ${DEFAULT-VALUE})")
    private String seed;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    /** What is varied by itself. */
    enum By {
        part,
        number
    }

    /** How it is found out. */
    enum Method {
        sobol,
        morris
    }

    int threads() {
        return Whole.threads(threads, spec.commandLine());
    }

    Room.Workers workers(Subject subject, Experiment experiment) {
        return Room.here()
                .workers(
                        subject.design(), experiment.plan(), experiment.size(), threads(), threads != null, "--scale ");
    }

    boolean screens() {
        return method == Method.morris;
    }

    /** The part that is looked into; empty for the whole file. */
    String within() {
        return within == null ? "" : within;
    }

    /** Reads and checks the scenario, and finds what is to be looked at. */
    Subject subject() {
        if (within != null && within.isBlank()) {
            throw new ParameterException(
                    spec.commandLine(), "--within must name a part of the file, but names none (leave it out for all)");
        }
        if (within != null && by == By.part) {
            throw new ParameterException(spec.commandLine(), "--within takes numbers one by one (leave --by part out)");
        }
        if (screens() && by == By.part) {
            throw new ParameterException(
                    spec.commandLine(), "--method morris moves numbers one by one (leave --by part out)");
        }
        long ofStudy = Whole.any("--seed").of(seed, spec.commandLine());
        int first = runs == null ? BLOCK : asked();
        threads();
        Blueprint blueprint = Blueprint.read(ScenarioFile.find(scenario), overrides.read());
        List<String> names = variant.isEmpty() ? List.of() : List.of(variant);
        Design design = new Design(blueprint, names, 1, first, 0, ofStudy, true);
        design.tryRanges();
        return Subject.of(design, variant, outcomes);
    }

    private int asked() {
        return new Whole("--runs", screens() ? 3 : 10, MOST_RUNS).ofInt(String.valueOf(runs), spec.commandLine());
    }

    private Grouping grouping() {
        return by == By.number || within != null ? Grouping.NUMBER : Grouping.PART;
    }

    List<Factor> factors(Subject subject) {
        return grouping().factors(subject.design().blueprint(subject.variant()), within());
    }

    /**
     * How many runs each factor is varied from: what was asked for, or whole blocks of draws that make about as many runs as
     * one waits for.
     */
    int rows(int factors) {
        // All assumptions together, the world and luck are varied too, from one run to another.
        return runs != null
                ? asked()
                : Math.max(BLOCK, Math.min(MOST_BY_ITSELF, RUNS_IN_ALL / (factors + 5) / BLOCK * BLOCK));
    }

    /** How often each number is moved. */
    int trajectories(int numbers) {
        return runs != null
                ? asked()
                : Math.max(FEWEST_TRAJECTORIES, Math.min(MOST_TRAJECTORIES, RUNS_IN_ALL / (numbers + 1)));
    }

    /** What the numbers hang on. */
    Map<String, Object> design(Subject subject, int rows) {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("scenario", subject.design().baseline().scenario().scenario());
        design.put("scenario-sha256", Checksum.of(subject.design().baseline().yaml()));
        design.put("variant", subject.variant());
        design.put(
                "outcomes", subject.outcomes().stream().map(OutcomeKind::name).toList());
        design.put("method", method.name());
        design.put("by", screens() ? "number" : grouping().name().toLowerCase(Locale.ROOT));
        design.put("within", within());
        design.put("runs", rows);
        design.put("seed", subject.design().seed());
        return design;
    }

    /** The folder for results, with a name that tells what was asked. */
    Path folder(Subject subject) {
        StringBuilder name = new StringBuilder(
                "sensitivity-" + subject.design().baseline().scenario().scenario());
        if (!subject.variant().isEmpty()) {
            name.append('+').append(subject.variant());
        }
        if (screens()) {
            name.append("+morris");
        } else if (by == By.number && within == null) {
            name.append("+by-number");
        }
        if (within != null) {
            name.append("+within-").append(within);
        }
        outcomes.forEach(outcome -> name.append('+').append(outcome));
        if (subject.design().seed() != 1) {
            name.append("+seed-").append(subject.design().seed());
        }
        name.append(overrides.slugs());
        return Path.of("results", Overrides.bounded(name.toString()));
    }
}
