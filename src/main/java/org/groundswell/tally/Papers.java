package org.groundswell.tally;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * All ballots of one vote as counting rules see them: rankings that may hold level options and may stop early.
 *
 * <p>In a round a ballot counts for the option that it ranks above all others in the count. If it ranks several level there,
 * it stands aside until only one of them is left. Options that a ballot does not name lie below those that it names, and
 * level among themselves.
 *
 * <p>Options are numbered from 0 in listed order, distinct ballots from 0 in any order.
 */
public interface Papers {
    /** What {@link #first} says of a ballot that names none of the options asked for. */
    int NONE = -1;

    /** What {@link #first} says of a ballot that ranks several of them level. */
    int SEVERAL = -2;

    int options();

    /** How many ballots that differ from each other name an option. */
    int distinct();

    /** How often a ballot was cast, at least 1. */
    long count(int ballot);

    /** The one option that a ballot ranks above all others of those that are in, or {@link #NONE} or {@link #SEVERAL}. */
    int first(int ballot, boolean[] in);

    /** Shows every distinct ballot. */
    void each(Reader reader);

    /** Ballots that name an option. */
    long ranked();

    long blank();

    long invalid();

    /** How many could have voted. */
    long electorate();

    default long valid() {
        return ranked() + blank();
    }

    default long cast() {
        return valid() + invalid();
    }

    /** First preferences for the proposal, option 0. */
    default long yes() {
        return round(everyOption()).votes().get(0);
    }

    /** Ballots that name an option, but do not put option 0 before all others. */
    default long no() {
        return ranked() - yes();
    }

    default List<Integer> everyOption() {
        return IntStream.range(0, options()).boxed().toList();
    }

    /**
     * Counts all ballots once.
     *
     * @param continuing the options still in the count, in listed order
     */
    default Round round(List<Integer> continuing) {
        boolean[] in = new boolean[options()];
        continuing.forEach(option -> in[option] = true);
        long[] votes = new long[options()];
        long aside = 0;
        for (int ballot = 0; ballot < distinct(); ballot++) {
            int option = first(ballot, in);
            if (option >= 0) {
                votes[option] += count(ballot);
            } else if (option == SEVERAL) {
                aside += count(ballot);
            }
        }
        long exhausted = ranked() - aside - LongStream.of(votes).sum();
        return new Round(continuing, LongStream.of(votes).boxed().toList(), List.of(), exhausted, aside);
    }

    /** Is shown ballots one after the other. */
    @FunctionalInterface
    interface Reader {
        /**
         * Looks at one ballot.
         *
         * @param options those that the ballot names, the best first, as the first {@code length} entries; overwritten by
         *     the next ballot
         * @param ranks the rank of each from 0, without gaps; level options have the same
         */
        void ballot(int[] options, int[] ranks, int length, long count);
    }
}
