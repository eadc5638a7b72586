package org.groundswell.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.groundswell.kernel.Logistic;
import org.groundswell.population.EachMember;
import org.groundswell.population.Membership;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.Poll;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.population.PopulationSettings.Stance;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.random.QuantileTable;
import org.groundswell.random.ScaledBeta;
import org.jspecify.annotations.Nullable;

/**
 * Where members stand on the first day: x = clip(quantile of the segment at U + poll shift + unit effect + shift of its
 * bodies + the world's level, −1, 1).
 *
 * <p>Unit effects are deviations from the members' mean, so their mean, weighted by size, is taken out: with few simulated
 * units it would otherwise move everyone, and a small scale would be more uncertain than a large one.
 */
public final class InitialStance {
    private static final int KNOTS = 1_025;
    /** Points that stand for the distribution of a segment, and for what units and bodies add to it. */
    private static final int STANCES = 48;

    private static final int SHIFTS = 15;

    private final PopulationSettings settings;
    private final List<String> issues;
    private final QuantileTable[][] tables;
    private final double[] shift;
    private final BodyShifts ofBodies;
    private final Mixture[] ofUnits;

    /** Prepares the tables of a run. What a poll cannot reach by moving the level of its issue, {@link #reached} tells. */
    public InitialStance(PopulationSettings settings, Map<String, Issue> issues, Map<String, Position> positions) {
        this(settings, issues, positions, null);
    }

    /**
     * The same for a variant: polls that it shares with the baseline are answered by the baseline's members, so that a lever
     * moves what it should move and is not solved away.
     */
    public InitialStance(
            PopulationSettings settings,
            Map<String, Issue> issues,
            Map<String, Position> positions,
            @Nullable InitialStance baseline) {
        this.settings = settings;
        this.issues = List.copyOf(issues.keySet());
        this.ofBodies = new BodyShifts(settings, this.issues);
        UnitLayout units = UnitLayout.of(settings);
        this.ofUnits = this.issues.stream().map(issue -> shifts(units, issue)).toArray(Mixture[]::new);
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
            Double known = baseline == null ? null : baseline.level(poll, this.issues.get(issue));
            shift[issue] = known == null ? solve(poll, issue, first.at(issue), second.at(issue)) : known;
        }
    }

    /** The level at which a poll is met, if it is one of this baseline's polls. */
    private @Nullable Double level(Poll poll, String issue) {
        int index = issues.indexOf(issue);
        return settings.polls().contains(poll) && index >= 0 ? shift[index] : null;
    }

    /** What units add to the stances of members: their random effects, and what the file says of those it lists. */
    private Mixture shifts(UnitLayout units, String issue) {
        double members = 0;
        double squares = 0;
        for (int unit = 0; unit < units.simulated(); unit++) {
            members += units.size(unit);
            squares += (double) units.size(unit) * units.size(unit);
        }
        // Deviations from a weighted mean vary less by the sum of the squared weights.
        double sd = settings.units().effect() * Math.sqrt(Math.max(0, 1 - squares / (members * members)));
        double all = members;
        List<PopulationSettings.Unit> listed = settings.units().list();
        Mixture stated = listed.isEmpty()
                ? Mixture.even(0)
                : new Mixture(
                        listed.stream()
                                .mapToDouble(unit -> unit.stance().getOrDefault(issue, 0.0))
                                .toArray(),
                        IntStream.range(0, listed.size())
                                .mapToDouble(unit -> units.size(unit) / all)
                                .toArray());
        return stated.merged(SHIFTS).plus(Mixture.normal(sd));
    }

    private Mixture shifts(int body, int segment, int issue) {
        if (settings.stance().containsKey(issues.get(issue))) {
            return Mixture.even(0);
        }
        return ofBodies.among(body, segment, issue)
                .merged(SHIFTS)
                .plus(ofUnits[issue])
                .merged(SHIFTS);
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

    private QuantileTable table(Segment segment, String issue) {
        EachMember stated = settings.stance().get(issue);
        if (stated != null) {
            return QuantileTable.of(stated.quantile(segment.name()), KNOTS);
        }
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
        double low = -2;
        double high = 2;
        boolean rising = first > second;
        Mixture[] asked = asked(poll, issue);
        for (int step = 0; step < 60; step++) {
            double middle = (low + high) / 2;
            if (preferring(poll, asked, middle, first, second) < poll.share() == rising) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Stances of those whom a poll asked, by segment, before any level moves them. */
    private Mixture[] asked(Poll poll, int issue) {
        int body = bodyOf(poll);
        return IntStream.range(0, settings.segments().size())
                .mapToObj(segment -> Mixture.even(stances(segment, issue)).plus(shifts(body, segment, issue)))
                .toArray(Mixture[]::new);
    }

    /** A segment's stances on an issue at even steps. */
    private double[] stances(int segment, int issue) {
        return IntStream.range(0, STANCES)
                .mapToDouble(j -> tables[segment][issue].at((j + 0.5) / STANCES))
                .toArray();
    }

    /** The share the settings give for a poll; the poll's own share unless no level can reach it. */
    public double reached(Poll poll, Map<String, Position> positions) {
        Position first = known(positions, poll.between().get(0));
        Position second = known(positions, poll.between().get(1));
        int issue = issueOf(first);
        return preferring(poll, asked(poll, issue), shift[issue], first.at(issue), second.at(issue));
    }

    private int bodyOf(Poll poll) {
        if (poll.among() == null || poll.among().equals(settings.name())) {
            return 0;
        }
        List<String> names =
                settings.bodies().stream().map(PopulationSettings.Body::name).toList();
        return names.indexOf(poll.among()) + 1;
    }

    private double preferring(Poll poll, Mixture[] asked, double level, double first, double second) {
        double[] shares = Membership.shares(settings, bodyOf(poll));
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            sum += shares[g]
                    * asked[g].mean(stance -> {
                        double s = clip(stance + level);
                        return Logistic.of((float) ((Math.abs(s - second) - Math.abs(s - first)) / settings.choice()));
                    });
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
        for (int k = 0; k < issues.size(); k++) {
            EachMember stated = settings.stance().get(issues.get(k));
            if (stated != null) {
                state(stated, population, chance.luck().of("stance", issues.get(k)), stances.lasting(k));
                continue;
            }
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
                    x[i] = (float) clip(own + here + ofBodies.of(population.bodiesOf(i), k));
                }
            }
        }
        return stances;
    }

    private static void state(EachMember stated, Population population, Keyed draw, float[] x) {
        IntToDoubleFunction each = stated.each(population, draw);
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) each.applyAsDouble(i);
        }
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

    /** How |s| on an issue is distributed among a body's members of a segment, before the world's level moves them. */
    Mixture extremity(int body, int segment, int issue, int points) {
        return Mixture.even(stances(segment, issue))
                .map(s -> s + shift[issue])
                .plus(shifts(body, segment, issue))
                .map(s -> Math.abs(clip(s)))
                .merged(points);
    }

    /** Names of issues in their order. */
    public List<String> issues() {
        return new ArrayList<>(issues);
    }
}
