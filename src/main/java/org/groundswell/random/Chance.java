package org.groundswell.random;

/**
 * The chance of one run, a pure function of these numbers.
 *
 * <p>Run r of a variant meets the chance of run r of the baseline, because the variant is no part of the key. The twins
 * are 0 in ordinary runs. A twin run repeats a run with another world, other luck or both; the covariance of a run with
 * its twin is the variance due to what they share (Sobol' 1993, "pick and freeze").
 *
 * @param seed of the study; all 64 bits count, and 0 is a seed like any other
 * @param worldRun the number within the study of the run whose world it is
 * @param luckRun the number of the run whose luck it is; the same but where one of the two is taken from another run
 * @param worldTwin which repetition of the run's world
 * @param luckTwin which repetition of the run's luck
 */
public record Chance(long seed, long worldRun, long luckRun, int worldTwin, int luckTwin) {
    /** The chance of an ordinary run. */
    public Chance(long seed, long run) {
        this(seed, run, 0, 0);
    }

    /** The chance of a run or of one of its twins. */
    public Chance(long seed, long run, int worldTwin, int luckTwin) {
        this(seed, run, run, worldTwin, luckTwin);
    }

    /** The same in the world of another run. */
    public Chance inWorldOf(long run) {
        return new Chance(seed, run, luckRun, worldTwin, luckTwin);
    }

    /** The same with the luck of another run. */
    public Chance withLuckOf(long run) {
        return new Chance(seed, worldRun, run, worldTwin, luckTwin);
    }

    /** What moves all alike; it does not depend on {@code luckTwin}. */
    public Draws world() {
        return new Draws(seed, worldRun, Stream.WORLD, worldTwin);
    }

    /** What is private to members, units and blocs; it does not depend on {@code worldTwin}. */
    public Draws luck() {
        return new Draws(seed, luckRun, Stream.LUCK, luckTwin);
    }
}
