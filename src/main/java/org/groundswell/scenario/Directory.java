package org.groundswell.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.stage.Stage;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;
import org.groundswell.world.Subject;
import org.jspecify.annotations.Nullable;

/** Every outcome of a scenario's stages, by its full name. */
public final class Directory {
    private final Map<String, OutcomeKind> outcomes = new LinkedHashMap<>();

    public Directory(Scenario scenario) {
        this(
                scenario.stages(),
                scenario.subjects(),
                scenario.stop(),
                scenario.issues().keySet());
    }

    /** The outcomes of several scenarios that are alike, such as a baseline and its variants. */
    public static Map<String, OutcomeKind> of(Collection<Scenario> scenarios) {
        Map<String, OutcomeKind> all = new LinkedHashMap<>();
        scenarios.forEach(scenario -> new Directory(scenario).outcomes().forEach(all::putIfAbsent));
        return all;
    }

    Directory(List<Stage<?>> stages, List<Subject> subjects, @Nullable Stop stop, Collection<String> issues) {
        for (Stage<?> stage : stages) {
            for (OutcomeKind kind : stage.outcomes(subjects)) {
                OutcomeKind full = kind.of(stage.name());
                outcomes.put(full.name(), full);
            }
        }
        if (stop != null) {
            stop.outcomes(issues).forEach(kind -> outcomes.put(kind.name(), kind));
        }
    }

    /** In the order of the file. */
    public Map<String, OutcomeKind> outcomes() {
        return outcomes;
    }
}
