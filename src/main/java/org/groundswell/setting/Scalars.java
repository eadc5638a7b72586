package org.groundswell.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads single words: numbers, shares, dates, switches, names. Each method throws with the rule that the word breaks. */
final class Scalars {
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");

    private Scalars() {}

    /** A finite decimal number; {@code 78%} is 0.78. */
    static double number(Node.Text node) {
        String text = node.text().strip();
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (node.quoted() || !DECIMAL.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "must be a " + (isNotFinite(text) ? "finite " : "") + "number, but is " + quote(node));
        }
        BigDecimal exact = new BigDecimal(digits);
        double value = (percent ? exact.movePointLeft(2) : exact).doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("must be a finite number, but is " + quote(node));
        }
        return value;
    }

    static double whole(Node.Text node) {
        double value = number(node);
        if (value != Math.rint(value) || Math.abs(value) > 1e15) {
            throw new IllegalArgumentException("must be a whole number, but is " + quote(node));
        }
        return value;
    }

    static boolean isShare(Node.Text node) {
        return node.text().strip().endsWith("%");
    }

    static LocalDate date(Node.Text node) {
        try {
            return LocalDate.parse(node.text().strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a date such as 2018-06-22, but is " + quote(node), e);
        }
    }

    static boolean yesOrNo(Node.Text node) {
        return switch (node.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false, but is " + quote(node));
        };
    }

    static Enum<?> constant(Class<?> type, Node.Text node) {
        List<String> known = constants(type);
        int index = known.indexOf(node.text());
        if (index < 0) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", known) + ", but is " + quote(node)
                    + Names.hint(node.text(), known));
        }
        return (Enum<?>) type.getEnumConstants()[index];
    }

    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** A name by which something is addressed in paths and columns: letters, digits, hyphens. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static String quote(Node.Text node) {
        String text = node.text().length() > 60 ? node.text().substring(0, 60) + "…" : node.text();
        String shown = text.replaceAll("\\p{Cntrl}", "·");
        return node.quoted() || shown.isBlank() ? "the text \"" + shown + "\"" : shown;
    }

    private static boolean isNotFinite(String text) {
        return List.of("nan", ".nan", "inf", ".inf", "-.inf", "infinity", "-inf", "+.inf")
                .contains(text.toLowerCase(Locale.ROOT));
    }
}
