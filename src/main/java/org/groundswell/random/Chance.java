package org.groundswell.random;

/**
 * The chance of one run, a pure function of these four numbers.
 *
 * <p>Run r of a variant meets the chance of run r of the baseline, because the variant is no part of the key. The twins
 * are 0 in ordinary runs. A twin run repeats a run with another world, other luck or both; the covariance of a run with
 * its twin is the variance due to what they share (Sobol' 1993, "pick and freeze").
 *
 * @param seed of the study; all 64 bits count, and 0 is a seed like any other
 * @param run the number of the run within the study
 * @param worldTwin which repetition of the run's world
 * @param luckTwin which repetition of the run's luck
 */
public record Chance(long seed, long run, int worldTwin, int luckTwin) {
    /** The chance of an ordinary run. */
    public Chance(long seed, long run) {
        this(seed, run, 0, 0);
    }

    /** What moves all alike; it does not depend on {@code luckTwin}. */
    public Draws world() {
        return new Draws(seed, run, Stream.WORLD, worldTwin);
    }

    /** What is private to members, units and blocs; it does not depend on {@code worldTwin}. */
    public Draws luck() {
        return new Draws(seed, run, Stream.LUCK, luckTwin);
    }
}
