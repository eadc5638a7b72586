package org.groundswell.ballots;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.setting.Names;

/**
 * Options by name, as lines and columns have them: {@code =} between level ones, {@code >} before the next rank.
 *
 * <p>A name may stand in double quotes, and must if it holds a sign of this grammar; a quote within is doubled. Without
 * quotes, {@code skipped} is an empty rank, {@code overvote} several marks that cannot be told apart, {@code blank} a ballot on
 * which nothing is marked, and {@code invalid} one that is not to be counted; unless the list of options has that name.
 */
final class RankText {
    /** What may stand for an option, and is none. */
    static final List<String> WORDS = List.of("skipped", "blank", "overvote", "invalid");

    private static final String SIGNS = "=>\"";

    private final Intake intake;
    private final boolean closed;
    private String text = "";
    private int at;

    /** @param closed whether all options are listed, so that another name is that of no option */
    RankText(Intake intake, boolean closed) {
        this.intake = intake;
        this.closed = closed;
    }

    /** Reads a whole order: ranks from the best to the last. */
    void order(String line, int from) {
        text = line;
        at = from;
        skip();
        if (at == text.length()) {
            return;
        }
        while (true) {
            intake.rank();
            rank();
            if (at == text.length()) {
                return;
            }
            at++;
            skip();
            if (at == text.length()) {
                throw intake.refused("ballot must not end with >: is the line cut off?");
            }
        }
    }

    /** Reads the options of one rank, and nothing else. */
    void only(String cell) {
        text = cell;
        at = 0;
        intake.rank();
        skip();
        if (at < text.length() && text.charAt(at) != '"' && cell.indexOf('=') < 0 && cell.indexOf('>') < 0) {
            // A cell has had its own quotes taken off: what is left are part of a name.
            word(cell.strip());
            return;
        }
        rank();
        if (at < text.length()) {
            throw intake.refused("a column must hold one rank, but there is > in " + Names.shown(cell));
        }
    }

    /** Names between commas. */
    List<String> names(String list) {
        List<String> names = new ArrayList<>();
        text = list;
        at = 0;
        skip();
        while (at < text.length()) {
            boolean quoted = text.charAt(at) == '"';
            names.add(quoted ? quoted() : plain(","));
            skip();
            if (at < text.length() && text.charAt(at++) != ',') {
                throw intake.refused("names must be parted by commas, but "
                        + Names.shown(text.substring(at - 1).strip()) + " follows one");
            }
            skip();
        }
        return names;
    }

    private void rank() {
        while (at < text.length() && text.charAt(at) != '>') {
            if (text.charAt(at) == '"') {
                named(quoted(), true);
            } else if (text.charAt(at) == '=') {
                throw intake.refused("= must stand between two options");
            } else {
                word(plain(SIGNS));
            }
            skip();
            if (at < text.length() && text.charAt(at) != '>') {
                if (text.charAt(at++) != '=') {
                    throw intake.refused("options must be parted by = or >, but "
                            + Names.shown(text.substring(at - 1).strip()) + " follows one");
                }
                skip();
                if (at == text.length() || text.charAt(at) == '>') {
                    throw intake.refused("= must stand between two options");
                }
            }
        }
    }

    private void word(String word) {
        if (closed && intake.number(word) != null) {
            named(word, false);
            return;
        }
        switch (word) {
            case "skipped" -> {
                // The rank stays empty.
            }
            case "blank" -> intake.blank();
            case "overvote" -> intake.mark(Mark.OVER_VOTE);
            case "invalid" -> intake.mark(Mark.SPOILT);
            default -> named(word, false);
        }
    }

    private void named(String name, boolean quoted) {
        Integer number = intake.number(name);
        if (number != null) {
            intake.name(number);
        } else if (closed) {
            intake.unlisted(name);
        } else {
            intake.name(quoted ? intake.list(name) : intake.found(name));
        }
    }

    private String plain(String until) {
        int from = at;
        while (at < text.length() && until.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                name.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                name.append('"');
                at++;
            } else {
                at++;
                return name.toString().strip();
            }
        }
        throw intake.refused("name must end with a quote as it began, but the line ends within: is it cut off?");
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
