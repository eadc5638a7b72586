package org.groundswell.setting;

import java.util.function.Function;
import org.groundswell.setting.Node.Text;
import org.jspecify.annotations.Nullable;

/** Reads bare words; what is wrong with one becomes a fault at its place. */
record Words(Faults faults) {
    /** The value of a word, or null if there is something wrong with it. */
    <T> @Nullable T read(Node node, String path, String what, Function<Text, T> parse) {
        try {
            if (node instanceof Text word) {
                return parse.apply(word);
            }
            throw new IllegalArgumentException("must be " + what + ", but is " + node.shown());
        } catch (IllegalArgumentException e) {
            faults.add(node.place(), path + " " + e.getMessage());
            return null;
        }
    }

    @Nullable
    Double number(Node node, String path, Limits limits, Function<Text, Double> parse) {
        return read(node, path, "a number", word -> {
            double value = parse.apply(word);
            if (limits.allow(value)) {
                return value;
            }
            throw new IllegalArgumentException(Check.rule(limits.min(), limits.max()) + ", but is " + word.shown());
        });
    }
}
