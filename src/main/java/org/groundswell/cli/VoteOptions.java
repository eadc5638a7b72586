package org.groundswell.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.report.Spoken;
import org.groundswell.scenario.Blueprint;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.stage.Conference;
import org.groundswell.study.Design;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which card vote of a scenario is looked at, and in how many runs. */
final class VoteOptions {
    private static final int MOST_RUNS = 10_000_000;
    private static final int RUNS = 200;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--stage", paramLabel = "NAME", description = "of a scenario with several conferences: which one")
    private @Nullable String stage;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "runs of a scenario in which it is counted who decided; 0 for none (default " + RUNS + ")")
    private @Nullable String runs;

    @Mixin
    private final Overrides overrides = new Overrides();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "seed of the runs, any whole number of 64 bits (default 1)")
    private @Nullable String seed;

    @Option(names = "--threads", paramLabel = "N", description = "threads (default: all processors)")
    private @Nullable String threads;

    /** Refuses what only a scenario can have. */
    void refuseAny() {
        String option = stage != null
                ? "--stage"
                : runs != null
                        ? "--runs"
                        : !overrides.given().isEmpty()
                                ? overrides.given()
                                : seed != null ? "--seed" : threads != null ? "--threads" : "";
        if (!option.isEmpty()) {
            throw new ParameterException(spec.commandLine(), option + " is for scenarios, and not for games");
        }
    }

    int threads() {
        return Whole.threads(threads, spec.commandLine());
    }

    /** For the runs of a scenario, of which there is at least one. */
    Room.Workers workers(Design design) {
        return Room.here()
                .workers(design, design.plan(), design.size(), threads(), threads != null, "--set population.scale=");
    }

    int runs() {
        return runs == null ? RUNS : new Whole("--runs", 0, MOST_RUNS).ofInt(runs, spec.commandLine());
    }

    private long seed() {
        return seed == null ? 1 : Whole.any("--seed").of(seed, spec.commandLine());
    }

    /** The runs of a scenario; one at least is put together on trial. */
    Design design(Path file) {
        int last = Math.max(1, runs());
        long studySeed = seed();
        threads();
        Design design = new Design(Blueprint.read(file, overrides.read()), List.of(), 1, last, 0, studySeed, true);
        design.tryRanges();
        return design;
    }

    /** The conference that is meant. */
    Conference conference(Design design) {
        String name = design.baseline().scenario().scenario();
        List<Conference> all = design.baseline().scenario().stages().stream()
                .filter(Conference.class::isInstance)
                .map(Conference.class::cast)
                .toList();
        List<String> names = all.stream().map(Conference::name).toList();
        if (all.isEmpty()) {
            throw new Refused(
                    Place.of(name),
                    "has no conference, and so no vote by weights (such as momentum-2018 has; or give a file of players"
                            + " or --game)");
        }
        if (stage == null && all.size() > 1) {
            throw new Refused(
                    Place.of(name), "has several conferences: name one by --stage (" + String.join(", ", names) + ")");
        }
        String named = stage;
        return named == null
                ? all.get(0)
                : all.stream()
                        .filter(one -> one.name().equals(named))
                        .findFirst()
                        .orElseThrow(() -> new Refused(
                                Place.of("--stage " + named),
                                "there is no such conference" + Names.known(named, names)));
    }

    /** What the numbers hang on, beside the scenario. */
    Map<String, Object> design(Conference conference) {
        Map<String, Object> design = new LinkedHashMap<>();
        design.put("stage", conference.name());
        design.put("runs", runs());
        design.put("seed", seed());
        return design;
    }

    /** A name for results that tells what was changed. */
    String folderName(Design design) {
        StringBuilder name =
                new StringBuilder("power-" + design.baseline().scenario().scenario());
        if (stage != null) {
            name.append('+').append(stage);
        }
        if (seed() != 1) {
            name.append("+seed-").append(seed());
        }
        name.append(overrides.slugs());
        return Overrides.bounded(name.toString());
    }

    static String unitsOf(Design design) {
        return Spoken.plural(design.baseline().scenario().population().units().name());
    }
}
