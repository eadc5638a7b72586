package org.groundswell.tally;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** A count in progress: keeps the rounds and logs every tie at the moment it is decided. */
final class Counting {
    private final Papers papers;
    private final TieBreak ties;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Tie> log = new ArrayList<>();

    Counting(Papers papers, TieBreak ties) {
        ties.mustFit(papers);
        this.papers = papers;
        this.ties = ties;
    }

    /** Counts a round among all options. */
    Round look() {
        return look(papers.everyOption());
    }

    /** Counts a round among some options, given in listed order. */
    Round look(List<Integer> continuing) {
        Round round = papers.round(continuing);
        add(round);
        return round;
    }

    void add(Round round) {
        rounds.add(round);
    }

    /** Notes who leaves after the last round. */
    void eliminate(List<Integer> options) {
        rounds.set(rounds.size() - 1, rounds.get(rounds.size() - 1).eliminating(options));
    }

    /** Those of level options who get the places; a tie, and logged, if there are fewer places than options. */
    List<Integer> prefer(Tie.Stake stake, List<Integer> level, int places) {
        if (level.size() <= places) {
            return level;
        }
        Tie tie = ties.decide(rounds.size(), stake, level, places);
        log.add(tie);
        return tie.preferred();
    }

    /** The same where earlier rounds may tell the options apart, all of which were in all of them. */
    List<Integer> preferByRounds(Tie.Stake stake, List<Integer> level, int places) {
        if (level.size() <= places) {
            return level;
        }
        List<Comparator<Integer>> byVotes = rounds.stream()
                .<Comparator<Integer>>map(round ->
                        Comparator.comparingLong(option -> -round.votes().get(option)))
                .toList();
        Tie tie = ties.decide(rounds.size(), stake, level, places, byVotes);
        log.add(tie);
        return tie.preferred();
    }

    void log(Tie tie) {
        log.add(tie);
    }

    /** Ends the count with one of the options that are level at the top. */
    Count wonBy(List<Integer> leading) {
        int winner = prefer(Tie.Stake.WIN, leading, 1).get(0);
        return new Count(OptionalInt.of(winner), rounds, log);
    }

    /** Ends the count with the best of a rule that weighs all options at once. */
    Count wonBy(Standing standing) {
        return wonBy(standing.leading()).with(standing);
    }

    /** The order in which the tie rule prefers options. */
    TieBreak ties() {
        return ties;
    }

    Count wonByNobody() {
        return new Count(OptionalInt.empty(), rounds, log);
    }
}
