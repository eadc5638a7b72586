package org.groundswell.ballots;

import org.groundswell.setting.Names;

/** Whole numbers in ballot files. */
final class Whole {
    private Whole() {}

    /** The number that a part of a text is, within bounds; anything else is refused for the line of the intake. */
    static long of(String what, String text, long least, long most, Intake intake) {
        String digits = text.strip();
        long value = -1;
        for (int i = 0; i < digits.length() && i < 17 && value != Long.MIN_VALUE; i++) {
            int digit = digits.charAt(i) - '0';
            value = 0 <= digit && digit <= 9 ? 10 * Math.max(0, value) + digit : Long.MIN_VALUE;
        }
        if (least <= value && value <= most && digits.length() <= 17) {
            return value;
        }
        throw intake.refused(what + " must be a whole number from " + least + " to " + most + ", but is "
                + (digits.isEmpty() ? "missing" : Names.shown(digits)));
    }

    static long count(String text, Intake intake) {
        return of("count", text, 1, Intake.MOST_BALLOTS, intake);
    }
}
