package org.groundswell.world;

import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.ActivitySettings;

/**
 * The members of the baseline before anything happens, as distributions: levels that a scenario states for them (turnout)
 * are solved from these, the same in every variant, so that a lever moves what it should move and is not solved away.
 */
public record Baseline(PopulationSettings settings, InitialStance stance) {
    private static final int EXTREMITIES = 24;

    /** The chance of an act by ln α and |s|. */
    @FunctionalInterface
    public interface Act {
        double chance(double logActivity, double extremity);
    }

    /** Number of a body among the baseline's, 0 being the whole body. */
    public int body(String name) {
        int body = settings.bodies().stream()
                .map(PopulationSettings.Body::name)
                .toList()
                .indexOf(name);
        if (body < 0 && !name.equals(settings.name())) {
            throw new IllegalArgumentException("the baseline has no body " + name);
        }
        return body + 1;
    }

    /**
     * A body's members as weighted points of ln α and |s|, for quadrature.
     *
     * @param weight adds to 1
     */
    public record Members(double[] weight, double[] logActivity, double[] extremity) {
        /** The share that do an act. */
        public double share(Act act) {
            double sum = 0;
            for (int i = 0; i < weight.length; i++) {
                sum += weight[i] * act.chance(logActivity[i], extremity[i]);
            }
            return sum;
        }
    }

    /** The share of a body's members that do an act; to ask more than once, ask its {@link #members}. */
    public double share(int body, Act act) {
        return members(body).share(act);
    }

    /** A body's members by segment, |s| on the first issue, and ln α, which is normal given |s| as {@link Activity} draws it. */
    public Members members(int body) {
        double mean = 0;
        double squares = 0;
        double[] all = Membership.shares(settings);
        for (int g = 0; g < all.length; g++) {
            Mixture extremity = stance.extremity(0, g, 0, EXTREMITIES);
            mean += all[g] * extremity.mean(size -> size);
            squares += all[g] * extremity.mean(size -> size * size);
        }
        double sd = Math.sqrt(Math.max(0, squares - mean * mean));
        ActivitySettings activity = settings.activity();
        double sigma = activity.sigma();
        double r = activity.rho() * activity.extremity();
        Mixture own = Mixture.normal(sigma * Math.sqrt(1 - r * r));
        double[] shares = Membership.shares(settings, body);
        int most = shares.length * EXTREMITIES * own.points();
        Members members = new Members(new double[most], new double[most], new double[most]);
        int n = 0;
        for (int g = 0; g < shares.length; g++) {
            Mixture extremity = stance.extremity(body, g, 0, EXTREMITIES);
            for (int i = 0; i < extremity.points(); i++) {
                double size = extremity.at(i);
                double given = sigma * r * (sd == 0 ? 0 : (size - mean) / sd) - sigma * sigma / 2;
                for (int j = 0; j < own.points(); j++) {
                    members.weight[n] = shares[g] * extremity.share(i) * own.share(j);
                    members.logActivity[n] = given + own.at(j);
                    members.extremity[n++] = size;
                }
            }
        }
        return members;
    }
}
