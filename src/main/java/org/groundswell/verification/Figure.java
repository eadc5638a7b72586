package org.groundswell.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.setting.Doc;

/**
 * A number as the literature writes it: a decimal or a fraction such as 5/21.
 *
 * @param text as it was written
 */
@Doc("number such as 0.4 or 5/21")
public record Figure(double value, String text) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:/(\\d+))?");

    /** Reads a figure. */
    public static Figure parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches() || "0".equals(parts.group(2))) {
            throw new IllegalArgumentException("figure must be a number such as 0.4 or 5/21, but is " + text);
        }
        double above = Double.parseDouble(parts.group(1));
        return new Figure(parts.group(2) == null ? above : above / Double.parseDouble(parts.group(2)), text.strip());
    }

    @Override
    public String toString() {
        return text;
    }
}
