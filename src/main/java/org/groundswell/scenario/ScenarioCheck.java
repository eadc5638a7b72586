package org.groundswell.scenario;

import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.population.PopulationSettings;
import org.groundswell.stage.Petition;
import org.groundswell.world.Issue;
import org.jspecify.annotations.Nullable;

/** Checks that reach across settings. Each looks at whatever parts could be read; none waits until all else is mended. */
final class ScenarioCheck {
    private final Draft draft;
    private final @Nullable Draft baseline;

    /** @param baseline what the draft is a variant of, if it is one; what both have in common is not solved again */
    ScenarioCheck(Draft draft, @Nullable Draft baseline) {
        this.draft = draft;
        this.baseline = baseline;
    }

    void check() {
        int before = draft.faults().count();
        new NameCheck(draft).check();
        new SourceCheck(draft).check();
        draft.<Map<String, Double>>table("positions").ifPresent(this::positions);
        draft.part("population", PopulationSettings.class).ifPresent(this::population);
        // Levels rest on names and shares, whose faults would only come up again as others.
        if (draft.faults().count() == before) {
            levels();
        }
        new LinkCheck(draft).check();
        new StageCheck(draft).check();
        new WaitCheck(draft).check();
        new OutcomeCheck(draft).check();
        new EventCheck(draft).check();
    }

    private void positions(Map<String, Map<String, Double>> positions) {
        new PollCheck(draft, positions).check();
        if (!draft.stages().isEmpty() && !positions.containsKey("status-quo")) {
            draft.at("positions", "must have one called status-quo: what holds if nothing is decided");
        }
        positions.forEach((name, points) -> {
            if (points.isEmpty()) {
                draft.at("positions." + name, "must speak of at least one issue");
            }
        });
    }

    private void population(PopulationSettings population) {
        new PopulationCheck(draft, population).check();
        new CountCheck(draft).check(population);
    }

    private void levels() {
        PopulationSettings population =
                draft.part("population", PopulationSettings.class).orElse(null);
        Map<String, Issue> issues = draft.<Issue>table("issues").orElse(null);
        Map<String, Map<String, Double>> positions =
                draft.<Map<String, Double>>table("positions").orElse(null);
        if (population != null && issues != null && positions != null && !sameLevels()) {
            new LevelCheck(draft, population, issues, positions).check();
        }
    }

    private boolean sameLevels() {
        return baseline != null
                && Stream.of("population", "issues", "positions")
                        .allMatch(path -> draft.part(path, Object.class).equals(baseline.part(path, Object.class)))
                && draft.all(Petition.class).equals(baseline.all(Petition.class));
    }
}
