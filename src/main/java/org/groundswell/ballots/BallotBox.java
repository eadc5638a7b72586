package org.groundswell.ballots;

import org.groundswell.tally.Papers;

/** The ballots of a file, of up to {@value BallotPool#MOST_OPTIONS} options; memory grows with the distinct ones only. */
public final class BallotBox implements Papers {
    private final int options;
    private final BallotPool pool;
    private final long ranked;
    private final long blank;
    private final long invalid;
    private final long electorate;

    BallotBox(int options, BallotPool pool, long ranked, long blank, long invalid, long electorate) {
        this.options = options;
        this.pool = pool;
        this.ranked = ranked;
        this.blank = blank;
        this.invalid = invalid;
        this.electorate = electorate;
    }

    /**
     * The same ballots of so many who could have voted.
     *
     * @throws IllegalArgumentException if they are fewer than the ballots
     */
    public BallotBox of(long voters) {
        if (voters < cast()) {
            throw new IllegalArgumentException(
                    "electorate must be at least the " + cast() + " ballots cast, but is " + voters);
        }
        return new BallotBox(options, pool, ranked, blank, invalid, voters);
    }

    @Override
    public int options() {
        return options;
    }

    @Override
    public int distinct() {
        return pool.distinct();
    }

    @Override
    public long count(int ballot) {
        return pool.count(ballot);
    }

    @Override
    public int first(int ballot, boolean[] in) {
        return pool.first(ballot, in, NONE, SEVERAL);
    }

    @Override
    public void each(Reader reader) {
        int[] named = new int[options];
        int[] ranks = new int[options];
        for (int ballot = 0; ballot < pool.distinct(); ballot++) {
            reader.ballot(named, ranks, pool.read(ballot, named, ranks), pool.count(ballot));
        }
    }

    @Override
    public long ranked() {
        return ranked;
    }

    @Override
    public long blank() {
        return blank;
    }

    @Override
    public long invalid() {
        return invalid;
    }

    @Override
    public long electorate() {
        return electorate;
    }
}
