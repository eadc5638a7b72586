package org.groundswell.setting;

import java.util.Locale;

/** What kind of thing a name in a file stands for. */
public enum Referent {
    ISSUE,
    POSITION,
    SEGMENT,
    BODY,
    UNIT,
    VOICE,
    STAGE,
    SUBJECT,
    OUTCOME,
    /** A body or a voice: whatever can hold a position. */
    ACTOR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
