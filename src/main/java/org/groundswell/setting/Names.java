package org.groundswell.setting;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How names and numbers are spelt in files and messages. */
public final class Names {
    /** The rule for a name, in words. */
    public static final String RULE =
            "a name of letters, digits and hyphens, at most 64 of them, and none of value, others, kind, rule"
                    + " and null";

    static final String PATTERN = "^(?!(value|others|kind|rule|null)$)[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}$";

    private static final Pattern NAME = Pattern.compile(PATTERN);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_SHOWN = 400;
    private static final int SHORTEST_BEGINNING = 4;

    private Names() {}

    /** Whether something can be addressed by this name in paths and columns. */
    public static boolean isName(String text) {
        return text.length() <= 64 && NAME.matcher(text).matches();
    }

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

    /** A word as a message can show it: short, on one line, and nothing that a terminal would obey. */
    public static String shown(String text) {
        return shown(text, LONGEST_SHOWN);
    }

    static String shown(String text, int longest) {
        if (text.length() <= longest && text.chars().allMatch(sign -> ' ' <= sign && sign <= '~')) {
            return text;
        }
        String cut = text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
        return UNPRINTABLE.matcher(cut).replaceAll("·");
    }

    /**
     * The known name nearest to a mistyped one, if any is near: at most a third of its letters differ (two of a short
     * one, one of a very short one), or it is how the name begins, or the last step of a path.
     */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        if (typed.isEmpty() || typed.length() > 100) {
            return Optional.empty();
        }
        String wanted = typed.toLowerCase(Locale.ROOT);
        int least = Math.min((wanted.length() + 1) / 2, Math.max(2, wanted.length() / 3)) + 1;
        @Nullable String nearest = null;
        for (String name : known) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least || distance == least && nearest != null && name.compareTo(nearest) < 0) {
                least = distance;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest)
                .or(() -> known.stream()
                        .filter(name -> isPart(wanted, name.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    private static boolean isPart(String wanted, String name) {
        return name.endsWith("." + wanted) || wanted.length() >= SHORTEST_BEGINNING && name.startsWith(wanted);
    }

    /** ", did you mean …?" or nothing. */
    public static String hint(String typed, Collection<String> known) {
        return nearest(typed, known).map(name -> ", did you mean " + name + "?").orElse("");
    }

    /**
     * The hint, and all known names if they can be read. Of more, those that begin with the same step; and if there is neither
     * a hint nor any of these, the first.
     */
    public static String known(String typed, Collection<String> known) {
        String hint = hint(typed, known);
        if (canBeRead(known)) {
            return hint + list("known", known);
        }
        String beginning = steps(typed).get(0) + ".";
        List<String> near =
                known.stream().filter(name -> name.startsWith(beginning)).toList();
        return hint.isEmpty() || canBeRead(near) && !near.isEmpty()
                ? hint + list("known", near.isEmpty() ? known : near)
                : hint;
    }

    private static boolean canBeRead(Collection<String> names) {
        return String.join(", ", names).length() <= MOST_SHOWN;
    }

    /** " (known: a, b, c)", with as many as can be read and how many more there are; nothing if there are none. */
    static String list(String what, Collection<String> names) {
        StringBuilder shown = new StringBuilder();
        int left = names.size();
        for (String name : names) {
            if (shown.length() + name.length() > MOST_SHOWN) {
                break;
            }
            shown.append(shown.isEmpty() ? "" : ", ").append(name);
            left--;
        }
        return shown.isEmpty() ? "" : " (" + what + ": " + shown + (left == 0 ? "" : " and " + left + " more") + ")";
    }

    /** The path of an entry below a path. */
    static String below(String path, String entry) {
        String step = shown(entry, 2 * LONGEST_SHOWN);
        return path.isEmpty() ? step : path + "." + step;
    }

    /** The steps of a path. */
    public static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
    }
}
