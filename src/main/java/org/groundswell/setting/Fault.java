package org.groundswell.setting;

/**
 * Something wrong with the settings: where, and in words what is wrong, by which rule, and what would be right. One line,
 * printable whatever the file holds.
 */
public record Fault(Place place, String message) {
    private static final int LONGEST = 800;

    public Fault {
        message = Names.shown(message, LONGEST);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
