package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Subject;

/** Every outcome of a scenario's stages, by its full name. */
public final class Directory {
    private final Map<String, OutcomeKind> outcomes = new LinkedHashMap<>();

    public Directory(Scenario scenario) {
        this(scenario.stages(), scenario.subjects());
    }

    Directory(List<Stage<?>> stages, List<Subject> subjects) {
        for (Stage<?> stage : stages) {
            for (OutcomeKind kind : stage.outcomes(subjects)) {
                OutcomeKind full = kind.of(stage.name());
                outcomes.put(full.name(), full);
            }
        }
    }

    /** In the order of the file. */
    public Map<String, OutcomeKind> outcomes() {
        return outcomes;
    }
}
