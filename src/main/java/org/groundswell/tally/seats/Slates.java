package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;
import org.groundswell.tally.TieBreak;

/**
 * General ticket: a ballot counts for the slate of its first preference, and the slate with the most ballots takes all seats.
 *
 * <p>Several options level at the top count if they are of one slate. The slate's first options are elected, as it lists
 * them.
 *
 * @param slates each with at least as many options as there are seats, and every option on one
 */
public record Slates(int seats, List<Slate> slates) {
    /** Options that stand together, in the order in which they take seats. */
    public record Slate(String name, List<Integer> options) {
        public Slate {
            options = List.copyOf(options);
        }
    }

    public Slates {
        slates = List.copyOf(slates);
        for (Slate slate : slates) {
            if (slate.options.size() < seats) {
                throw new IllegalArgumentException("slate " + slate.name + " must have an option for each of the "
                        + seats + " seats, but has " + slate.options.size());
            }
        }
    }

    /**
     * Counts the ballots for slates.
     *
     * @param ties an order of the slates
     */
    public Filled count(Papers papers, TieBreak ties) {
        int[] slateOf = new int[papers.options()];
        for (int slate = 0; slate < slates.size(); slate++) {
            for (int option : slates.get(slate).options) {
                slateOf[option] = slate;
            }
        }
        long[] votes = new long[slates.size()];
        papers.each((options, ranks, length, count) -> {
            int slate = slateOf[options[0]];
            boolean agreed = IntStream.range(0, length)
                    .filter(at -> ranks[at] == 0)
                    .allMatch(at -> slateOf[options[at]] == slate);
            votes[slate] += agreed ? count : 0;
        });
        long most = LongStream.of(votes).max().orElse(0);
        List<Integer> level = IntStream.range(0, votes.length)
                .filter(slate -> votes[slate] == most)
                .boxed()
                .toList();
        List<Tie> log = new ArrayList<>();
        if (most > 0 && level.size() > 1) {
            log.add(ties.decide(1, Tie.Stake.WIN, level, 1));
            level = log.get(0).preferred();
        }
        List<Integer> elected =
                most == 0 ? List.of() : slates.get(level.get(0)).options.subList(0, seats);
        return new Filled(
                LongStream.of(votes).boxed().toList(),
                elected,
                log,
                papers.ranked() - LongStream.of(votes).sum());
    }
}
