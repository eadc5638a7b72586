package org.groundswell.study;

import java.util.Arrays;

/**
 * What the variance of an outcome over runs is made of, from runs and their twins ("pick and freeze", Sobol' 1993). By the
 * law of total variance V = Var E(Y|A) + E Var(E(Y|A,W)|A) + E Var(Y|A,W), for assumptions A, world W and luck: half the mean
 * squared difference between a run and its luck twin estimates the last term V_L; between a run and its world twin, the last
 * two V_WL. Luck has V_L / V, the world (V_WL − V_L) / V, assumptions the rest. What only comes of two together counts for
 * the one further down: assumptions are asked first, luck last.
 *
 * <p>V is over all runs, without their twins. If some did not come to the outcome, it is over the same runs as the
 * differences, those that came to it with both their twins: parts and whole must be of the same runs.
 *
 * <p>The estimates are unbiased, and for that may lie below 0 or above 1; what is shown is kept within, and so is a little
 * too much on average where there is nothing.
 *
 * @param twins runs that came to the outcome with both their twins
 * @param varied how many of these, or of their twins, had another value than most
 * @param variance V; NaN of fewer than two runs
 * @param raw the estimates of the shares as they are
 * @param errors standard errors of the shares
 */
public record Parts(String outcome, int twins, int varied, double variance, Shares raw, Errors errors) {
    /** Runs with twins below which shares are not worth a word. */
    private static final int FEWEST = 10;

    /** What came of fewer runs is their chance, and its error not to be told from the runs. */
    private static final int FEWEST_VARIED = 5;

    /** Shares of the variance; they add to 1, or are NaN if the outcome does not vary or fewer than two runs have twins. */
    public record Shares(double assumptions, double world, double luck) {
        static final Shares UNKNOWN = new Shares(Double.NaN, Double.NaN, Double.NaN);
    }

    private static final double WIDEST = 0.2;

    /** Standard errors of the three shares, by the jackknife: each run is left out in turn together with its twins. */
    public record Errors(double assumptions, double world, double luck) {
        public static final Errors UNKNOWN = new Errors(Double.NaN, Double.NaN, Double.NaN);

        public double largest() {
            return Math.max(assumptions, Math.max(world, luck));
        }
    }

    /** Whether there are enough twins, and the shares known well enough, to be told. */
    public boolean areTelling() {
        return twins >= FEWEST && varied >= FEWEST_VARIED && errors.largest() <= WIDEST;
    }

    /** The parts of an outcome's variance, from the runs of the baseline, their world twins and their luck twins. */
    public static Parts of(String outcome, Column original, Column world, Column luck) {
        Trios trios = Trios.of(original, world, luck);
        int twins = trios.complete();
        double variance = trios.variance(-1);
        if (twins < 2 || !(variance > 0)) {
            return new Parts(outcome, twins, trios.varied(), variance, Shares.UNKNOWN, Errors.UNKNOWN);
        }
        double[] shares = trios.shares(-1);
        double[] sums = new double[3];
        for (boolean withTwins : new boolean[] {true, false}) {
            double[][] without = trios.leftOutOneByOne(withTwins);
            for (int part = 0; part < 3; part++) {
                sums[part] += jackknife(without, part);
            }
        }
        Errors errors = new Errors(Math.sqrt(sums[0]), Math.sqrt(sums[1]), Math.sqrt(sums[2]));
        Shares raw = new Shares(shares[0], shares[1], shares[2]);
        return new Parts(outcome, twins, trios.varied(), variance, raw, errors);
    }

    /** Share of assumptions as it is shown; the three add to 1 and none is below 0. */
    public double assumptions() {
        return 1 - world() - luck();
    }

    public double world() {
        return Math.max(0, Math.min(1, raw.world + raw.luck) - luck());
    }

    public double luck() {
        return Math.min(1, raw.luck);
    }

    /** The variance of an estimate by the jackknife within runs of one sort. */
    private static double jackknife(double[][] without, int part) {
        int n = without.length;
        double mean =
                Arrays.stream(without).mapToDouble(one -> one[part]).average().orElse(0);
        double squares = 0;
        for (double[] one : without) {
            squares += (one[part] - mean) * (one[part] - mean);
        }
        return n < 2 ? 0 : squares * (n - 1) / n;
    }
}
