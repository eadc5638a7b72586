package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;
import org.groundswell.tally.TieBreak;

/**
 * Block vote: the options that a ballot ranks first get one vote each, as many as there are seats; the most votes are elected.
 *
 * <p>Level options count only if all of them fit. One seat is plurality.
 */
public record Block(int seats) {
    public Block {
        if (seats < 1) {
            throw new IllegalArgumentException("seats must be at least 1, but are " + seats);
        }
    }

    /**
     * Counts the ballots; nobody is elected where none names an option.
     *
     * @throws IllegalArgumentException if there are fewer options than seats, or the tie order is one over others
     */
    public Filled count(Papers papers, TieBreak ties) {
        ties.mustFit(papers);
        if (papers.options() < seats) {
            throw new IllegalArgumentException(
                    "seats must be at most the " + papers.options() + " options, but are " + seats);
        }
        long[] votes = new long[papers.options()];
        long[] uncounted = {0};
        papers.each((options, ranks, length, count) -> {
            int fit = fitting(ranks, length);
            for (int i = 0; i < fit; i++) {
                votes[options[i]] += count;
            }
            uncounted[0] += fit < Math.min(seats, length) ? count : 0;
        });
        List<Tie> log = new ArrayList<>();
        List<Integer> elected = papers.ranked() == 0 ? List.of() : best(votes, ties, log);
        return new Filled(LongStream.of(votes).boxed().toList(), elected, log, uncounted[0]);
    }

    /** How many of a ballot's options get a vote. */
    private int fitting(int[] ranks, int length) {
        int fit = Math.min(seats, length);
        while (fit > 0 && fit < length && ranks[fit] == ranks[fit - 1]) {
            fit--;
        }
        return fit;
    }

    private List<Integer> best(long[] votes, TieBreak ties, List<Tie> log) {
        Comparator<Integer> most = Comparator.comparingLong(option -> -votes[option]);
        List<Integer> order =
                IntStream.range(0, votes.length).boxed().sorted(most).toList();
        long least = votes[order.get(seats - 1)];
        List<Integer> elected =
                new ArrayList<>(order.stream().filter(o -> votes[o] > least).toList());
        List<Integer> level = order.stream().filter(o -> votes[o] == least).toList();
        int places = seats - elected.size();
        if (level.size() > places) {
            Tie tie = ties.decide(1, Tie.Stake.SEAT, level, places);
            log.add(tie);
            level = tie.preferred();
        }
        elected.addAll(level);
        return elected;
    }
}
