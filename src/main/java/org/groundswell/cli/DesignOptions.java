package org.groundswell.cli;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Variant;
import org.groundswell.study.Design;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a study is to be of: all that its numbers hang on, and nothing else. */
final class DesignOptions {
    private static final int MOST_RUNS = 10_000_000;
    /** Fewer runs would have too few twins to tell anything. */
    private static final int FEWEST_RUNS_FOR_TWINS = 40;

    private static final String ALL = "all";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "scenario file, or the name of one in scenarios/")
    private String scenario;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "runs of each variant (default ${DEFAULT-VALUE})")
    private String runs;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "what-if to run beside the scenario as it is, with the same luck; repeatable, or 'all'")
    private List<String> variants = new ArrayList<>();

    @Mixin
    private final Overrides overrides = new Overrides();

    @Option(
            names = "--assumptions",
            paramLabel = "HOW",
            defaultValue = "sampled",
            description =
                    "sampled: draw what is uncertain from its range in every run; central: leave it at its middle (default ${DEFAULT-VALUE})")
    private Assumptions assumptions;

    @Option(
            names = "--twins",
            paramLabel = "N",
            description = "runs that are repeated to part the variance (default a quarter of 40 runs or more)")
    private @Nullable String twins;

    @Option(names = "--only", paramLabel = "N", description = "carry out run N alone, to look into it")
    private @Nullable String only;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "seed of the study, any whole number of 64 bits (default ${DEFAULT-VALUE})")
    private String seed;

    /** How ranges are read. */
    enum Assumptions {
        sampled,
        central
    }

    /** The design; reads and checks the scenario. */
    Design design() {
        int last = whole("--runs", runs, 1, MOST_RUNS);
        int first = 1;
        if (only != null) {
            first = whole("--only", only, 1, MOST_RUNS);
            last = first;
        }
        int withTwins = only != null || last < FEWEST_RUNS_FOR_TWINS ? 0 : last / 4;
        if (twins != null) {
            withTwins = whole("--twins", twins, 0, only == null ? last : MOST_RUNS);
        }
        boolean sampled = assumptions == Assumptions.sampled;
        long studySeed = Whole.any("--seed").of(seed, spec.commandLine());
        Blueprint blueprint = Blueprint.read(ScenarioFile.find(scenario), overrides.read());
        return new Design(blueprint, names(blueprint), first, last, withTwins, studySeed, sampled);
    }

    private int whole(String option, String text, int least, int most) {
        return new Whole(option, least, most).ofInt(text, spec.commandLine());
    }

    private List<String> names(Blueprint blueprint) {
        // 'all' holds for those that are asked for by name too, and a name that is none is still to be told.
        variants.stream().filter(name -> !name.equals(ALL)).forEach(blueprint::variant);
        // In the order of the file: that in which they were typed makes no other design.
        return blueprint.scenario().variants().stream()
                .map(Variant::name)
                .filter(name -> variants.contains(ALL) || variants.contains(name))
                .toList();
    }

    /** A name for results that tells what was changed, so that a what-if does not stand in the way of the next. */
    String folderName(Design design) {
        StringBuilder name = new StringBuilder(design.baseline().scenario().scenario());
        if (variants.contains(ALL)) {
            name.append("+all");
        } else {
            design.variants().stream()
                    .filter(variant -> !variant.equals(Design.BASELINE))
                    .forEach(variant -> name.append('+').append(variant));
        }
        if (only != null) {
            name.append("+run-").append(design.first());
        }
        if (assumptions == Assumptions.central) {
            name.append("+central");
        }
        if (design.seed() != 1) {
            name.append("+seed-").append(design.seed());
        }
        name.append(overrides.slugs());
        return Overrides.bounded(name.toString());
    }

    /** The command that carries out one run alone. */
    Alone alone(Design design) {
        return new Alone(scenario, overrides.words(), design);
    }
}
