package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.setting.Referent;
import org.groundswell.stage.Stage;
import org.groundswell.voice.Voice;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Subject;

/** All names that a scenario defines, by what they name. */
public final class Directory {
    private final Scenario scenario;
    private final Map<String, OutcomeKind> outcomes = new LinkedHashMap<>();

    public Directory(Scenario scenario) {
        this.scenario = scenario;
        for (Stage<?> stage : scenario.stages()) {
            for (OutcomeKind kind : stage.outcomes(scenario.subjects())) {
                OutcomeKind full = kind.of(stage.name());
                outcomes.put(full.name(), full);
            }
        }
    }

    /** Every outcome of every stage, in the order of the file. */
    public Map<String, OutcomeKind> outcomes() {
        return outcomes;
    }

    /** The names that a kind of reference can have. */
    public Set<String> names(Referent kind) {
        return switch (kind) {
            case ISSUE -> scenario.issues().keySet();
            case POSITION -> scenario.positions().keySet();
            case SEGMENT ->
                set(scenario.population().segments().stream()
                        .map(PopulationSettings.Segment::name)
                        .toList());
            case BODY -> set(bodies());
            case UNIT -> set(units());
            case VOICE -> set(scenario.voices().stream().map(Voice::name).toList());
            case STAGE -> set(scenario.stages().stream().map(Stage::name).toList());
            case SUBJECT -> set(scenario.subjects().stream().map(Subject::name).toList());
            case OUTCOME -> outcomes.keySet();
            case ACTOR -> {
                Set<String> actors = set(bodies());
                scenario.voices().forEach(voice -> actors.add(voice.name()));
                yield actors;
            }
        };
    }

    private List<String> bodies() {
        List<String> names = new ArrayList<>(List.of(scenario.population().name()));
        scenario.population().bodies().forEach(body -> names.add(body.name()));
        return names;
    }

    private List<String> units() {
        UnitLayout layout = UnitLayout.of(scenario.population());
        List<String> names = new ArrayList<>();
        for (int unit = 0; unit < layout.real(); unit++) {
            names.add(layout.realName(unit));
        }
        return names;
    }

    private static Set<String> set(List<String> names) {
        return new LinkedHashSet<>(names);
    }
}
