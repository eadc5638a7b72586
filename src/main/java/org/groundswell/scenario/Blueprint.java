package org.groundswell.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Bound;
import org.groundswell.setting.Completion;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Lookup;
import org.groundswell.setting.Names;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Refused;
import org.groundswell.setting.Tree;

/**
 * A scenario that has been read and checked, as a tree from which the settings of any day of any run are made: with its
 * ranges read in the middle or as drawn, and with the events that have come so far.
 */
public final class Blueprint {
    private final Node tree;
    private final Bound<Scenario> central;
    private final Map<String, Assumption> register;

    private Blueprint(Node tree, Bound<Scenario> central, Map<String, Assumption> register) {
        this.tree = tree;
        this.central = central;
        this.register = Collections.unmodifiableMap(register);
    }

    /**
     * Reads and checks a file.
     *
     * @param settings changes from outside the file, in their order
     * @throws Refused with all faults
     */
    public static Blueprint read(Path file, List<Setting> settings) {
        Faults faults = new Faults();
        Node tree = Source.read(file, faults);
        for (Setting setting : settings) {
            tree = Tree.set(tree, setting.path(), setting.value());
        }
        Blueprint blueprint = of(tree, faults);
        for (Variant variant : blueprint.scenario().variants()) {
            blueprint.variant(variant.name());
        }
        return blueprint;
    }

    /** The scenario with the settings of one of its variants, checked anew. */
    public Blueprint variant(String name) {
        List<Variant> variants = scenario().variants();
        Variant variant = variants.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Place.of("--variant " + name),
                        "there is no such variant"
                                + Names.hint(
                                        name,
                                        variants.stream().map(Variant::name).toList())
                                + " (known: "
                                + String.join(
                                        ", ",
                                        variants.stream().map(Variant::name).toList())
                                + ")"));
        Node changed = tree;
        if (!variant.add().isEmpty()) {
            Place place = Tree.place(tree, "variants." + name);
            changed = Tree.merge(changed, new Table(variant.add(), new LinkedHashMap<>(), place));
        }
        for (Map.Entry<String, Node> set : variant.set().entrySet()) {
            changed = Tree.set(changed, set.getKey(), set.getValue());
        }
        return of(changed, new Faults());
    }

    private static Blueprint of(Node tree, Faults faults) {
        Optional<Bound<Scenario>> bound = Binder.bind(Scenario.class, tree, Reading.CENTRAL, faults);
        if (bound.isPresent()) {
            new ScenarioCheck(tree, bound.get(), faults).check();
        }
        faults.refuse();
        Bound<Scenario> central = bound.orElseThrow();
        Blueprint blueprint = new Blueprint(tree, central, register(central));
        blueprint.checkEvents(faults);
        faults.refuse();
        return blueprint;
    }

    /** All ranges of the settings and of the values that events set, by the names under which they are drawn. */
    private static Map<String, Assumption> register(Bound<Scenario> central) {
        Map<String, Assumption> register = new LinkedHashMap<>();
        central.register().forEach(assumption -> register.put(assumption.path(), assumption));
        for (Event event : central.value().events()) {
            event.set().forEach((path, node) -> {
                Reading note = assumption -> {
                    register.put(assumption.path(), assumption);
                    return assumption.value();
                };
                plain(node, event, path, central.value(), note);
            });
        }
        return register;
    }

    /** Each event alone and all events together must give a sound scenario. */
    private void checkEvents(Faults faults) {
        List<Event> events = scenario().events();
        for (Event event : events) {
            bind(List.of(event), Reading.CENTRAL, faults);
        }
        if (faults.none() && events.size() > 1) {
            bind(events, Reading.CENTRAL, faults);
        }
    }

    /** The settings in the middle of their ranges, before any event. */
    public Scenario scenario() {
        return central.value();
    }

    /** Every number that has a range or a source, by the name under which it is drawn. */
    public Map<String, Assumption> register() {
        return register;
    }

    /** The scenario as one file in which nothing goes without saying: what it extends, defaults and shorthands written out. */
    public String yaml() {
        return YamlText.of(Completion.of(Scenario.class, tree));
    }

    /**
     * The settings after some events.
     *
     * @param events those that have come, in the order in which they came
     */
    public Scenario after(List<Event> events, Reading reading) {
        Faults faults = new Faults();
        Optional<Bound<Scenario>> bound = bind(events, reading, faults);
        faults.refuse();
        return bound.orElseThrow().value();
    }

    private Optional<Bound<Scenario>> bind(List<Event> events, Reading reading, Faults faults) {
        Node changed = tree;
        for (Event event : events) {
            for (Map.Entry<String, Node> set : event.set().entrySet()) {
                Node value = plain(set.getValue(), event, set.getKey(), scenario(), reading);
                changed = Tree.set(changed, set.getKey(), value);
            }
        }
        return Binder.bind(Scenario.class, changed, reading, faults);
    }

    /**
     * A value that an event sets, with its range read: it is drawn under the event's name, so that it is not the number
     * that it replaces.
     */
    private static Node plain(Node node, Event event, String path, Scenario scenario, Reading reading) {
        if (!(node instanceof Table table) || !Tree.isNumber(table)) {
            return node;
        }
        Lookup.Found found = Lookup.find(scenario, path).orElseThrow();
        Optional<Assumption> assumption =
                Assumption.read(table, "events." + event.name() + ".set." + path, found.min(), found.max());
        if (assumption.isEmpty()) {
            return node;
        }
        double drawn = reading.read(assumption.get());
        double value = Math.max(found.min(), Math.min(found.max(), drawn));
        boolean whole = found.part().raw() == long.class || found.part().raw() == int.class;
        String text = whole ? Long.toString(Math.round(value)) : Double.toString(value);
        return new Text(text, false, node.place());
    }

    /** Paths of the settings that two blueprints give different values, with both values. */
    public List<String> differences(Blueprint other) {
        List<String> differences = new ArrayList<>();
        Difference.between(tree, other.tree, "", differences);
        return differences;
    }
}
