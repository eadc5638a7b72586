package org.groundswell.cli;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A whole number that an option takes; what is not one, or too small or too large, is refused in one way. */
record Whole(String option, long least, long most) {
    /** A number that any 64 bits can be. */
    static Whole any(String option) {
        return new Whole(option, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** How many threads are asked for: as many as there are processors if nothing is said. */
    static int threads(@Nullable String text, CommandLine command) {
        return text == null
                ? Runtime.getRuntime().availableProcessors()
                : new Whole("--threads", 1, 1024).ofInt(text, command);
    }

    long of(String text, CommandLine command) {
        try {
            BigInteger value = new BigInteger(text.strip());
            if (value.compareTo(BigInteger.valueOf(least)) >= 0 && value.compareTo(BigInteger.valueOf(most)) <= 0) {
                return value.longValueExact();
            }
        } catch (NumberFormatException e) {
            throw refused(text, command);
        }
        throw refused(text, command);
    }

    int ofInt(String text, CommandLine command) {
        return Math.toIntExact(of(text, command));
    }

    private ParameterException refused(String text, CommandLine command) {
        return new ParameterException(
                command, option + " must be a whole number from " + least + " to " + most + ", but is " + text);
    }
}
