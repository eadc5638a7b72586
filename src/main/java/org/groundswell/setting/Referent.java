package org.groundswell.setting;

/** What kind of thing a name in a file stands for. */
public enum Referent {
    ISSUE("issue"),
    POSITION("position"),
    SEGMENT("segment"),
    BODY("body"),
    UNIT("unit"),
    VOICE("voice"),
    STAGE("stage"),
    SUBJECT("subject"),
    /** A text that motions can have, or a subject that has none. */
    MOTION("motion"),
    OUTCOME("outcome"),
    /** An outcome that is 1 or 0. */
    EVENT("outcome that happens or does not"),
    /** An outcome from 0 to 1. */
    SHARE("outcome that is a share");

    private final String word;

    Referent(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
