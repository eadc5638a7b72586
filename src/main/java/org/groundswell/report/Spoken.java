package org.groundswell.report;

import java.util.Locale;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Stop;

/** The names of a scenario as a sentence says them; their letters stay as the file writes them. */
public final class Spoken {
    /** Words that stand before a hyphen and not alone, as in by-election and run-off. */
    private static final String BOUND = "anti|by|co|ex|non|pre|pro|re|run|self|vice";

    private static final String PARTING = "(?<!\\b(?i:" + BOUND + "))-";

    private Spoken() {}

    /** "members petition" for members-petition, but "by-election". */
    static String of(String name) {
        return name.replace('_', ' ').replaceAll(PARTING, " ");
    }

    /** The same at the start of a line: "Members petition". */
    static String capital(String name) {
        String spoken = of(name);
        int first = spoken.offsetByCodePoints(0, Math.min(1, spoken.length()));
        return spoken.substring(0, first).toUpperCase(Locale.ROOT) + spoken.substring(first);
    }

    /** A stage within a sentence: "the members petition". */
    public static String the(String name) {
        return "the " + of(name);
    }

    /** What somebody else has worded, within a sentence of ours. */
    static String quoted(String words) {
        return "“" + words + "”";
    }

    /** More than one of what has this name: "CLPs", "branches", "parties". */
    public static String plural(String name) {
        String one = of(name);
        if (one.equals("unit")) {
            return "local units";
        }
        if (one.matches(".*(s|x|z|ch|sh)")) {
            return one + "es";
        }
        return one.matches(".*[^aeiou]y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** An outcome of a stage as a statement: "the members petition reaches its threshold". */
    public static String statement(OutcomeKind kind) {
        String stage = kind.name().substring(0, Math.max(0, kind.name().indexOf('.')));
        if (stage.equals(Stop.NAME)) {
            return kind.doc();
        }
        return the(stage) + " " + kind.doc();
    }
}
