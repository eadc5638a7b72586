package org.groundswell.ballots;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.setting.Names;

/**
 * PrefLib's files of orders: soi, soc, toi, toc.
 *
 * <p>A line is {@code 7: 3,1,{2,4}}: seven ballots that put option 3 first, 1 next, then 2 and 4 level. At the top stand lines
 * such as {@code # NUMBER ALTERNATIVES: 4} and {@code # ALTERNATIVE NAME 1: Ann}; in the older format the number of options, a
 * line {@code 1,Ann} for each, and a line of voters, sum of counts and distinct orders, with a comma behind each count. What
 * the file says of itself must be so, as a file that was cut off shows by that; its name says by its end what it has.
 */
final class PrefLib implements Source {
    private static final Pattern FACT = Pattern.compile("#\\s*([A-Z ]+?)\\s*(\\d+)?\\s*:\\s*(.*)");
    private static final long UNTOLD = -1;

    private final OrderType type;
    private long options = UNTOLD;
    private long voters = UNTOLD;
    private long orders = UNTOLD;

    PrefLib(OrderType type) {
        this.type = type;
    }

    @Override
    public void read(Lines lines, Intake intake) throws IOException {
        boolean old = false;
        for (String line = lines.next(); line != null; line = lines.next()) {
            intake.at(lines.number());
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("#")) {
                fact(line, intake);
                continue;
            }
            if (options == UNTOLD) {
                old = true;
                oldHeader(line, lines, intake);
                continue;
            }
            mustHaveAllNames(intake);
            int mark = line.indexOf(old ? ',' : ':');
            if (mark < 0) {
                throw intake.refused("ballots must be written as " + (old ? "count,3,1,2" : "count: 3,1,2")
                        + ", but the line is " + Names.shown(line) + ": is it cut off?");
            }
            long count = Whole.count(line.substring(0, mark), intake);
            intake.begin();
            order(line, mark + 1, intake);
            type.check(intake, options);
            intake.put(count);
        }
        if (options != UNTOLD) {
            mustHaveAllNames(intake);
        }
        intake.allListed();
        mustBe("voters", voters, intake.ballots(), intake);
        mustBe("distinct orders", orders, intake.lines(), intake);
    }

    private void mustHaveAllNames(Intake intake) {
        if (intake.options() != options) {
            throw intake.refused(
                    "there must be a name for each of " + options + " alternatives, but there are " + intake.options());
        }
    }

    private static void mustBe(String what, long told, long found, Intake intake) {
        if (told != UNTOLD && told != found) {
            throw intake.refused(what + " must be the " + told + " that the file tells of at its top, but are " + found
                    + " when it ends here: is it cut off?");
        }
    }

    private void fact(String line, Intake intake) {
        Matcher fact = FACT.matcher(line.strip());
        if (!fact.matches()) {
            return;
        }
        String value = fact.group(3).strip();
        switch (fact.group(1).toUpperCase(Locale.ROOT)) {
            case "TITLE" -> intake.title(value);
            case "DATA TYPE" -> type.say(value, "its data type is " + value);
            case "NUMBER ALTERNATIVES" -> tell(value, intake);
            case "NUMBER VOTERS" -> voters = Whole.of("number of voters", value, 0, Intake.MOST_BALLOTS, intake);
            case "NUMBER UNIQUE ORDERS" ->
                orders = Whole.of("number of unique orders", value, 0, Intake.MOST_BALLOTS, intake);
            case "ALTERNATIVE NAME" -> name(fact.group(2) == null ? "" : fact.group(2), value, intake);
            default -> {
                // What else a file says of itself does not bear on the count.
            }
        }
    }

    private void tell(String number, Intake intake) {
        options = Whole.of("number of alternatives", number, 1, BallotPool.MOST_OPTIONS, intake);
    }

    private static void name(String number, String name, Intake intake) {
        int next = intake.options() + 1;
        if (Whole.of("number of the alternative", number, 1, BallotPool.MOST_OPTIONS, intake) != next) {
            throw intake.refused("alternatives must be named in their order, and this is the name of " + number
                    + " where that of " + next + " is due");
        }
        intake.list(name);
    }

    private void oldHeader(String first, Lines lines, Intake intake) throws IOException {
        tell(first, intake);
        for (int i = 0; i < options; i++) {
            String line = need(lines, intake);
            int comma = line.indexOf(',');
            if (comma < 0) {
                throw intake.refused("options must be named as number,name, but the line is " + Names.shown(line));
            }
            name(line.substring(0, comma), line.substring(comma + 1).strip(), intake);
        }
        String[] facts = need(lines, intake).split(",", -1);
        if (facts.length != 3) {
            throw intake.refused("line must hold voters, sum of counts and number of orders, such as 30,30,5");
        }
        Whole.of("number of voters", facts[0], 0, Intake.MOST_BALLOTS, intake);
        voters = Whole.of("sum of counts", facts[1], 0, Intake.MOST_BALLOTS, intake);
        orders = Whole.of("number of orders", facts[2], 0, Intake.MOST_BALLOTS, intake);
    }

    private static String need(Lines lines, Intake intake) throws IOException {
        String line = lines.next();
        if (line == null) {
            throw intake.refused("file ends before its options are named: is it cut off?");
        }
        intake.at(lines.number());
        return line;
    }

    private void order(String line, int from, Intake intake) {
        int at = from;
        boolean level = false;
        boolean due = false;
        while (true) {
            at = skip(line, at);
            if (at == line.length()) {
                if (level || due) {
                    throw intake.refused("ballot must not end within its order: is the line cut off?");
                }
                return;
            }
            if (line.charAt(at) == '{' && !level) {
                level = true;
                intake.rank();
                at = skip(line, at + 1);
            } else if (!level) {
                intake.rank();
            }
            int end = digits(line, at);
            String number = line.substring(at, end == at && at < line.length() ? at + 1 : end);
            intake.name((int) Whole.of("option", number, 1, options, intake) - 1);
            at = skip(line, end);
            if (level && at < line.length() && line.charAt(at) == '}') {
                level = false;
                at = skip(line, at + 1);
            }
            due = at < line.length();
            if (due && line.charAt(at++) != ',') {
                throw intake.refused("options must be parted by commas, but " + Names.shown(line.substring(at - 1))
                        + " follows one");
            }
        }
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && '0' <= line.charAt(at) && line.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
