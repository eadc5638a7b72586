package org.groundswell.setting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.setting.Node.Text;

/** Reads single words: numbers, shares, dates, switches, text. Each method throws with the rule that the word breaks. */
final class Scalars {
    static final int LONGEST = 2_000;

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final Pattern NOT_FINITE = Pattern.compile("[+-]?\\.?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_END = Pattern.compile("\\s*[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]\\s*");

    /** What a terminal would obey, or what turns letters round. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");

    private Scalars() {}

    /** A finite decimal number; {@code 78%} is 0.78. */
    static double number(Text word) {
        String text = word.text().strip();
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (NOT_FINITE.matcher(text).matches()) {
            throw but("must be a finite number", word);
        }
        if (!DECIMAL.matcher(digits).matches()) {
            throw but("must be a number", word);
        }
        if (word.quoted()) {
            throw but("must be a number, written without quotes", word);
        }
        BigDecimal exact = new BigDecimal(digits);
        double value = (percent ? exact.movePointLeft(2) : exact).doubleValue();
        if (!Double.isFinite(value)) {
            throw but("must be a finite number", word);
        }
        return value;
    }

    /** A number without a part behind the point; a share of something is none, not even 100%. */
    static double whole(Text word) {
        double value = number(word);
        if (isShare(word) || value != Math.rint(value) || Math.abs(value) > 1e15) {
            throw but("must be a whole number", word);
        }
        return value;
    }

    static boolean isShare(Text word) {
        return word.text().strip().endsWith("%");
    }

    static LocalDate date(Text word) {
        try {
            LocalDate date = LocalDate.parse(word.text().strip());
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw but("must lie in the years 1 to 9999", word);
            }
            return date;
        } catch (DateTimeParseException e) {
            throw but("must be a date such as 2018-06-22", word);
        }
    }

    static boolean yesOrNo(Text word) {
        return switch (word.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw but("must be true or false", word);
        };
    }

    static Enum<?> constant(Class<?> type, List<Kind> allowed, Text word) {
        List<String> known = allowed.stream().map(Kind::name).toList();
        if (!known.contains(word.text())) {
            throw new IllegalArgumentException("must be one of " + String.join(", ", known) + ", but is " + word.shown()
                    + Names.hint(word.text(), known));
        }
        return (Enum<?>) type.getEnumConstants()[constants(type).indexOf(word.text())];
    }

    static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    static String name(Text word) {
        if (!Names.isName(word.text())) {
            throw but("must be " + Names.RULE, word);
        }
        return word.text();
    }

    static String text(Text word) {
        if (word.text().isEmpty() && !word.quoted()) {
            throw new IllegalArgumentException("is empty (write text, or \"\" for none)");
        }
        if (word.text().length() > LONGEST) {
            throw new IllegalArgumentException("must be at most " + LONGEST + " letters long, but has "
                    + word.text().length());
        }
        // A text over several lines, or with tabs, is one line all the same.
        String text = LINE_END.matcher(word.text().strip()).replaceAll(" ");
        if (UNPRINTABLE.matcher(text).find()) {
            throw but("must have no control characters", word);
        }
        return text;
    }

    private static IllegalArgumentException but(String rule, Text word) {
        return new IllegalArgumentException(rule + ", but is " + word.shown());
    }
}
