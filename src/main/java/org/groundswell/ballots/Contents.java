package org.groundswell.ballots;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a ballot file holds.
 *
 * @param file how messages name it
 * @param title as the file gives it, or empty
 * @param seats as the file gives them
 * @param names of the options by number: as listed, or if no list is given, in the order of their letters
 * @param listed whether the file, or whoever asked for it, lists the options in an order
 * @param box the ballots, with as many voters as ballots
 * @param marks what was unusual on them, and why invalid ones are
 * @param notes names that may not be meant as they were taken
 * @param lines how many lines hold ballots
 */
public record Contents(
        String file,
        String title,
        OptionalInt seats,
        List<String> names,
        boolean listed,
        BallotBox box,
        Marks marks,
        List<NameNote> notes,
        long lines) {
    public Contents {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
    }
}
