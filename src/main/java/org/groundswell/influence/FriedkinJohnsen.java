package org.groundswell.influence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.groundswell.population.Contacts;
import org.groundswell.population.EachMember;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members weigh what their contacts think against an anchor of their own (Friedkin and Johnsen 1990), at a slow pace:
 * x ← x + θ [λ mean_j x_j + (1 − λ) a − x] + σ N, all members at once from the evening before, oneself not among the
 * contacts unless a list of links says so. λ is the segment's susceptibility; θ = 1, σ = 0 and anchors at the start is the rule as published.
 *
 * <p>With several steps a day θ and σ are those of a step: 1 − (1 − θ)^(1/n), and σ such that a day's variance is the same
 * for a member whose target stays where it is.
 */
@Doc("members weigh what their contacts think against an anchor of their own (Friedkin and Johnsen 1990)")
@Conventions({
    "order: all at once, from what all held before the step",
    "oneself: no contact, unless a link with oneself says so",
    "weights: contacts count as shares of what they weigh together; each above 0",
    "alone: who has no contacts counts as its own contact",
    "as published: pace 1, noise 0 and anchor start; a smaller pace leads to the same end",
    "zealots: heard as they stand, in each step of a day",
    "issues: each by itself",
    "source: Friedkin and Johnsen 1990, x(t + 1) = Λ W x(t) + (I − Λ) x(0)"
})
public record FriedkinJohnsen(
        @Doc("share of the way to its target that a stance goes in a day")
        @Range(min = 0, max = 1)
        @Default(value = "0.05", low = "0.02", high = "0.1", source = "assumed: weeks, not days, to settle")
        @Daily
        double pace,

        @Doc("sd of a member's own daily fluctuation")
        @Range(min = 0, max = 0.5)
        @Default(value = "0.01", low = "0", high = "0.02", source = "assumed: small against 0.4 between members")
        @Daily
        double noise,

        @Doc("anchors: such that nothing moves while nobody speaks, or where members start") @Default("stationary")
        Anchor anchor,

        @Doc("steps a day") @Range(min = 1, max = 24) @Default("1")
        int steps)
        implements InfluenceRule {
    private static final String SUSCEPTIBILITY = "susceptibility";

    /** What draws a member back. */
    public enum Anchor {
        /** a = [x(0) − λ mean_j x_j(0)] / (1 − λ), unclipped. */
        @Doc("such that nothing moves while nobody speaks")
        STATIONARY,
        /** a = x(0). */
        @Doc("where members start")
        START
    }

    public FriedkinJohnsen {
        Check.all(FriedkinJohnsen.class, pace, noise, anchor, steps);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return Talk.meansBytes(issues, everyone) + Float.BYTES;
    }

    @Override
    public Talk open(World world) {
        Talk talk = Talk.ofMeans(world);
        float[] lambda = talk.each(SUSCEPTIBILITY, susceptibility(world), world);
        Stances stances = world.stances();
        if (anchor == Anchor.START) {
            Talk.anchorAtStart(stances);
            return talk;
        }
        for (int k = 0; k < stances.issues(); k++) {
            float[] x = stances.lasting(k);
            float[] a = stances.anchor(k);
            double all = 0;
            for (float one : x) {
                all += one;
            }
            for (int i = 0; i < x.length; i++) {
                double mean = world.network() instanceof Contacts contacts
                        ? mean(contacts, x, i)
                        : (all - x[i]) / (x.length - 1);
                // Who is moved by contacts alone is not drawn anywhere.
                a[i] = lambda[i] == 1 ? x[i] : (float) ((x[i] - lambda[i] * mean) / (1 - (double) lambda[i]));
            }
            stances.anchored(k);
        }
        return talk;
    }

    /** The members' own where they are stated, or else those of segments. */
    private static EachMember susceptibility(World world) {
        PopulationSettings population = world.population().settings();
        EachMember stated = population.susceptibility();
        Map<String, Double> bySegment = new LinkedHashMap<>();
        population.segments().forEach(segment -> bySegment.put(segment.name(), segment.susceptibility()));
        return stated != null ? stated : new EachMember.Segments(new PerSegment(null, bySegment));
    }

    private static double mean(Contacts contacts, float[] x, int member) {
        double sum = 0;
        double weights = 0;
        double[] weight = contacts.weights();
        for (int e = contacts.start()[member]; e < contacts.start()[member + 1]; e++) {
            double one = weight == null ? 1 : weight[e];
            sum += one * x[contacts.target()[e]];
            weights += Math.abs(one);
        }
        return weights == 0 ? x[member] : sum / weights;
    }

    @Override
    public void day(World world, Talk talk) {
        double stepPace = steps == 1 ? pace : 1 - StrictMath.pow(1 - pace, 1.0 / steps);
        double left = (1 - stepPace) * (1 - stepPace);
        double sum = 0;
        for (int n = 0; n < steps; n++) {
            sum = sum * left + 1;
        }
        double stepNoise = noise / Math.sqrt(sum);
        for (int n = 0; n < steps; n++) {
            step(world, talk, (float) stepPace, (float) stepNoise, world.day() * steps + n);
            // Who never changes its mind does not within a day either.
            world.stances().restore();
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        // Noise may move anybody by anything, some day.
        return noise == 0 || talk.allZealots();
    }

    private static void step(World world, Talk talk, float pace, float noise, int time) {
        if (pace == 0 && noise == 0) {
            return;
        }
        Stances stances = world.stances();
        float[] susceptibility = talk.keep(SUSCEPTIBILITY);
        talk.contacts.of(stances.lasting());
        Talk.blocks(world.population(), (from, to) -> {
            talk.contacts.block(from, to, talk.means);
            System.arraycopy(susceptibility, from, talk.lambda, 0, to - from);
            if (noise > 0) {
                world.population().addresses(from, to, talk.addresses);
            }
            for (int k = 0; k < stances.issues(); k++) {
                if (noise > 0) {
                    talk.noise(k).gaussians(talk.addresses, 0, to - from, time, talk.gauss, 0);
                }
                System.arraycopy(stances.anchor(k), from, talk.anchor, 0, to - from);
                System.arraycopy(stances.lasting(k), from, talk.own, 0, to - from);
                pull(talk, talk.means[k], pace, noise, to - from);
                System.arraycopy(talk.own, 0, stances.lasting(k), from, to - from);
            }
        });
    }

    /** Moves copies that begin at 0, of which the compiler makes vectors. */
    private static void pull(Talk talk, float[] mean, float pace, float noise, int count) {
        float[] x = talk.own;
        float[] a = talk.anchor;
        float[] lambda = talk.lambda;
        float[] gauss = talk.gauss;
        for (int i = 0; i < count; i++) {
            // Not a + λ (mean − a): near λ = 1 an anchor is far out, and the difference would lose its last digits.
            float goal = lambda[i] * mean[i] + (1 - lambda[i]) * a[i];
            x[i] = x[i] + pace * (goal - x[i]) + noise * gauss[i];
        }
    }
}
