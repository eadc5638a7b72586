package org.groundswell.stage.conference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A priorities ballot of one section: each voter picks a number of subjects, and those with most weight are debated. */
public final class Priorities {
    private final double[] votes;
    private final int picks;
    private final double[] lot;

    /**
     * An empty ballot.
     *
     * @param picks subjects that a voter picks, and that the section gets
     * @param lot by subject; the lowest goes first among subjects with level votes
     */
    public Priorities(int picks, double[] lot) {
        this.votes = new double[lot.length];
        this.picks = picks;
        this.lot = lot.clone();
    }

    /** A voter picks the subjects of greatest utility; −∞ is not on the ballot. */
    public void vote(double[] utility, double weight) {
        for (int subject : best(utility)) {
            votes[subject] += weight;
        }
    }

    /** The subjects that the section has put first; level ones by lot. */
    public boolean[] chosen() {
        double[] cast = votes.clone();
        for (int k = 0; k < cast.length; k++) {
            cast[k] = cast[k] == 0 ? Double.NEGATIVE_INFINITY : cast[k];
        }
        boolean[] chosen = new boolean[votes.length];
        for (int subject : best(cast)) {
            chosen[subject] = true;
        }
        return chosen;
    }

    private int[] best(double[] utility) {
        return IntStream.range(0, utility.length)
                .filter(k -> utility[k] > Double.NEGATIVE_INFINITY)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -utility[k]).thenComparingDouble(k -> lot[k]))
                .limit(picks)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Weight that each subject got. */
    public double[] votes() {
        return Arrays.copyOf(votes, votes.length);
    }
}
