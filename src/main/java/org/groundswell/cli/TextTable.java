package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.report.Words;

/**
 * Lines of a label, an answer and how sure it is, aligned over all groups; what is too long for a line goes on in the next.
 */
final class TextTable {
    /** As wide as the narrowest screen in use. */
    static final int WIDTH = 80;

    private static final int LONGEST_LABEL = 34;
    private static final int INDENT = 4;

    private final List<Line> lines = new ArrayList<>();
    private String title = "";

    /** A label alone is the title of a group. */
    private record Line(String label, String answer, String sureness) {}

    void group(String title) {
        lines.add(new Line(title, "", ""));
    }

    /** A line above the first group. */
    void title(String words) {
        title = words;
    }

    void row(String label, String answer, String sureness) {
        lines.add(new Line(label, answer, sureness));
    }

    /** A text over as many lines as it takes. */
    static void say(String words, PrintWriter out) {
        wrapped(words, WIDTH).forEach(line -> print(out, line));
    }

    /** A text that is set in, and further where it goes on in the next line. */
    static void say(String words, int indent, int further, PrintWriter out) {
        wrapped(" ".repeat(indent) + words, WIDTH, " ".repeat(further)).forEach(line -> print(out, line));
    }

    /** A space that does not break has done its work; from here it only stands in the way of searching and copying. */
    private static void print(PrintWriter out, String line) {
        out.println(line.replace(Words.PER_CENT, " %"));
    }

    void print(PrintWriter out) {
        if (!title.isEmpty()) {
            print(out, title);
        }
        int labels = lines.stream()
                .filter(line -> !line.answer.isEmpty())
                .mapToInt(line -> Math.min(LONGEST_LABEL, line.label.length()))
                .max()
                .orElse(0);
        int answers = lines.stream()
                .filter(line -> !line.sureness.isEmpty())
                .mapToInt(line -> line.answer.length())
                .max()
                .orElse(0);
        for (Line line : lines) {
            if (line.answer.isEmpty()) {
                print(out, "  " + line.label);
            } else {
                print(out, line, labels, answers);
            }
        }
    }

    private static void print(PrintWriter out, Line line, int labels, int answers) {
        List<String> label = wrapped(line.label, labels);
        for (String part : label.subList(0, label.size() - 1)) {
            print(out, " ".repeat(INDENT) + part);
        }
        String start = " ".repeat(INDENT) + pad(label.get(label.size() - 1), labels) + "  ";
        String answer = line.sureness.isEmpty() ? line.answer : pad(line.answer, answers) + " " + line.sureness;
        for (String part : wrapped(answer, WIDTH - start.length())) {
            print(out, start + part);
            start = " ".repeat(start.length());
        }
    }

    /** Breaks a text between words; a single word is never broken, and a continued line is set in if the text was. */
    static List<String> wrapped(String text, int width) {
        return wrapped(text, width, text.startsWith("  ") ? "    " : "");
    }

    /** @param indent what a continued line begins with */
    private static List<String> wrapped(String text, int width, String indent) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int end = rest.lastIndexOf(' ', width);
            int first = rest.length() - rest.stripLeading().length();
            if (end <= first) {
                end = rest.indexOf(' ', Math.max(width, first));
            }
            if (end < 0) {
                break;
            }
            parts.add(rest.substring(0, end).stripTrailing());
            rest = indent + rest.substring(end).stripLeading();
        }
        parts.add(rest);
        return parts;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
