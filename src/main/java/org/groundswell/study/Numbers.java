package org.groundswell.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as every file of results writes them: six significant digits, plain, the same on any JVM. */
public final class Numbers {
    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

    private Numbers() {}

    /** The text of a number; empty for NaN; Infinity, which {@link #parse} reads, for what has no digits. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return "0";
        }
        // The exact value of the double is rounded: Double.toString is not the same in every Java version.
        return new BigDecimal(value).round(SIX).stripTrailingZeros().toPlainString();
    }

    /** The number that {@link #text} wrote. */
    public static double parse(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** The number as it would be read back. */
    public static double rounded(double value) {
        return parse(text(value));
    }
}
