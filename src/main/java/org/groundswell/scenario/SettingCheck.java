package org.groundswell.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundswell.setting.Address;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Place;
import org.groundswell.setting.Tree;

/** Checks of settings that events and variants set by path. */
final class SettingCheck {
    private final Node tree;
    private final Faults faults;

    SettingCheck(Node tree, Faults faults) {
        this.tree = tree;
        this.faults = faults;
    }

    /**
     * Checks that each path leads to a setting that may be set here, and that no two lead to settings one of which belongs
     * to the other: then their order would decide what holds.
     *
     * @param path where the settings stand
     * @return the tree with these settings
     */
    Node set(String path, Map<String, Node> settings, Predicate<Address> allowed, String rule) {
        Map<String, Node> rest = new LinkedHashMap<>(settings);
        Node changed = tree;
        // Which of several records it is comes first, as other settings may be settings of that one.
        for (Map.Entry<String, Node> one : settings.entrySet()) {
            if (chooses(one.getKey())) {
                changed = set(changed, path, one.getKey(), one.getValue(), allowed, rule);
                rest.remove(one.getKey());
            }
        }
        for (Map.Entry<String, Node> one : rest.entrySet()) {
            changed = set(changed, path, one.getKey(), one.getValue(), allowed, rule);
            around(one.getKey(), settings.keySet())
                    .ifPresent(other ->
                            wrong(path, one.getKey(), one.getKey() + " belongs to " + other + ", which is set too"));
        }
        return changed;
    }

    private boolean chooses(String setting) {
        try {
            return Address.of(Scenario.class, tree, setting)
                    .filter(address -> !address.chooses().isEmpty())
                    .isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Node set(Node changed, String path, String setting, Node value, Predicate<Address> allowed, String rule) {
        try {
            Optional<Address> address = Address.of(Scenario.class, changed, setting);
            address.filter(allowed.negate()).ifPresent(one -> wrong(path, setting, setting + " " + rule));
            return address.map(one -> one.set(changed, value)).orElse(changed);
        } catch (IllegalArgumentException e) {
            wrong(path, setting, String.valueOf(e.getMessage()));
            return changed;
        }
    }

    void wrong(String path, String setting, String message) {
        faults.add(place(path, setting), path + ": " + message);
    }

    private Place place(String path, String setting) {
        return Tree.find(tree, path).orElse(null) instanceof Table table
                ? table.keyPlace(setting)
                : Tree.place(tree, path);
    }

    /** The setting among others that this one belongs to, if it does. */
    static Optional<String> around(String setting, Set<String> others) {
        for (int dot = setting.lastIndexOf('.'); dot > 0; dot = setting.lastIndexOf('.', dot - 1)) {
            String around = setting.substring(0, dot);
            if (others.contains(around)) {
                return Optional.of(around);
            }
        }
        return Optional.empty();
    }
}
