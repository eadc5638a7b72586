package org.groundswell.study.sensitivity;

import java.util.Arrays;
import org.groundswell.study.Chance;

/**
 * What screening says of one number, from its elementary effects: the change of the outcome in a step, divided by the step.
 * They are in units of the outcome for the way from low to high.
 *
 * @param trajectories in which both ends of the step came to the outcome
 * @param changed those in which the step changed it
 * @param mean μ, the mean effect (Morris, Technometrics 33, 1991)
 * @param size μ*, the mean of its absolute values (Campolongo, Cariboni and Saltelli, Environmental Modelling and Software
 *     22, 2007)
 * @param spread σ, the standard deviation of the effects: how much hangs on where the others stand, or on where it is
 */
public record Effects(int trajectories, int changed, Bounded mean, Bounded size, double spread) {
    /**
     * What effects say; unknown of fewer than three.
     *
     * @param effects NaN where a run did not come to the outcome
     * @param typical size of an effect where there is one: how far μ* may reach if no step shows any
     */
    public static Effects of(double[] effects, double typical) {
        double[] known = Arrays.stream(effects).filter(e -> !Double.isNaN(e)).toArray();
        int n = known.length;
        double[] sizes = Arrays.stream(known).map(Math::abs).toArray();
        int changed = (int) Arrays.stream(known).filter(e -> e != 0).count();
        if (n < 3) {
            return new Effects(n, changed, Bounded.UNKNOWN, Bounded.UNKNOWN, Double.NaN);
        }
        double mean = mean(known, -1);
        double squares = 0;
        for (double effect : known) {
            squares += (effect - mean) * (effect - mean);
        }
        double size = mean(sizes, -1);
        double most = Chance.of(changed, n).high() * (changed == 0 ? typical : size * n / changed);
        return new Effects(
                n,
                changed,
                Jackknife.of(mean, n, i -> mean(known, i)),
                Jackknife.of(size, n, i -> mean(sizes, i)).upTo(most).within(0, Double.POSITIVE_INFINITY),
                Math.sqrt(squares / (n - 1)));
    }

    /** The mean without one value, or of all for −1. */
    private static double mean(double[] values, int without) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += i == without ? 0 : values[i];
        }
        return sum / (without < 0 ? values.length : values.length - 1);
    }
}
