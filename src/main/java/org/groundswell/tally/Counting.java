package org.groundswell.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A count in progress: keeps the rounds and logs every tie at the moment it is decided. */
final class Counting {
    private final Profile profile;
    private final TieBreak ties;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Tie> log = new ArrayList<>();

    Counting(Profile profile, TieBreak ties) {
        ties.mustFit(profile);
        this.profile = profile;
        this.ties = ties;
    }

    /** Counts a round among the options whose bit is set. */
    Round look(int continuing) {
        Round round = Round.of(profile, continuing);
        rounds.add(round);
        return round;
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

    void log(Tie tie) {
        log.add(tie);
    }

    /** Ends the count with one of the options that are level at the top. */
    Count wonBy(List<Integer> leading) {
        return new Count(OptionalInt.of(prefer(Tie.Stake.WIN, leading, 1).get(0)), rounds, log);
    }

    Count wonByNobody() {
        return new Count(OptionalInt.empty(), rounds, log);
    }
}
