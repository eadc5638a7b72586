package org.groundswell.setting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How names and numbers are spelt in files and messages. */
public final class Names {
    private Names() {}

    /** {@code spreadOfUnits} as a file writes it: {@code spread-of-units}. */
    public static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-zA-Z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A number without exponent or trailing zeros: 0.05, 540000. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "infinite" : "minus infinite";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= 1e15 || size < 1e-9) {
            return Double.toString(value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The known name nearest to a mistyped one, if any is near: at most a third of its letters differ. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, name) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(wanted, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** ", did you mean …?" or nothing. */
    public static String hint(String typed, Collection<String> known) {
        return nearest(typed, known).map(name -> ", did you mean " + name + "?").orElse("");
    }

    private static int distance(String wanted, String name) {
        return LevenshteinDistance.getDefaultInstance().apply(wanted, name.toLowerCase(Locale.ROOT));
    }
}
