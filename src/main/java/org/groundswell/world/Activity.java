package org.groundswell.world;

import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings.ActivitySettings;
import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;

/**
 * How active each member is: α for an act is exp(σ(ρ z + √(1 − ρ²) e) − σ²/2), with mean 1, where z is common to all acts
 * of a member and correlated with the strength of its stance on the first issue at the start, and e belongs to the act.
 */
public final class Activity {
    private final ActivitySettings settings;
    private final Population population;
    private final Draws luck;
    private final float[] common;

    Activity(Population population, Stances stances, Draws luck) {
        this.settings = population.settings().activity();
        this.population = population;
        this.luck = luck;
        this.common = new float[population.size()];
        float[] x = stances.lasting(0);
        double sum = 0;
        double squares = 0;
        for (float stance : x) {
            double size = Math.abs(stance);
            sum += size;
            squares += size * size;
        }
        double mean = sum / x.length;
        double sd = Math.sqrt(Math.max(0, squares / x.length - mean * mean));
        double own = Math.sqrt(1 - settings.extremity() * settings.extremity());
        Keyed draw = luck.of("activity");
        for (int i = 0; i < common.length; i++) {
            double extremity = sd == 0 ? 0 : (Math.abs(x[i]) - mean) / sd;
            double gauss = draw.gaussian(population.key(i), population.ordinal(i), 0);
            common[i] = (float) (settings.extremity() * extremity + own * gauss);
        }
    }

    /** Bytes that each member takes: what is common to its acts. */
    public static double bytesAMember() {
        return Float.BYTES;
    }

    /** Activity in one act. */
    public OneAct in(String act) {
        return new OneAct(luck.of("activity", act));
    }

    /** How active each member is in one act; worked out when it is asked for. */
    public final class OneAct {
        private final Keyed draw;
        private final double own = Math.sqrt(1 - settings.rho() * settings.rho());
        private final double shift = settings.sigma() * settings.sigma() / 2;

        private OneAct(Keyed draw) {
            this.draw = draw;
        }

        /** Activity of a member. */
        public float of(int member) {
            return of(member, population.key(member), population.ordinal(member));
        }

        private float of(int member, long key, int ordinal) {
            double e = draw.gaussian(key, ordinal, 0);
            return (float) StrictMath.exp(settings.sigma() * (settings.rho() * common[member] + own * e) - shift);
        }

        /** Activity of the members of a simulated unit, in their order. */
        float[] ofUnit(int unit) {
            int first = population.start(unit);
            long key = population.units().key(unit);
            float[] alpha = new float[population.start(unit + 1) - first];
            for (int ordinal = 0; ordinal < alpha.length; ordinal++) {
                alpha[ordinal] = of(first + ordinal, key, ordinal);
            }
            return alpha;
        }
    }
}
