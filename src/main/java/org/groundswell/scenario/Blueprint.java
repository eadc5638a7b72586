package org.groundswell.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Binder;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Names;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reading;
import org.groundswell.setting.Refused;

/**
 * A scenario that has been read and checked, as a tree from which the settings of any day of any run are made: with its
 * ranges read in the middle or as drawn, and with the events that have come so far.
 */
public final class Blueprint {
    private final Node tree;
    private final Scenario scenario;
    private final Events events;
    private final Map<String, Assumption> register;
    private final List<String> changes;

    Blueprint(Node tree, Scenario scenario, Events events, Map<String, Assumption> register) {
        this(tree, scenario, events, register, List.of());
    }

    private Blueprint(
            Node tree, Scenario scenario, Events events, Map<String, Assumption> register, List<String> changes) {
        this.tree = tree;
        this.scenario = scenario;
        this.events = events;
        this.register = Collections.unmodifiableMap(register);
        this.changes = changes;
    }

    /**
     * Reads and checks a file.
     *
     * @param settings changes from outside the file, in their order
     * @throws Refused with all faults
     */
    public static Blueprint read(Path file, List<Setting> settings) {
        Faults faults = new Faults();
        return check(Source.read(file, faults), settings, faults);
    }

    /**
     * Reads and checks the scenario that a study left.
     *
     * @throws Refused with all faults
     */
    public static Blueprint readResult(Path file) {
        Faults faults = new Faults();
        return check(Source.readResult(file, faults), List.of(), faults);
    }

    /**
     * Reads and checks a text that extends no other, such as {@link #yaml()}.
     *
     * @param name what messages call the text
     * @throws Refused with all faults
     */
    public static Blueprint parse(String text, String name) {
        Faults faults = new Faults();
        return check(Source.parse(text, name, faults), List.of(), faults);
    }

    /**
     * Lays settings over a file, as a file that extends it would.
     *
     * @param shown what messages call the settings
     * @throws Refused with all faults
     */
    public static Blueprint over(Path file, Map<String, Node> settings, String shown) {
        Faults faults = new Faults();
        return check(Source.over(file, settings, shown, faults), List.of(), faults);
    }

    private static Blueprint check(Node tree, List<Setting> settings, Faults faults) {
        Node changed = tree;
        for (Setting setting : settings) {
            changed = setting.in(changed, astray -> faults.add(setting.option(), astray));
        }
        Optional<Blueprint> blueprint = Inspection.of(changed, faults);
        faults.refuse();
        List<String> changes = settings.stream().map(Setting::words).toList();
        Blueprint sound = blueprint.orElseThrow();
        return new Blueprint(sound.tree, sound.scenario, sound.events, sound.register, changes);
    }

    /** The scenario with the settings of one of its variants. */
    public Blueprint variant(String name) {
        Variant variant = scenario.variants().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> noVariant(name));
        Faults faults = new Faults();
        Optional<Blueprint> blueprint = Inspection.alone(variant.in(tree, faults), faults);
        faults.refuse();
        return blueprint.orElseThrow();
    }

    private Refused noVariant(String name) {
        List<String> known = scenario.variants().stream().map(Variant::name).toList();
        return new Refused(
                Place.of("--variant " + name),
                "there is no such variant" + (known.isEmpty() ? " (the file defines none)" : Names.known(name, known)));
    }

    /** The settings in the middle of their ranges, before any event. */
    public Scenario scenario() {
        return scenario;
    }

    /** Changes from outside the file, as {@code path=value}. */
    public List<String> changes() {
        return changes;
    }

    /** Every number that has a range or a source, by the name under which it is drawn. */
    public Map<String, Assumption> register() {
        return register;
    }

    /** The scenario as one file in which nothing goes without saying: what it extends, defaults and shorthands written out. */
    public String yaml() {
        return YamlText.of(tree);
    }

    /**
     * The settings after some events.
     *
     * @param come those that have come, in the order in which they came
     */
    public Scenario after(List<Event> come, Reading reading) {
        Faults faults = new Faults();
        Optional<Scenario> after = Binder.bind(Scenario.class, Events.over(tree, come), events.named(reading), faults)
                .value();
        faults.refuse();
        return after.orElseThrow();
    }

    /** Paths of the settings that two blueprints give different values, with both values; variants are no settings. */
    public List<String> differences(Blueprint other) {
        List<String> differences = new ArrayList<>();
        Difference.between(settings(), other.settings(), "", differences);
        return differences;
    }

    private Node settings() {
        return tree instanceof Table table ? table.without("variants") : tree;
    }
}
