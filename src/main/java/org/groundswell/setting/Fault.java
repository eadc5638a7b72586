package org.groundswell.setting;

/** Something wrong with the settings: where, and in words what is wrong, by which rule, and what would be right. */
public record Fault(Place place, String message) {
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
