package org.groundswell.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.groundswell.setting.Node.Table;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a number with what is known of it: {@code {value: 0.15, low: 0.05, high: 0.3, source: "…", known: 2018-04-04}}. */
final class Assumptions {
    private static final List<String> KEYS = List.of("value", "low", "high", "shape", "source", "known");

    private final Faults faults;

    Assumptions(Faults faults) {
        this.faults = faults;
    }

    /** The assumption in a table, or null if it has faults, which are then collected. */
    @Nullable
    Assumption read(Table table, String path, double min, double max, ToDoubleFunction<Text> number) {
        int before = faults.list().size();
        for (String key : table.entries().keySet()) {
            if (!KEYS.contains(key)) {
                faults.add(
                        table.keyPlace(key),
                        path + ": unknown entry " + key + Names.hint(key, KEYS) + " (a number has value, low, high,"
                                + " shape, source and known)");
            }
        }
        Double value = number(table, "value", path, min, max, number);
        boolean ranged = table.get("low").isPresent() || table.get("high").isPresent();
        Double low = ranged ? number(table, "low", path, min, max, number) : value;
        Double high = ranged ? number(table, "high", path, min, max, number) : value;
        if (value != null && low != null && high != null && !(low <= value && value <= high)) {
            faults.add(
                    table.place(),
                    path + ": low, value and high must be in order, but are " + Names.number(low) + ", "
                            + Names.number(value) + " and " + Names.number(high));
        }
        if (value == null || low == null || high == null || faults.list().size() > before) {
            return null;
        }
        return new Assumption(
                path,
                value,
                low,
                high,
                text(table, "shape", path),
                min,
                max,
                text(table, "source", path),
                date(table, path),
                table.place());
    }

    private @Nullable Double number(
            Table table, String key, String path, double min, double max, ToDoubleFunction<Text> number) {
        Node node = table.get(key).orElse(null);
        if (node == null) {
            faults.add(table.place(), path + ": " + key + " is missing (a range has value, low and high)");
            return null;
        }
        try {
            if (!(node instanceof Text text)) {
                throw new IllegalArgumentException("must be a number, but is " + node.kind());
            }
            return Check.within("", number.applyAsDouble(text), min, max);
        } catch (IllegalArgumentException e) {
            faults.add(
                    node.place(),
                    path + "." + key + " " + String.valueOf(e.getMessage()).strip());
            return null;
        }
    }

    private String text(Table table, String key, String path) {
        Node node = table.get(key).orElse(null);
        if (node == null) {
            return "";
        }
        if (node instanceof Text text) {
            return text.text();
        }
        faults.add(node.place(), path + "." + key + " must be text, but is " + node.kind());
        return "";
    }

    private @Nullable LocalDate date(Table table, String path) {
        Node node = table.get("known").orElse(null);
        if (!(node instanceof Text text)) {
            return null;
        }
        try {
            return Scalars.date(text);
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), path + ".known " + e.getMessage());
            return null;
        }
    }
}
