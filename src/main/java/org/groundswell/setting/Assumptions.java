package org.groundswell.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a number with what is known of it: {@code {value: 0.15, low: 0.05, high: 0.3, source: "…", known: 2018-04-04}}. */
final class Assumptions {
    static final List<String> ENTRIES = List.of("value", "low", "high", "shape", "source", "known");

    private final Faults faults;
    private final Words words;

    Assumptions(Faults faults) {
        this.faults = faults;
        this.words = new Words(faults);
    }

    /** The assumption in a table, or null if it has faults, which are then collected. */
    @Nullable
    Assumption read(Table table, String path, Limits limits, Function<Text, Double> parse) {
        int before = faults.count();
        onlyKnown(table, path, ENTRIES, "a number");
        boolean ranged = table.get("low").isPresent() || table.get("high").isPresent();
        Double value = number(table, "value", path, limits, parse);
        Double low = ranged ? number(table, "low", path, limits, parse) : value;
        Double high = ranged ? number(table, "high", path, limits, parse) : value;
        if (value != null && low != null && high != null && !(low <= value && value <= high)) {
            faults.add(
                    table.place(),
                    path + ": low, value and high must be in order, but are " + Names.number(low) + ", "
                            + Names.number(value) + " and " + Names.number(high));
        }
        String shape = text(table, "shape", path);
        if (!ranged && !shape.isEmpty()) {
            faults.add(
                    table.keyPlace("shape"),
                    path + ".shape needs low and high, as it tells how likely what lies between");
        }
        String source = text(table, "source", path);
        LocalDate known = known(table, path);
        return value == null || low == null || high == null || faults.count() > before
                ? null
                : new Assumption(
                        path,
                        value,
                        low,
                        high,
                        shape,
                        low >= 0 ? Math.max(0, limits.min()) : limits.min(),
                        high <= 0 ? Math.min(0, limits.max()) : limits.max(),
                        limits.whole(),
                        source,
                        known,
                        table.place());
    }

    /** The day on which the source of a value became known, if the file says. */
    @Nullable
    LocalDate known(Table table, String path) {
        return table.get("known")
                .map(node -> words.read(node, path + ".known", "a date", Scalars::date))
                .orElse(null);
    }

    void onlyKnown(Table table, String path, List<String> known, String what) {
        for (String key : table.entries().keySet()) {
            if (!known.contains(key)) {
                faults.add(
                        table.keyPlace(key),
                        () -> Names.below(path, key) + ": unknown entry" + Names.hint(key, known) + " (" + what
                                + " has " + String.join(", ", known) + ")");
            }
        }
    }

    private @Nullable Double number(Table table, String key, String path, Limits limits, Function<Text, Double> parse) {
        Node node = table.get(key).orElse(null);
        if (node == null) {
            faults.add(table.place(), path + ": " + key + " is missing (a range has value, low and high)");
            return null;
        }
        return words.number(node, path + "." + key, limits, parse);
    }

    private String text(Table table, String key, String path) {
        return table.get(key)
                .map(node -> words.read(node, path + "." + key, "text", Scalars::text))
                .orElse("");
    }
}
