package org.groundswell.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.groundswell.kernel.Logistic;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Keyed;
import org.groundswell.tally.DecisionRule;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.Profile;
import org.groundswell.tally.ProfileBuilder;
import org.groundswell.tally.Requirement;
import org.groundswell.tally.Unit;
import org.groundswell.tally.Verdict;
import org.groundswell.world.Activity;
import org.groundswell.world.Position;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** A ballot in one run: who will vote on which day, and the votes so far. */
public final class Voting {
    /** The day of members who do not vote. */
    private static final short NEVER = -1;

    private static final double BYTES_A_UNIT = 1_200;

    private final String name;
    private final int body;
    private final int opened;
    private final int last;
    /** Of the body; null where all are. */
    private final int @Nullable [] members;
    /** Days after opening. */
    private final short[] votesOn;

    private final ProfileBuilder[] byUnit;
    private final int[] electorate;
    private final Position[] options;
    private final Preference choice;
    private long cast;

    Voting(Ballot ballot, World world) {
        Population population = world.population();
        this.name = ballot.name();
        this.body = population.body(ballot.body());
        this.opened = world.day();
        this.last = opened + ballot.days() - 1;
        this.members = body == 0 ? null : population.membersOf(body);
        this.votesOn = new short[population.simulated(body)];
        this.options = ballot.options().stream().map(world::position).toArray(Position[]::new);
        this.choice =
                new Preference("choice " + name, options, population.settings().choice(), world.luck());
        this.byUnit = new ProfileBuilder[population.units().simulated()];
        this.electorate = new int[byUnit.length];
        Arrays.setAll(byUnit, unit -> new ProfileBuilder(options.length));
        for (int j = 0; j < votesOn.length; j++) {
            electorate[population.unitOf(member(j))]++;
        }
        settle(ballot, world);
    }

    /** Bytes for days of votes, for the members of a body that is not the whole one, and for papers by unit. */
    static double bytes(double voters, int body, PopulationSettings population) {
        double units = Math.ceil(population.units().number() * population.scale());
        return voters * (Short.BYTES + (body == 0 ? 0 : Integer.BYTES)) + units * BYTES_A_UNIT;
    }

    private int member(int j) {
        return members == null ? j : members[j];
    }

    /** Settles at opening who votes and when. */
    private void settle(Ballot ballot, World world) {
        Population population = world.population();
        Activity.OneAct act = world.activity().in("vote " + name);
        float[] stance = world.stances().expressed(0);
        double level = Turnout.level(ballot, world)
                + world.settings().turnout() * world.open().of("turnout", name).gaussian(0, 0, 0);
        double[] contacted = population.settings().segments().stream()
                .mapToDouble(segment -> ballot.contacted().of(segment.name()))
                .toArray();
        Keyed contact = world.luck().of("contacted", name);
        Keyed votes = world.luck().of("votes", name);
        Keyed when = world.luck().of("votes-on", name);
        double[] ofUnit = unitTurnout(ballot, world);
        for (int j = 0; j < votesOn.length; j++) {
            int i = member(j);
            long key = population.key(i);
            int ordinal = population.ordinal(i);
            boolean met = contact.uniform(key, ordinal, 0) < contacted[population.segmentOf(i)];
            double logit = level
                    + ofUnit[population.unitOf(i)]
                    + ballot.weightOfActivity() * StrictMath.log(Math.max(act.of(i), Float.MIN_NORMAL))
                    + ballot.weightOfStance() * Math.abs(stance[i])
                    + (met ? ballot.weightOfContact() : 0);
            boolean goes = votes.uniform(key, ordinal, 0) < Logistic.exact(logit);
            votesOn[j] = goes ? (short) day(ballot.timing(), ballot.days(), when.uniform(key, ordinal, 0)) : NEVER;
        }
    }

    /** How far each simulated unit's turnout lies from the others', in logits. */
    private static double[] unitTurnout(Ballot ballot, World world) {
        UnitLayout units = world.population().units();
        Keyed draw = world.open().of("unit-turnout", ballot.name());
        double[] shift = new double[units.simulated()];
        for (int unit = 0; unit < shift.length; unit++) {
            shift[unit] = ballot.unitTurnout() * draw.gaussian(units.key(unit), 0, 0);
        }
        return shift;
    }

    /** The day of a vote after opening: the quantile at u of a density that falls, is even, or rises. */
    private static int day(Ballot.Timing timing, int days, double u) {
        double share = switch (timing) {
            case EARLY -> 1 - Math.sqrt(1 - u);
            case FLAT -> u;
            case DEADLINE -> Math.sqrt(u);
        };
        return Math.min(days - 1, (int) (share * days));
    }

    boolean day(Ballot ballot, World world) {
        Population population = world.population();
        float[][] stance = world.stances().expressed();
        Keyed paper = world.luck().of("paper", name);
        for (int j = 0; j < votesOn.length; j++) {
            if (votesOn[j] != world.day() - opened) {
                continue;
            }
            int i = member(j);
            long key = population.key(i);
            int ordinal = population.ordinal(i);
            ProfileBuilder votes = byUnit[population.unitOf(i)];
            double fate = paper.uniform(key, ordinal, 0);
            cast++;
            if (fate < ballot.invalid()) {
                votes.invalid(1);
            } else if (fate < ballot.invalid() + ballot.blank()) {
                votes.blank(1);
            } else {
                votes.add(choice.rank(stance, i, key, ordinal), options.length);
            }
        }
        if (world.day() == last) {
            close(ballot, world);
            return true;
        }
        return world.lastDay();
    }

    private void close(Ballot ballot, World world) {
        List<Unit> units = new ArrayList<>();
        Map<Integer, Unit> bySimulated = new LinkedHashMap<>();
        for (int unit = 0; unit < byUnit.length; unit++) {
            if (electorate[unit] == 0 && votesOn.length > 0) {
                continue;
            }
            String unitName = world.population().units().name(unit);
            Fraction votes = ballot.unitVotes().getOrDefault(unitName, new Fraction(1, 1));
            Unit voting = new Unit(unitName, votes, byUnit[unit].build(electorate[unit]));
            units.add(voting);
            bySimulated.put(unit, voting);
        }
        Keyed lot = world.open().of("lot", name);
        IntToDoubleFunction byLot = option -> lot.uniform(Keyed.who(options[option].name()), 0, 0);
        Verdict verdict = ballot.rule().decide(units, byLot);
        Profile all = Profile.sum(units.stream().map(Unit::profile).toList());
        publish(verdict, all, ballot.rule().statusQuo(), world);
        world.outcomes()
                .publish(name, "units-passed", passed(bySimulated, ballot.rule().ofOneUnit(), byLot, world));
        verdict.outcome().ifPresent(winner -> {
            if (ballot.binds() != null) {
                world.turn(ballot.binds(), options[winner]);
            }
        });
    }

    /** Share of real units with votes that would pass by themselves, each as the simulated one that stands for it. */
    private static double passed(
            Map<Integer, Unit> bySimulated, DecisionRule rule, IntToDoubleFunction lot, World world) {
        Map<Integer, Boolean> passed = new LinkedHashMap<>();
        bySimulated.forEach((unit, voting) ->
                passed.put(unit, rule.decide(voting.profile(), lot).passed()));
        UnitLayout layout = world.population().units();
        int voting = 0;
        int count = 0;
        for (int real = 0; real < layout.real(); real++) {
            Boolean one = passed.get(layout.simulatedFor(real));
            voting += one == null ? 0 : 1;
            count += Boolean.TRUE.equals(one) ? 1 : 0;
        }
        return ratio(count, voting);
    }

    private void publish(Verdict verdict, Profile all, boolean statusQuo, World world) {
        int otherwise = statusQuo ? options.length - 1 : options.length;
        world.outcomes().publish(name, "held", true);
        world.outcomes().publish(name, "passed", verdict.passed());
        world.outcomes().publish(name, "carried", verdict.carried().isPresent());
        world.outcomes().publish(name, "winner", verdict.outcome().orElse(otherwise));
        world.outcomes().publish(name, "share", ratio(all.yes(), all.ranked()));
        world.outcomes().publish(name, "turnout", ratio(all.cast(), all.electorate()));
        world.outcomes().publish(name, "cast", world.population().inReality(body, all.cast()));
        world.outcomes().publish(name, "approval", ratio(all.yes(), all.electorate()));
        world.outcomes()
                .publish(
                        name,
                        "quorum-met",
                        verdict.unmet().stream()
                                .noneMatch(unmet -> unmet.kind() == Requirement.Kind.TURNOUT
                                        || unmet.kind() == Requirement.Kind.APPROVAL));
        world.outcomes().publish(name, "closed-on", world.day());
        verdict.requirement(Requirement.Kind.UNITS).ifPresent(byUnits -> {
            world.outcomes().publish(name, "units-for", byUnits.share());
            world.outcomes().publish(name, "units-met", byUnits.met());
        });
    }

    /** Share of the electorate that has voted so far. */
    double castShare() {
        return ratio(cast, votesOn.length);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? Double.NaN : part / (double) whole;
    }
}
