package org.groundswell.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.groundswell.kernel.Logistic;
import org.groundswell.population.Membership;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.Poll;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.population.PopulationSettings.Stance;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.random.Normal;
import org.groundswell.random.QuantileTable;
import org.groundswell.random.ScaledBeta;

/**
 * Where members stand on the first day: x = clip(quantile of the segment at U + poll shift + unit effect + body's own
 * shift + the world's level, −1, 1).
 *
 * <p>Unit effects are deviations from the members' mean, so their mean, weighted by size, is taken out: with few simulated
 * units it would otherwise move everyone, and a small scale would be more uncertain than a large one.
 */
public final class InitialStance {
    private static final int KNOTS = 1_025;

    private final PopulationSettings settings;
    private final List<String> issues;
    private final QuantileTable[][] tables;
    private final double[] shift;

    /** Prepares the tables of a run; throws if a poll's share cannot be reached by moving the level of its issue. */
    public InitialStance(PopulationSettings settings, Map<String, Issue> issues, Map<String, Position> positions) {
        this.settings = settings;
        this.issues = List.copyOf(issues.keySet());
        this.tables = new QuantileTable[settings.segments().size()][this.issues.size()];
        for (int g = 0; g < tables.length; g++) {
            for (int k = 0; k < this.issues.size(); k++) {
                tables[g][k] = table(settings.segments().get(g), this.issues.get(k));
            }
        }
        this.shift = new double[this.issues.size()];
        for (Poll poll : settings.polls()) {
            Position first = known(positions, poll.between().get(0));
            Position second = known(positions, poll.between().get(1));
            int issue = issueOf(first);
            shift[issue] = solve(poll, issue, first.at(issue), second.at(issue));
        }
    }

    /** The one issue a position speaks of. */
    private static int issueOf(Position position) {
        for (int k = 0; k < position.at().length; k++) {
            if (position.speaksOf(k)) {
                return k;
            }
        }
        throw new IllegalArgumentException(position.name() + " speaks of no issue");
    }

    private static Position known(Map<String, Position> positions, String name) {
        Position position = positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException("no position " + name);
        }
        return position;
    }

    private static QuantileTable table(Segment segment, String issue) {
        Stance stance = segment.stance().get(issue);
        if (stance == null) {
            throw new IllegalArgumentException("segment " + segment.name() + " has no stance on " + issue);
        }
        if (stance.mean() != null && stance.sd() != null) {
            return ScaledBeta.table(stance.mean(), stance.sd(), KNOTS);
        }
        double[] knots =
                stance.quantiles().stream().mapToDouble(Double::doubleValue).toArray();
        return QuantileTable.of(
                u -> {
                    double at = u * (knots.length - 1);
                    int below = Math.min(knots.length - 2, (int) at);
                    return knots[below] + (at - below) * (knots[below + 1] - knots[below]);
                },
                KNOTS);
    }

    /**
     * The shift of an issue at which the share of a body that prefers the first point to the second is the poll's, by the
     * choice rule of ballots: a member at s prefers it with chance logit⁻¹((|s − second| − |s − first|)/b). Integrated over
     * the distributions, not over drawn members: their luck is no part of the level.
     */
    private double solve(Poll poll, int issue, double first, double second) {
        double[] shares = Membership.shares(settings, bodyOf(poll));
        double low = -2;
        double high = 2;
        boolean rising = first > second;
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (preferring(shares, issue, middle, first, second) < poll.share() == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share the settings give for a poll; the poll's own share unless no level can reach it. */
    public double reached(Poll poll, Map<String, Position> positions) {
        Position first = known(positions, poll.between().get(0));
        Position second = known(positions, poll.between().get(1));
        int issue = issueOf(first);
        double[] shares = Membership.shares(settings, bodyOf(poll));
        return preferring(shares, issue, shift[issue], first.at(issue), second.at(issue));
    }

    private int bodyOf(Poll poll) {
        if (poll.among() == null || poll.among().equals(settings.name())) {
            return 0;
        }
        List<String> names =
                settings.bodies().stream().map(PopulationSettings.Body::name).toList();
        return names.indexOf(poll.among()) + 1;
    }

    private double preferring(double[] shares, int issue, double level, double first, double second) {
        int steps = 48;
        int effects = settings.units().effect() > 0 ? 9 : 1;
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            if (shares[g] == 0) {
                continue;
            }
            double inSegment = 0;
            for (int e = 0; e < effects; e++) {
                double effect = settings.units().effect() * Normal.quantile((e + 0.5) / effects);
                for (int j = 0; j < steps; j++) {
                    double s = clip(tables[g][issue].at((j + 0.5) / steps) + level + effect);
                    double gain = (Math.abs(s - second) - Math.abs(s - first)) / settings.choice();
                    inSegment += Logistic.of((float) gain);
                }
            }
            sum += shares[g] * inSegment / (effects * steps);
        }
        return sum;
    }

    /**
     * Stances of the first day, as lasting parts.
     *
     * @param level sd of the world's level on each issue
     */
    public Stances draw(Population population, Chance chance, double level) {
        Stances stances = new Stances(issues.size(), population.size());
        double[][] segmentShift = bodyShifts(population);
        for (int k = 0; k < issues.size(); k++) {
            double common = shift[k]
                    + level * chance.world().of("stance-level", issues.get(k)).gaussian(0, 0, 0);
            double[] effect = unitEffects(population.units(), chance, issues.get(k));
            Keyed place = chance.luck().of("stance", issues.get(k));
            float[] x = stances.lasting(k);
            for (int unit = 0; unit < population.units().simulated(); unit++) {
                long key = population.units().key(unit);
                double here = common + effect[unit];
                for (int i = population.start(unit); i < population.start(unit + 1); i++) {
                    double u = place.uniform(key, i - population.start(unit), 0);
                    double own = tables[population.segmentOf(i)][k].at(u);
                    x[i] = (float) clip(own + here + segmentShift[k][bodyIndex(population, i)]);
                }
            }
        }
        return stances;
    }

    /** A body's own shift is that of the innermost body; index 0 is for members of the whole body only. */
    private double[][] bodyShifts(Population population) {
        double[][] shifts = new double[issues.size()][population.bodyNames().size()];
        for (int k = 0; k < shifts.length; k++) {
            for (int b = 1; b < shifts[k].length; b++) {
                shifts[k][b] = settings.bodies().get(b - 1).stance().getOrDefault(issues.get(k), 0.0);
            }
        }
        return shifts;
    }

    private static int bodyIndex(Population population, int member) {
        return 31 - Integer.numberOfLeadingZeros(population.bodies()[member]);
    }

    private double[] unitEffects(UnitLayout units, Chance chance, String issue) {
        double[] effect = new double[units.simulated()];
        Keyed draw = chance.world().of("unit-effect", issue);
        double sum = 0;
        double members = 0;
        for (int unit = 0; unit < effect.length; unit++) {
            effect[unit] = settings.units().effect() * draw.gaussian(units.key(unit), 0, 0);
            sum += effect[unit] * units.size(unit);
            members += units.size(unit);
        }
        for (int unit = 0; unit < effect.length; unit++) {
            effect[unit] -= effect.length == 1 ? effect[unit] : sum / members;
        }
        List<PopulationSettings.Unit> listed = settings.units().list();
        for (int unit = 0; unit < listed.size(); unit++) {
            effect[unit] += listed.get(unit).stance().getOrDefault(issue, 0.0);
        }
        return effect;
    }

    private static double clip(double stance) {
        return Math.max(-1, Math.min(1, stance));
    }

    /** Distribution of |s| on an issue by segment at even steps, for levels that are solved before anybody is drawn. */
    public double[] extremity(int segment, int issue, int steps) {
        double[] sizes = new double[steps];
        for (int j = 0; j < steps; j++) {
            sizes[j] = Math.abs(clip(tables[segment][issue].at((j + 0.5) / steps) + shift[issue]));
        }
        Arrays.sort(sizes);
        return sizes;
    }

    /** Names of issues in their order. */
    public List<String> issues() {
        return new ArrayList<>(issues);
    }
}
