package org.groundswell.stage.conference;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.population.Population;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Keyed;
import org.groundswell.world.ActivityByUnit;
import org.groundswell.world.World;

/**
 * Which real units are at a conference, and whom they send: among those who could go, delegates are drawn without
 * replacement by activity times the slates' factors (the greatest ln weight + Gumbel, which is that draw).
 */
public final class Delegations {
    private final World world;
    private final String stage;
    private final double pool;
    private final ActivityByUnit standing;
    private final double[] slate;

    /** @param slate factor by body, in the order of the population's bodies */
    public Delegations(World world, String stage, double pool, double[] slate) {
        this.world = world;
        this.stage = stage;
        this.pool = pool;
        this.slate = slate.clone();
        this.standing = new ActivityByUnit(world, "stand");
    }

    /** Delegates of a unit of the given size: one up to {@code first} members, one more for each {@code further} begun. */
    public static int size(long members, long first, long further) {
        return members <= first ? 1 : (int) Math.min(10_000, 1 + (members - first + further - 1) / further);
    }

    /**
     * All delegations.
     *
     * @param meetings line of each real unit's meeting by issue, null for a unit that has not met
     * @param mandate weight of that line against the delegates' own stance
     */
    public List<Delegation> of(double represented, long first, long further, double[][] meetings, double mandate) {
        UnitLayout units = world.population().units();
        Keyed comes = world.luck().of("represented", stage);
        List<Delegation> delegations = new ArrayList<>();
        for (int unit = 0; unit < units.real(); unit++) {
            if (comes.uniform(units.realKey(unit), 0, 0) < represented) {
                int seats = size(units.realSize(unit), first, further);
                delegations.add(delegation(unit, seats, meetings[unit], mandate));
            }
        }
        return delegations;
    }

    private Delegation delegation(int unit, int seats, double[] meeting, double mandate) {
        Population population = world.population();
        UnitLayout units = population.units();
        int[] delegates = draw(units.simulatedFor(unit), units.realKey(unit), seats);
        double[] line = new double[world.stances().issues()];
        for (int k = 0; k < line.length; k++) {
            float[] s = world.stances().expressed(k);
            double sum = 0;
            for (int i : delegates) {
                sum += s[i];
            }
            double own = delegates.length == 0 ? mean(units.simulatedFor(unit), s) : sum / delegates.length;
            line[k] = meeting == null
                    ? own
                    : delegates.length == 0 ? meeting[k] : mandate * meeting[k] + (1 - mandate) * own;
        }
        double[] segments = new double[population.segmentCount()];
        for (int i : delegates) {
            segments[population.segmentOf(i)] += 1.0 / delegates.length;
        }
        return new Delegation(unit, units.realKey(unit), units.realSize(unit), seats, line, segments);
    }

    /** What a unit thinks that has neither met nor found anybody who could go. */
    private double mean(int simulated, float[] s) {
        Population population = world.population();
        int first = population.start(simulated);
        int last = population.start(simulated + 1);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += s[i];
        }
        return first == last ? 0 : sum / (last - first);
    }

    /** The members who go, the best first; fewer than the seats if too few could go, everybody being one of them then. */
    private int[] draw(int simulated, long key, int seats) {
        Population population = world.population();
        Keyed could = world.luck().of("could-go", stage);
        Keyed luck = world.luck().of("goes", stage);
        int first = population.start(simulated);
        float[] activity = standing.of(simulated);
        int[] best = new int[seats];
        double[] score = new double[seats];
        int found = 0;
        for (int i = first; i < population.start(simulated + 1); i++) {
            double weight = activity[i - first] * factor(i);
            if (weight == 0 || could.uniform(key, i - first, 0) >= activity[i - first] * pool) {
                continue;
            }
            double own = StrictMath.log(weight) - StrictMath.log(luck.exponential(key, i - first, 0));
            int place = Math.min(found, seats);
            while (place > 0 && score[place - 1] < own) {
                if (place < seats) {
                    best[place] = best[place - 1];
                    score[place] = score[place - 1];
                }
                place--;
            }
            if (place < seats) {
                best[place] = i;
                score[place] = own;
            }
            found++;
        }
        return java.util.Arrays.copyOf(best, Math.min(found, seats));
    }

    private double factor(int member) {
        double factor = 1;
        for (int b = 0; b < slate.length; b++) {
            factor *= world.population().isIn(member, b) ? slate[b] : 1;
        }
        return factor;
    }
}
