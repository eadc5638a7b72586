package org.groundswell.scenario;

import java.util.function.Consumer;
import org.groundswell.setting.Address;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/**
 * One setting given another value: by {@code --set path=value}, a variant or an event.
 *
 * @param words what is to be said of it: path=value where somebody typed it, or else its path
 */
public record Setting(String path, Node value, String words) {
    Setting(String path, Node value) {
        this(path, value, path);
    }

    /**
     * Reads {@code path=value}; the value is written as the file would write it, and {@code null} takes the setting out.
     *
     * @throws Refused if there is no equals sign, no path or no value
     */
    public static Setting parse(String text) {
        int equals = text.indexOf('=');
        String path = text.substring(0, Math.max(0, equals)).strip();
        String value = text.substring(equals + 1);
        if (path.isEmpty() || value.isBlank()) {
            throw new Refused(option(text), "must be path=value, such as population.scale=0.1");
        }
        return read(option(path), path, value);
    }

    /**
     * Reads the value of an option that stands for one setting.
     *
     * @param option such as {@code --scale}, where messages say that the value stands
     * @throws Refused if there is no value
     */
    public static Setting of(String option, String path, String value) {
        if (value.isBlank()) {
            throw new Refused(Place.of(option), "must be followed by a value for " + path + ", but that is empty");
        }
        return read(Place.of(option), path, value);
    }

    private static Setting read(Place place, String path, String value) {
        Faults faults = new Faults();
        Node node = Yaml.value(place.file(), value, faults);
        faults.refuse();
        return new Setting(path, node, path + "=" + value.strip());
    }

    /** The tree with this setting, or as it was if the path leads nowhere, which is then told. */
    Node in(Node tree, Consumer<String> astray) {
        try {
            return Address.of(Scenario.class, tree, path)
                    .map(address -> address.set(tree, value))
                    .orElse(tree);
        } catch (IllegalArgumentException e) {
            astray.accept(String.valueOf(e.getMessage()));
            return tree;
        }
    }

    /** The option of the command by which it was given. */
    Place option() {
        return option(path);
    }

    private static Place option(String text) {
        return Place.of("--set " + text);
    }
}
