package org.groundswell.ballots;

import java.util.Set;

/** Why a ballot on which something is marked is invalid: what stands on it where an option should. */
public enum Cause {
    SPOILT(Mark.SPOILT, "by the word invalid"),
    OVER_VOTE(Mark.OVER_VOTE, "with an over-vote before any valid option"),
    UNKNOWN(Mark.UNKNOWN, "with nothing but options that are not listed"),
    WITHDRAWN(Mark.WITHDRAWN, "with nothing but withdrawn options");

    private final Mark mark;
    private final String words;

    Cause(Mark mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /** The first that holds of the marks of an invalid ballot, so that each ballot has one. */
    static Cause of(Set<Mark> found) {
        for (Cause cause : values()) {
            if (found.contains(cause.mark)) {
                return cause;
            }
        }
        throw new IllegalArgumentException("an invalid ballot must have a cause, but has " + found);
    }

    /** "with an over-vote before any valid option", behind a number of invalid ballots. */
    public String words() {
        return words;
    }
}
