package org.groundswell.tally;

import java.util.Comparator;
import java.util.List;

/**
 * One look at all ballots, each of which counts for the highest ranked of the options still in the count.
 *
 * @param options those still in the count, in listed order
 * @param votes of every option by its number, 0 for those out of the count
 * @param eliminated options that leave after this round
 * @param exhausted ballots that name options, but none still in the count
 * @param aside ballots whose best options still in the count are level, so that they count for none of them yet
 */
public record Round(List<Integer> options, List<Long> votes, List<Integer> eliminated, long exhausted, long aside) {
    public Round {
        options = List.copyOf(options);
        votes = List.copyOf(votes);
        eliminated = List.copyOf(eliminated);
    }

    Round eliminating(List<Integer> out) {
        return new Round(options, votes, out, exhausted, aside);
    }

    /** Ballots that count for an option in this round. */
    public long total() {
        return votes.stream().mapToLong(Long::longValue).sum();
    }

    /** Whether the leading option has more than half of the ballots not yet exhausted. */
    boolean leaderHasMajority() {
        return Fraction.HALF.exceededBy(place(0), total() + aside);
    }

    /** All options with the most votes: several if they are level. */
    public List<Integer> leading() {
        return having(place(0));
    }

    /** All options with the fewest votes. */
    public List<Integer> trailing() {
        return having(place(options.size() - 1));
    }

    /** The votes of the best option in the count, the second best and so on, from 0. */
    long place(int rank) {
        return options.stream()
                .map(votes::get)
                .sorted(Comparator.reverseOrder())
                .toList()
                .get(rank);
    }

    /** Options in the count that have exactly so many votes. */
    List<Integer> having(long count) {
        return options.stream().filter(option -> votes.get(option) == count).toList();
    }
}
