package org.groundswell.setting;

/**
 * A part of a record does not go together with another part of it.
 *
 * <p>As with other messages of constructors, the first word is the setting at fault, as a path from the record.
 */
public final class Clash extends IllegalArgumentException {
    private final String with;
    private final String remedy;

    /** @param with the other part, as a path from the record, for the place where it stands */
    public Clash(String message, String with, String remedy) {
        super(message);
        this.with = with;
        this.remedy = remedy;
    }

    /** The message with the place of the other part. */
    String message(Node record) {
        return getMessage() + " in " + Tree.place(record, with) + " (" + remedy + ")";
    }
}
