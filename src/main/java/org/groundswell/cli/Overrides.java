package org.groundswell.cli;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;

/** What the command line changes in a scenario. */
final class Overrides {
    private static final String SCALE = "population.scale";

    private Overrides() {}

    /**
     * Reads the changes.
     *
     * @param settings as they follow {@code --set}
     * @param scale as it follows {@code --scale}, if that is given
     * @throws Refused if one cannot be read, or the scale is given twice
     */
    static List<Setting> of(List<String> settings, @Nullable String scale) {
        List<Setting> overrides =
                new ArrayList<>(settings.stream().map(Setting::parse).toList());
        if (scale != null) {
            if (overrides.stream().anyMatch(one -> one.path().equals(SCALE))) {
                throw new Refused(Place.of("--scale " + scale), "is set by --set " + SCALE + " too (leave one out)");
            }
            overrides.add(Setting.of("--scale", SCALE, scale));
        }
        return overrides;
    }
}
