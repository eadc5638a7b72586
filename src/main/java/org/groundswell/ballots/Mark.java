package org.groundswell.ballots;

/** Something unusual on a ballot, and what is done about it. */
public enum Mark {
    LEVEL("options ranked level", "the rule says how they count"),
    SKIPPED("a skipped rank", "later ranks close up"),
    REPEATED("an option named again", "the later mention is struck"),
    UNKNOWN("an option that is not listed", "it is struck"),
    WITHDRAWN("a withdrawn option", "it is struck"),
    OVER_VOTE("an over-vote", "the ballot ends there"),
    SPOILT("the word invalid", "it is not counted");

    private final String found;
    private final String done;

    Mark(String found, String done) {
        this.found = found;
        this.done = done;
    }

    /** "a skipped rank". */
    public String found() {
        return found;
    }

    /** "later ranks close up". */
    public String done() {
        return done;
    }
}
