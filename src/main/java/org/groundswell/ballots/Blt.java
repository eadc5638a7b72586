package org.groundswell.ballots;

import java.io.IOException;
import java.util.Arrays;
import org.groundswell.setting.Names;
import org.jspecify.annotations.Nullable;

/**
 * Files of the ERS and OpaVote, one ballot paper or several like it a line.
 *
 * <p>First {@code options seats}; then, if any option is withdrawn, their numbers with a minus; then ballots, each a weight,
 * options in order and a 0, where {@code 2=3} are level and {@code -} is a skipped rank; then a line 0; then the names in
 * quotes, and last the title, which may be empty. What follows a # outside quotes is a comment; a ballot may begin with an
 * identifier in brackets, which is not kept.
 */
final class Blt implements Source {
    private static final int WITHDRAWN = -1;

    private int listed;
    private int[] numbers = {};

    @Override
    public void read(Lines lines, Intake intake) throws IOException {
        String[] head = words(need(lines, intake, "options and seats"));
        if (head.length != 2) {
            throw intake.refused("first line must hold the numbers of options and of seats, such as 4 2, but is "
                    + Names.shown(String.join(" ", head)));
        }
        listed = (int) Whole.of("number of options", head[0], 1, BallotPool.MOST_OPTIONS, intake);
        intake.seats((int) Whole.of("number of seats", head[1], 1, BallotPool.MOST_OPTIONS, intake));
        intake.room(listed);
        numbers = new int[listed];
        String line = need(lines, intake, "ballots");
        while (line.startsWith("-")) {
            String[] words = words(line);
            if (words[words.length - 1].equals("0")) {
                // Nothing withdrawn ends so: this is a ballot.
                break;
            }
            withdraw(words, intake);
            line = need(lines, intake, "ballots");
        }
        number(intake);
        while (!line.equals("0")) {
            ballot(words(line), intake);
            line = need(lines, intake, "the 0 behind the last ballot");
        }
        names(lines, intake);
    }

    private void withdraw(String[] words, Intake intake) {
        for (String word : words) {
            if (!word.startsWith("-")) {
                throw intake.refused("options withdrawn must be written as -3 each, but one is " + Names.shown(word)
                        + " (or is this a ballot, which has a weight above 0 and ends with a 0?)");
            }
            numbers[(int) Whole.of("option withdrawn", word.substring(1), 1, listed, intake) - 1] = WITHDRAWN;
        }
    }

    /** Numbers those that are left. */
    private void number(Intake intake) {
        int left = 0;
        for (int i = 0; i < listed; i++) {
            numbers[i] = numbers[i] == WITHDRAWN ? WITHDRAWN : left++;
        }
        if (left == 0) {
            throw intake.refused("an option must be left, but all " + listed + " are withdrawn");
        }
    }

    private void ballot(String[] line, Intake intake) {
        boolean identified = line[0].startsWith("(") && line[0].endsWith(")");
        String[] words = identified ? Arrays.copyOfRange(line, 1, line.length) : line;
        if (words.length < 2 || !words[words.length - 1].equals("0")) {
            throw intake.refused("ballot must be a weight, options by number and a 0 at its end, but is "
                    + Names.shown(String.join(" ", words)) + ": is the line cut off?");
        }
        if (words[0].startsWith("-")) {
            throw intake.refused("weight must be a whole number from 1 to " + Intake.MOST_BALLOTS + ", but is "
                    + Names.shown(words[0])
                    + " (ballots that were taken back are left out: lower the weight of the line they stood in)");
        }
        long count = Whole.of("weight", words[0], 1, Intake.MOST_BALLOTS, intake);
        intake.begin();
        for (String rank : Arrays.asList(words).subList(1, words.length - 1)) {
            intake.rank();
            if (rank.equals("-")) {
                continue;
            }
            for (String option : rank.split("=", -1)) {
                int number = numbers[(int) Whole.of("option", option, 1, listed, intake) - 1];
                if (number == WITHDRAWN) {
                    intake.mark(Mark.WITHDRAWN);
                } else {
                    intake.name(number);
                }
            }
        }
        intake.put(count);
    }

    private void names(Lines lines, Intake intake) throws IOException {
        for (int i = 0; i < listed; i++) {
            String name = unquoted(need(lines, intake, "the name of option " + (i + 1)), intake);
            if (numbers[i] != WITHDRAWN) {
                intake.list(name);
            }
        }
        intake.allListed();
        // Without it a file that has lost a name would pass, its title taken for an option.
        intake.title(unquoted(need(lines, intake, "the title (\"\" if there is none)"), intake));
        String more = line(lines, intake);
        if (more != null) {
            throw intake.refused("nothing may follow the title, but there is " + Names.shown(more)
                    + ": are there more names than options?");
        }
    }

    private static String unquoted(String text, Intake intake) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            throw intake.refused("names and title must stand in quotes, but this is " + Names.shown(text));
        }
        return text.substring(1, text.length() - 1).strip();
    }

    private static String need(Lines lines, Intake intake, String what) throws IOException {
        String line = line(lines, intake);
        if (line == null) {
            throw intake.refused("file ends where " + what + " must stand: is it cut off?");
        }
        return line;
    }

    private static @Nullable String line(Lines lines, Intake intake) throws IOException {
        String line = bare(lines.next());
        while (line != null && line.isBlank()) {
            line = bare(lines.next());
        }
        intake.at(Math.max(1, lines.number()));
        return line == null ? null : line.strip();
    }

    /** A line without its comment. */
    private static @Nullable String bare(@Nullable String line) {
        if (line == null || line.indexOf('#') < 0) {
            return line;
        }
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == '#' && !quoted) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private static String[] words(String line) {
        return line.split("\\s+");
    }
}
