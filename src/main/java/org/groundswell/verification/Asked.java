package org.groundswell.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of a count, as a case asks for it: "quota", "winner Memphis", "votes Memphis in round 2".
 *
 * @param what the first word
 * @param name of an option; empty if the figure is about none
 * @param round from 1; 0 if none is named
 */
record Asked(String what, String name, int round) {
    private static final Pattern WRITTEN = Pattern.compile("(\\S+)(?: (.+?))?(?: in round (\\d{1,6}))?");

    static Asked of(String figure) {
        Matcher parts = WRITTEN.matcher(figure);
        if (!parts.matches()) {
            return new Asked(figure, "", 0);
        }
        String name = parts.group(2);
        String round = parts.group(3);
        return new Asked(parts.group(1), name == null ? "" : name, round == null ? 0 : Integer.parseInt(round));
    }
}
