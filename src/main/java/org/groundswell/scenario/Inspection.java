package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Completion;
import org.groundswell.setting.Fault;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole scenario: its settings, its ranges at either end, what its events make of it, and its variants as
 * scenarios of their own. What only an event or a variant makes wrong is told of that one.
 */
final class Inspection {
    private final Node tree;
    private final Faults faults;
    private final Draft draft;
    private final Events events;
    private final Map<String, Assumption> register = new LinkedHashMap<>();

    private Inspection(Node given, Faults faults) {
        this.tree = Completion.of(Scenario.class, given);
        this.faults = faults;
        this.draft = Draft.of(tree, Reading.CENTRAL, faults);
        this.events = new Events(List.copyOf(draft.all(Event.class).values()));
    }

    /** Checks a scenario with its variants; what is wrong is in {@code faults} then. */
    static Optional<Blueprint> of(Node tree, Faults faults) {
        Inspection whole = new Inspection(tree, faults);
        if (!new SizeCheck(whole.draft).check()) {
            return Optional.empty();
        }
        Optional<Blueprint> blueprint = whole.blueprint(null);
        boolean sound = faults.none();
        whole.draft.all(Variant.class).forEach((path, variant) -> whole.variant(path, variant, sound));
        return blueprint;
    }

    /** Checks a scenario without its variants. */
    static Optional<Blueprint> alone(Node tree, Faults faults) {
        return new Inspection(tree, faults).blueprint(null);
    }

    private Optional<Blueprint> blueprint(@Nullable Draft baseline) {
        new ScenarioCheck(draft, baseline).check();
        draft.bound().register().forEach(range -> register.put(range.path(), range));
        events();
        draft.bound().value().ifPresent(scenario -> ends());
        return draft.bound().value().map(scenario -> new Blueprint(tree, scenario, events, register));
    }

    /** Settings must go together not only in the middle of their ranges. */
    private void ends() {
        Map<String, Reading> ends = new LinkedHashMap<>();
        ends.put("low", Assumption::low);
        ends.put("high", Assumption::high);
        ends.forEach((end, reading) -> {
            Faults found = new Faults();
            Binder.bind(Scenario.class, tree, reading, found);
            for (Fault fault : found.without(faults)) {
                faults.add(fault.place(), fault.message() + " (with every range at its " + end + " end)");
            }
        });
    }

    private void events() {
        List<Fault> together = after(events.all());
        int before = faults.count();
        if (events.overlap() || !together.isEmpty()) {
            events.all().forEach(event -> tell("events." + event.name(), after(List.of(event)), true));
        }
        if (faults.count() == before) {
            tell("events", together, true);
        }
    }

    /** What is wrong with the settings after some events: a name that is none, a number that a setting cannot be. */
    private List<Fault> after(List<Event> come) {
        Faults found = new Faults();
        Draft changed = Draft.of(Events.over(tree, come), Reading.CENTRAL, found);
        new NameCheck(changed).check();
        new SourceCheck(changed).check();
        new LinkCheck(changed).check();
        changed.part("population", PopulationSettings.class)
                .ifPresent(population -> new MemberCheck(changed).check(population));
        changed.bound().register().stream()
                .map(events::named)
                .forEach(range -> register.putIfAbsent(range.path(), range));
        return found.without(faults);
    }

    /** @param sound whether the scenario itself is; if not, only what stands in the variant is told of it */
    private void variant(String path, Variant variant, boolean sound) {
        Faults found = new Faults();
        new Inspection(variant.in(tree, found), found)
                .blueprint(variant.ownLevels() ? null : draft)
                .flatMap(other -> draft.bound().value().map(one -> Likeness.broken(one, other.scenario())))
                .ifPresent(broken -> broken.forEach(what -> found.add(Tree.place(tree, path), path + ": " + what)));
        tell(path, found.without(faults), sound);
    }

    private void tell(String path, List<Fault> found, boolean all) {
        Set<Place> own = new LinkedHashSet<>();
        Tree.find(tree, path).ifPresent(node -> Tree.places(node, own));
        for (Fault fault : found) {
            if (own.contains(fault.place())) {
                faults.add(fault.place(), fault.message());
            } else if (all) {
                faults.add(Tree.place(tree, path), path + ": " + fault.message());
            }
        }
    }
}
