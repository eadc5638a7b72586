package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.ballots.Contents;
import org.groundswell.ballots.Marks;
import org.groundswell.ballots.NameNote;
import org.groundswell.study.Json;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;

/**
 * What was read, how it was counted, and last who won.
 *
 * @param electorateIsKnown whether it was told how many could have voted
 */
record CountReport(
        Contents contents,
        Papers papers,
        boolean electorateIsKnown,
        RuleOptions asked,
        Map<String, Object> settings,
        Sheet sheet) {
    void print(PrintWriter out) {
        TextTable.say(
                contents.title().isEmpty() ? contents.file() : contents.title() + " (" + contents.file() + ")", out);
        read(out);
        out.println();
        String said = sheet.words();
        String settled = settings.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        TextTable.say(asked.rule() + (settled.isEmpty() ? "" : " (" + settled + ")") + ": " + said, 0, 2, out);
        out.println();
        sheet.print(out);
        if (!sheet.ties().isEmpty()) {
            out.println();
            sheet.ties().forEach(tie -> say(words(tie), out));
        }
        out.println();
        out.println(last());
    }

    private void read(PrintWriter out) {
        TextTable.say(
                "  " + Votes.counted(papers.cast(), "ballot") + " for "
                        + Votes.counted(papers.options(), "option") + ": " + Votes.text(papers.ranked()) + " counted, "
                        + Votes.text(papers.blank()) + " blank, " + Votes.text(papers.invalid()) + " invalid"
                        + (electorateIsKnown ? "; " + Votes.text(papers.electorate()) + " could have voted" : ""),
                0,
                2,
                out);
        contents.marks()
                .invalid()
                .forEach((cause, found) -> say(
                        Votes.text(found.ballots()) + " invalid " + cause.words() + " (first in line " + found.line()
                                + ")",
                        out));
        contents.marks()
                .counted()
                .forEach((mark, found) -> say(
                        Votes.counted(found.ballots(), "ballot") + " counted with " + mark.found() + " (first in line "
                                + found.line() + "): " + mark.done(),
                        out));
        contents.notes()
                .forEach(note -> say(
                        "Note: " + note.name() + " (first in line " + note.line() + ") "
                                + note.taken().words() + "; if " + note.remedy(),
                        out));
    }

    private static void say(String words, PrintWriter out) {
        TextTable.say("  " + words, 0, 4, out);
    }

    /** One winner stands by itself; of several, a name with a comma stands in quotes. */
    private String last() {
        if (sheet.elected().isEmpty()) {
            return sheet.oneWins() ? "Winner: none" : "Elected: none";
        }
        return sheet.oneWins()
                ? "Winner: " + winners().get(0)
                : "Elected: " + Votes.list(contents.names(), sheet.elected());
    }

    private List<String> winners() {
        return Votes.names(contents.names(), sheet.elected());
    }

    /** "Tie in round 2 for staying in: Ann and Bob; Bob is preferred by --ties reverse". */
    private String words(Tie tie) {
        String what = switch (tie.stake()) {
            case WIN -> "for the win";
            case SECOND_ROUND -> "for the second round";
            case NEXT_VOTE -> "for the next vote";
            case STAY -> "for staying in";
            case SEAT -> "for a seat";
            case SURPLUS -> "for passing on first";
            case PAIRS -> "of equally strong pairs";
        };
        String by = tie.earlier() > 0
                ? " preferred by their votes after round " + tie.earlier() + " (" + asked.byTies() + ")"
                : (tie.stake() == Tie.Stake.PAIRS ? ", in this order," : "") + " preferred by " + asked.byTies()
                        + (asked.tiesGoByOrder() && !contents.listed() ? " in the order of their names" : "");
        return "Tie in round " + tie.round() + " " + what + ": " + list(tie.options()) + " are level; "
                + list(tie.preferred()) + by;
    }

    private String list(List<Integer> options) {
        return Votes.list(sheet.tied(), options);
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", contents.file());
        json.put("title", contents.title());
        json.put("rule", asked.rule());
        json.put("settings", settings);
        json.put("options", contents.names());
        json.put("options-are-listed", contents.listed());
        json.put("ballots", ballots());
        Map<String, Object> marks = new LinkedHashMap<>();
        contents.marks().counted().forEach((mark, found) -> marks.put(word(mark), found(found)));
        json.put("marks", marks);
        json.put("notes", contents.notes().stream().map(CountReport::json).toList());
        sheet.add(json);
        List<Object> ties = new ArrayList<>();
        for (Tie tie : sheet.ties()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("round", tie.round());
            one.put("for", word(tie.stake()));
            one.put("level", Votes.names(sheet.tied(), tie.options()));
            one.put("preferred", Votes.names(sheet.tied(), tie.preferred()));
            one.put("by", asked.byTies());
            if (tie.earlier() > 0) {
                one.put("earlier-round", tie.earlier());
            }
            ties.add(one);
        }
        json.put("ties", ties);
        if (sheet.oneWins()) {
            json.put("winner", winners().isEmpty() ? null : winners().get(0));
        } else {
            json.put("elected", winners());
        }
        return Json.text(json);
    }

    private Map<String, Object> ballots() {
        Map<String, Object> ballots = new LinkedHashMap<>();
        ballots.put("lines", contents.lines());
        ballots.put("distinct", papers.distinct());
        ballots.put("cast", papers.cast());
        ballots.put("counted", papers.ranked());
        ballots.put("blank", papers.blank());
        ballots.put("invalid", papers.invalid());
        Map<String, Object> causes = new LinkedHashMap<>();
        contents.marks().invalid().forEach((cause, found) -> causes.put(word(cause), found(found)));
        ballots.put("invalid-by-cause", causes);
        if (electorateIsKnown) {
            ballots.put("electorate", papers.electorate());
        }
        return ballots;
    }

    private static Map<String, Object> found(Marks.Found some) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("ballots", some.ballots());
        found.put("first-line", some.line());
        return found;
    }

    private static Map<String, Object> json(NameNote note) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", note.name());
        one.put("first-line", note.line());
        one.put("taken", word(note.taken()));
        one.put("may-be", note.instead());
        one.put("note", note.taken().words() + "; if " + note.remedy());
        return one;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
