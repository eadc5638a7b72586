package org.groundswell.cli;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Node;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the command line changes in a scenario. */
final class Overrides {
    private static final String SCALE = "population.scale";

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "change a setting, as in --set population.scale=0.1; repeatable")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "SHARE",
            description = "simulated members for each real one, as the file's population.scale")
    private @Nullable String scale;

    /** The option that was given first; empty if none was. */
    String given() {
        if (!settings.isEmpty()) {
            return "--set";
        }
        return scale == null ? "" : "--scale";
    }

    /**
     * Reads the changes.
     *
     * @throws Refused if one cannot be read, or the scale is given twice
     */
    List<Setting> read() {
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

    /** The same as words of a command. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        settings.forEach(text -> words.addAll(List.of("--set", text)));
        if (scale != null) {
            words.addAll(List.of("--scale", scale));
        }
        return words;
    }

    /** The end of a folder's name that tells what was changed. */
    String slugs() {
        StringBuilder slugs = new StringBuilder();
        for (Setting setting : read()) {
            String value = setting.value() instanceof Node.Text text ? text.text() : "changed";
            slugs.append('+').append((setting.path() + "-" + value).replaceAll("[^\\p{L}\\p{N}.-]", "_"));
        }
        return slugs.toString();
    }

    /** A name that file systems take, however much was changed. */
    static String bounded(String name) {
        return name.length() > 120 ? name.substring(0, 110) + "+" + Integer.toHexString(name.hashCode()) : name;
    }
}
