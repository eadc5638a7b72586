package org.groundswell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How a command line ended: what it printed and with which code. */
record Ended(List<String> arguments, int code, String out, String err) {
    /** Ended with that code. */
    Ended with(int expected) {
        assertThat(code).as(toString()).isEqualTo(expected);
        return this;
    }

    /** Refused, with these words, nothing printed as an answer and no trace of the program's inside. */
    Ended refused(String... words) {
        with(Main.USAGE);
        assertThat(out).as("out of " + this).isEmpty();
        assertThat(err).contains(words).doesNotContain("\tat ", "Exception");
        return this;
    }

    @Override
    public String toString() {
        return "groundswell " + String.join(" ", arguments) + "\nended with " + code + "\n--- out ---\n" + out
                + "--- err ---\n" + err;
    }
}
