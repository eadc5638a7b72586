package org.groundswell.ballots;

import java.util.Locale;

/**
 * What a file of PrefLib says of its orders by the end of its name and by its data type, which every order must be: in soc and
 * soi strict, without level options; in soc and toc complete, naming all options.
 */
final class OrderType {
    private String strict = "";
    private String complete = "";

    /** Takes the end of a file's name, if it is one of PrefLib's. */
    static OrderType of(String file) {
        OrderType type = new OrderType();
        String end = file.substring(file.lastIndexOf('.') + 1);
        type.say(end, "its name ends in ." + end);
        return type;
    }

    /** The file says that it has orders of a type, and so of all that it has said before. */
    void say(String type, String saying) {
        String word = type.toLowerCase(Locale.ROOT);
        if (word.equals("soc") || word.equals("soi")) {
            strict = also(strict, saying);
        }
        if (word.equals("soc") || word.equals("toc")) {
            complete = also(complete, saying);
        }
    }

    private static String also(String before, String saying) {
        return before.isEmpty() ? saying : before + " and " + saying;
    }

    /** Refuses the order just read if it is not so. What names less than it must was perhaps cut off. */
    void check(Intake intake, long options) {
        if (!complete.isEmpty() && intake.named() < options) {
            throw intake.refused("order must name all " + options + " options, but names " + intake.named()
                    + ": is the line cut off? (orders are complete, as " + complete + ": make it "
                    + (strict.isEmpty() ? "toi" : "soi") + " if they may leave options out)");
        }
        if (intake.named() == 0) {
            throw intake.refused("order must name an option, but names 0: is the line cut off?");
        }
        if (!strict.isEmpty() && intake.has(Mark.LEVEL)) {
            throw intake.refused("order must have no level options, but has some in braces (orders are strict, as "
                    + strict + ": make it " + (complete.isEmpty() ? "toi" : "toc") + " if options may be level)");
        }
    }
}
