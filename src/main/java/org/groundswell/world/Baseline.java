package org.groundswell.world;

import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.ActivitySettings;
import org.groundswell.random.Normal;

/**
 * The members of the baseline before anything happens, as distributions: levels that a scenario states for them (turnout)
 * are solved from these, the same in every variant, so that a lever moves what it should move and is not solved away.
 */
public record Baseline(PopulationSettings settings, InitialStance stance) {
    private static final int EXTREMITIES = 24;
    private static final int ACTIVITIES = 15;

    /** The chance of an act by ln α and |s|. */
    @FunctionalInterface
    public interface Act {
        double chance(double logActivity, double extremity);
    }

    /**
     * The share of a body's members that do an act, by quadrature over segments, |s| on the first issue and ln α, which is
     * normal given |s| as {@link Activity} draws it.
     */
    public double share(int body, Act act) {
        double[] shares = Membership.shares(settings, body);
        double[][] extremity = new double[shares.length][];
        double mean = 0;
        double squares = 0;
        double[] all = Membership.shares(settings);
        for (int g = 0; g < shares.length; g++) {
            extremity[g] = stance.extremity(g, 0, EXTREMITIES);
            for (double size : extremity[g]) {
                mean += all[g] * size / EXTREMITIES;
                squares += all[g] * size * size / EXTREMITIES;
            }
        }
        double sd = Math.sqrt(Math.max(0, squares - mean * mean));
        ActivitySettings activity = settings.activity();
        double r = activity.rho() * activity.extremity();
        double spread = activity.sigma() * Math.sqrt(1 - r * r);
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            for (double size : extremity[g]) {
                double given = activity.sigma() * r * (sd == 0 ? 0 : (size - mean) / sd)
                        - activity.sigma() * activity.sigma() / 2;
                for (int j = 0; j < ACTIVITIES; j++) {
                    double logActivity = given + spread * Normal.quantile((j + 0.5) / ACTIVITIES);
                    sum += shares[g] * act.chance(logActivity, size) / (EXTREMITIES * ACTIVITIES);
                }
            }
        }
        return sum;
    }
}
