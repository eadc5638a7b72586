package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Listing;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reading;

/**
 * The events of a scenario, as they change its tree.
 *
 * <p>A range in what an event sets is not the number that it replaces, and is drawn under a name of its own:
 * {@code events.x.set.} and the path.
 */
final class Events {
    private final List<Event> all;
    /** Under what name the ranges of events are drawn, by where they stand. */
    private final Map<Place, String> owners = new LinkedHashMap<>();

    Events(List<Event> all) {
        this.all = List.copyOf(all);
        for (Event event : all) {
            event.set().values().forEach(value -> own(value, "events." + event.name() + ".set."));
        }
    }

    private void own(Node value, String owner) {
        if (value.isNumber()) {
            owners.put(value.place(), owner);
        } else if (value instanceof Table table) {
            table.entries().values().forEach(entry -> own(entry, owner));
        } else if (value instanceof Listing list) {
            list.items().forEach(item -> own(item, owner));
        }
    }

    /** A range under the name by which it is drawn. */
    Assumption named(Assumption range) {
        String owner = owners.get(range.place());
        return owner == null ? range : range.called(owner + range.path());
    }

    Reading named(Reading reading) {
        return range -> reading.read(named(range));
    }

    /** The tree after some events, in the order in which they came; what leads nowhere is left out. */
    static Node over(Node tree, List<Event> come) {
        Node changed = tree;
        for (Event event : come) {
            for (Map.Entry<String, Node> set : event.set().entrySet()) {
                changed = new Setting(set.getKey(), set.getValue()).in(changed, message -> {});
            }
        }
        return changed;
    }

    List<Event> all() {
        return all;
    }

    /** Whether two events set the same, so that it hangs on their days which of them holds. */
    boolean overlap() {
        Set<String> paths = new LinkedHashSet<>();
        boolean twice = false;
        for (Event event : all) {
            for (String path : event.set().keySet()) {
                twice |= !paths.add(path);
            }
        }
        return twice
                || paths.stream()
                        .anyMatch(path -> SettingCheck.around(path, paths).isPresent());
    }
}
