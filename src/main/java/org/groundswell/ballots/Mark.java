package org.groundswell.ballots;

/** Something unusual on a ballot, and what is done about it. */
public enum Mark {
    LEVEL("rank options level", "how they count is the rule's matter"),
    SKIPPED("skip a rank", "later ranks close up"),
    REPEATED("name an option again", "the later mention is struck"),
    UNKNOWN("name an option that is not listed", "it is struck"),
    WITHDRAWN("name a withdrawn option", "it is struck"),
    OVER_VOTE("mark an over-vote", "the ballot ends there"),
    SPOILT("are called invalid in the file", "they are not counted");

    private final String found;
    private final String done;

    Mark(String found, String done) {
        this.found = found;
        this.done = done;
    }

    /** "skip a rank". */
    public String found() {
        return found;
    }

    /** "later ranks close up". */
    public String done() {
        return done;
    }
}
