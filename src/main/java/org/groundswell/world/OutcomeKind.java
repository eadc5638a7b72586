package org.groundswell.world;

import java.util.List;

/**
 * An outcome that a stage can have in a run, and how its values are to be read.
 *
 * @param name within its stage: {@code reached}
 * @param labels the words that a {@link Type#LABEL} outcome's values 0, 1, 2 … stand for
 */
public record OutcomeKind(String name, Type type, List<String> labels, String doc) {
    /** How a value is read; NaN always means that the run did not come to it. */
    public enum Type {
        /** 1 if it happened, 0 if it did not. */
        EVENT("happens or not"),
        /** A date, as days since the calendar's start. */
        DATE("date"),
        /** A share from 0 to 1. */
        SHARE("share"),
        /** A count of members, motions, delegates in reality. */
        COUNT("count"),
        /** A point on an issue, from −1 to 1. */
        STANCE("stance from -1 to 1"),
        /** A standard deviation of stances, from 0 to 1. */
        SPREAD("standard deviation from 0 to 1"),
        /** One of a few words. */
        LABEL("one of a few words");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    public OutcomeKind {
        labels = List.copyOf(labels);
    }

    /** What values it has, in words. */
    public String values() {
        return labels.isEmpty() ? type.words : "one of " + String.join(", ", labels);
    }

    public static OutcomeKind event(String name, String doc) {
        return new OutcomeKind(name, Type.EVENT, List.of(), doc);
    }

    public static OutcomeKind date(String name, String doc) {
        return new OutcomeKind(name, Type.DATE, List.of(), doc);
    }

    public static OutcomeKind share(String name, String doc) {
        return new OutcomeKind(name, Type.SHARE, List.of(), doc);
    }

    public static OutcomeKind count(String name, String doc) {
        return new OutcomeKind(name, Type.COUNT, List.of(), doc);
    }

    public static OutcomeKind stance(String name, String doc) {
        return new OutcomeKind(name, Type.STANCE, List.of(), doc);
    }

    public static OutcomeKind spread(String name, String doc) {
        return new OutcomeKind(name, Type.SPREAD, List.of(), doc);
    }

    public static OutcomeKind label(String name, List<String> labels, String doc) {
        return new OutcomeKind(name, Type.LABEL, labels, doc);
    }

    /** The same outcome under the name of its stage: {@code members-petition.reached}. */
    public OutcomeKind of(String stage) {
        return new OutcomeKind(stage + "." + name, type, labels, doc);
    }
}
