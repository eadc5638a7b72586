package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text broken into lines that fit a width.
 *
 * @param whole the text as it was
 * @param shown its lines; the last ends in "…" if the text went on
 */
record Lines(String whole, List<String> shown) {
    private static final String MORE = "…";

    static Lines of(String text, double width, int most, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && measure.applyAsDouble(line + " " + rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (measure.applyAsDouble(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
                int cut = fitting(rest, width, measure);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            List<String> kept = new ArrayList<>(lines.subList(0, most));
            kept.set(most - 1, shorten(kept.get(most - 1), width, measure));
            lines = kept;
        }
        return new Lines(text, List.copyOf(lines));
    }

    /** The same number of lines, but of about one length: no word is left alone on the last. */
    static Lines balanced(String text, double width, int most, ToDoubleFunction<String> measure) {
        Lines best = of(text, width, most, measure);
        double low = width / 2;
        double high = width;
        while (best.shown.size() > 1 && high - low > 4) {
            double middle = (low + high) / 2;
            Lines tried = of(text, middle, most + 1, measure);
            if (tried.shown.size() <= best.shown.size()) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    String first() {
        return shown.get(0);
    }

    boolean isBroken() {
        return shown.size() > 1 || !first().equals(whole);
    }

    double width(ToDoubleFunction<String> measure) {
        return shown.stream().mapToDouble(measure).max().orElse(0);
    }

    private static String shorten(String line, double width, ToDoubleFunction<String> measure) {
        String kept = line;
        while (!kept.isEmpty() && measure.applyAsDouble(kept + MORE) > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + MORE;
    }

    /** How much of a word too long for a line fits on it; at least one character, never half of one. */
    private static int fitting(String word, double width, ToDoubleFunction<String> measure) {
        int cut = word.offsetByCodePoints(0, 1);
        while (cut < word.length()) {
            int next = word.offsetByCodePoints(cut, 1);
            if (measure.applyAsDouble(word.substring(0, next)) > width) {
                return cut;
            }
            cut = next;
        }
        return cut;
    }
}
