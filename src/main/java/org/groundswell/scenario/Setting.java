package org.groundswell.scenario;

import org.groundswell.setting.Faults;
import org.groundswell.setting.Node;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;

/** One setting changed from outside the file, as by {@code --set path=value}. */
public record Setting(String path, Node value) {
    /**
     * Reads {@code path=value}; the value is written as the file would write it.
     *
     * @throws Refused if there is no equals sign, no path or no value
     */
    public static Setting parse(String text) {
        Place place = Place.of("--set " + text);
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Refused(place, "must be path=value, such as population.scale=0.1");
        }
        String path = text.substring(0, equals).strip();
        Faults faults = new Faults();
        Node value = Yaml.parse("--set " + path, text.substring(equals + 1), faults);
        faults.refuse();
        return new Setting(path, value);
    }
}
