package org.groundswell.influence;

import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members adopt by themselves or because contacts have (Bass 1969): with a chance of (p + q F)/n in each of n steps a day,
 * where F is the share of a member's contacts that had adopted by the last step. Adopters have a stance above 0, and who adopts
 * gets 1. Each member has one exponential patience, which −ln(1 − chance) uses up step by step, so that a higher chance never
 * delays anybody.
 *
 * <p>Where everybody knows everybody, one step a day is F ← F + (p + q F)(1 − F), the form that Bass fits to yearly sales.
 * Many short steps are his curve F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t)), which runs up to 7 points ahead of that
 * for p = 0.03 and q = 0.38.
 */
@Doc("members adopt by themselves or because contacts have (Bass 1969)")
@Conventions({
    "order: all at once, in each of the steps of a day",
    "chance: (innovation + imitation · F)/steps in a step, F being the share of contacts that had adopted "
            + "before it",
    "steps: 1 is the difference equation F ← F + (p + qF)(1 − F) that Bass fits to sales; for p = .03 and "
            + "q = .38 it runs up to 7 points behind his curve in time, to which 100 steps come within a tenth of a "
            + "point",
    "stances: who stands above 0 has adopted; who adopts gets 1 and stays",
    "alone: of no contacts none have adopted",
    "weights: shares are of what contacts weigh; each above 0",
    "issues: each by itself",
    "source: Bass 1969"
})
public record Bass(
        @Doc("rate a day at which a member adopts by itself") @Range(min = 0, max = 100) @Daily
        double innovation,

        @Doc("rate a day at which it adopts where all of its contacts have") @Range(min = 0, max = 100) @Daily
        double imitation,

        @Doc("steps a day: 1 is Bass's difference equation, 100 come near to his curve")
        @Range(min = 1, max = 1_000)
        @Default("1")
        int steps)
        implements InfluenceRule {
    public Bass {
        Check.all(Bass.class, innovation, imitation, steps);
        if (innovation + imitation > steps) {
            throw new IllegalArgumentException("steps must be at least innovation and imitation together, "
                    + Names.number(innovation + imitation) + ", so that no chance is above 1, but is " + steps);
        }
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return (1.0 + issues) * Float.BYTES;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        Talk talk = Talk.ofMeetings(world);
        Population population = world.population();
        for (String issue : world.issues().keySet()) {
            Keyed patience = world.luck().of("adopt", issue);
            float[] left = talk.keep("patience " + issue);
            for (int i = 0; i < left.length; i++) {
                left[i] = (float) patience.exponential(population.key(i), population.ordinal(i), 0);
            }
        }
        return talk;
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        int issue = 0;
        for (String name : world.issues().keySet()) {
            float[] next = stances.lasting(issue++);
            for (int step = 0; step < steps; step++) {
                step(world.network(), talk, next, talk.evening(next), talk.keep("patience " + name));
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        for (float[] x : world.stances().lasting()) {
            int acting = Around.acting(x);
            for (int member = 0; member < x.length; member++) {
                if (x[member] <= 0
                        && 1 - x[member] > by
                        && !talk.isZealot(member)
                        && innovation + imitation * Around.share(world.network(), x, acting, member) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void step(Network network, Talk talk, float[] next, float[] before, float[] patience) {
        int acting = Around.acting(before);
        double known = Double.NaN;
        float used = 0;
        for (int i = 0; i < next.length; i++) {
            if (before[i] > 0 || talk.isZealot(i)) {
                continue;
            }
            double share = Around.share(network, before, acting, i);
            // Where everybody knows everybody it is the same for all, and a logarithm takes its time.
            if (share != known) {
                known = share;
                used = (float) -StrictMath.log1p(-Math.min(1, (innovation + imitation * share) / steps));
            }
            patience[i] -= used;
            next[i] = patience[i] < 0 ? 1 : before[i];
        }
    }
}
