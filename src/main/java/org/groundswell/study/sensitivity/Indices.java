package org.groundswell.study.sensitivity;

import org.groundswell.study.Chance;

/**
 * Sobol' indices of one factor, from runs A, independent runs B, and runs M that are as A but for the factor, which is as in
 * B.
 *
 * <p>Total effect, E Var(Y | all but the factor) / V: the part of the variance that would be left if all else were known. Its
 * estimate is Σ (f(A) − f(M))² / (2 n V) (Jansen, Computer Physics Communications 117, 1999).
 *
 * <p>First order, Var E(Y | the factor) / V: the part that would go if the factor alone were known. Its estimate is Σ (f(B) − m)
 * (f(M) − f(A)) / (n V) (Sobol' et al., Mathematics and Computers in Simulation 75, 2007; Saltelli et al., Computer Physics
 * Communications 181, 2010), where m is the mean of all other rows, so that the sum is unbiased. All but the factor differs
 * between B and M, the world and luck too: what is left in common is the factor alone.
 *
 * <p>V is over A and B together. Estimates may lie outside 0 to 1. Intervals are the jackknife's over rows. Where hardly any
 * pair differs the jackknife sees too little; the upper bound is then Wilson's for how many pairs differ, each of them taken
 * to differ as the others do, or if there is none, as independent runs that differ do.
 *
 * <p>If runs are missing, the total effect is of the pairs in which both are there, with the variance of the same runs. The
 * first order is then not known: whether both are there hangs on more than the factor.
 *
 * @param pairs of A and M
 * @param changed pairs whose values differ
 */
public record Indices(Bounded total, Bounded first, int pairs, int changed) {
    /** Below this number of pairs, of those that differ too, a variance is not worth a word. */
    public static final int FEWEST = 5;

    private static final Indices UNKNOWN = new Indices(Bounded.UNKNOWN, Bounded.UNKNOWN, 0, 0);

    /**
     * The indices of a factor; unknown of fewer than {@value #FEWEST} pairs, or if nothing varies.
     *
     * @param a values of the runs A, NaN where there is none; so with the others
     */
    public static Indices of(double[] a, double[] b, double[] m) {
        if (a.length != b.length || a.length != m.length) {
            throw new IllegalArgumentException(
                    "as many values of A, B and M, but there are " + a.length + ", " + b.length + " and " + m.length);
        }
        Triples whole = new Triples(a, b, m, true);
        boolean complete = whole.size() == a.length;
        Triples rows = complete ? whole : new Triples(a, b, m, false);
        double variance = rows.variance(-1);
        if (rows.size() < FEWEST || !(variance > 0)) {
            return UNKNOWN.of(rows.size(), rows.changed());
        }
        int n = rows.size();
        double most = Chance.of(rows.changed(), n).high() * rows.typical() / (2 * variance);
        Bounded total = Jackknife.of(rows.total(-1), n, rows::total).upTo(most).within(0, 1);
        if (!complete) {
            return new Indices(total, Bounded.UNKNOWN, n, rows.changed());
        }
        Bounded first = Jackknife.of(rows.first(-1), n, rows::first);
        // What a factor does alone is never more than all that it does.
        Bounded bounded = rows.changed() < FEWEST ? first.upTo(total.high()) : first;
        return new Indices(total, bounded.within(0, 1), n, rows.changed());
    }

    private Indices of(int rows, int differ) {
        return new Indices(total, first, rows, differ);
    }
}
