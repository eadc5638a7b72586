package org.groundswell.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Directory;
import org.groundswell.scenario.Event;
import org.groundswell.world.OutcomeKind;

/**
 * What a run can have, by name. They come from the design and not from what happened, so that the table of one run has the
 * columns of all.
 *
 * @param outcomes those of the baseline in the order of its stages, then those that only a variant has
 * @param events sorted
 * @param drawn assumptions, sorted
 */
public record Columns(Map<String, OutcomeKind> outcomes, List<String> events, List<String> drawn) {
    static Columns of(Collection<Blueprint> blueprints) {
        Set<String> events = new TreeSet<>();
        Set<String> drawn = new TreeSet<>();
        for (Blueprint blueprint : blueprints) {
            blueprint.scenario().events().stream().map(Event::name).forEach(events::add);
            drawn.addAll(blueprint.register().keySet());
        }
        Map<String, OutcomeKind> outcomes =
                Directory.of(blueprints.stream().map(Blueprint::scenario).toList());
        return new Columns(outcomes, new ArrayList<>(events), new ArrayList<>(drawn));
    }
}
