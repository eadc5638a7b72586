package org.groundswell.population;

import java.util.List;
import java.util.Map;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.setting.Rest;
import org.jspecify.annotations.Nullable;

/** Who the members are: how many, in which units, segments and bodies, and whom they talk to. */
public record PopulationSettings(
        @Doc("name of the whole body, the one that all members belong to")
        String name,

        @Doc("members of the whole body") @Range(min = 1, max = 1e9)
        long members,

        @Doc("simulated members for each real one") @Range(min = 1e-6, max = 1) @Default("1")
        double scale,

        @Doc("local branches") @Default("{}") Units units,
        @Doc("kinds of members; their shares add to 1") List<Segment> segments,

        @Doc("polls that fix the level of an issue") @Default("[]")
        List<Poll> polls,

        @Doc("organisations within the whole body") @Default("[]")
        List<Body> bodies,

        @Doc("where members stand at the start, by issue, instead of what segments, units, bodies and the world say")
        @Range(min = -1, max = 1)
        @Default("{}")
        @Refers(Referent.ISSUE)
        Map<String, EachMember> stance,

        @Doc("weight of contacts against a member's own anchor, instead of what segments say")
        @Range(min = 0, max = 1)
        @Nullable
        EachMember susceptibility,

        @Doc("chance that a member never changes its mind, whatever it hears: 1 makes it a zealot")
        @Range(min = 0, max = 1)
        @Nullable
        EachMember zealots,

        @Doc("how unequally members take part") @Default("{}")
        ActivitySettings activity,

        @Doc("whom members talk to") @Default("{}") NetworkSettings network,

        @Doc("luck in choosing between texts: scale of the Gumbel part, in units of distance")
        @Range(min = 0.001, max = 2)
        @Default(
                value = "0.2",
                low = "0.1",
                high = "0.4",
                source = "assumed: at 0.2 a member 0.4 nearer to one text picks it 88 % of the time")
        double choice) {

    public PopulationSettings {
        Check.all(
                PopulationSettings.class,
                name,
                members,
                scale,
                units,
                segments,
                polls,
                bodies,
                stance,
                susceptibility,
                zealots,
                activity,
                network,
                choice);
        if (segments.isEmpty() || segments.size() > 100) {
            throw new IllegalArgumentException("segments must be 1 to 100, but are " + segments.size());
        }
        if (bodies.size() > 30) {
            throw new IllegalArgumentException("bodies must be at most 30, but are " + bodies.size());
        }
    }

    /** The same at another scale. */
    public PopulationSettings at(double otherScale) {
        return new PopulationSettings(
                name,
                members,
                otherScale,
                units,
                segments,
                polls,
                bodies,
                stance,
                susceptibility,
                zealots,
                activity,
                network,
                choice);
    }

    /** Simulated members, more or less: those of listed units are rounded one by one. */
    public double simulated() {
        return members * scale;
    }

    /** Simulated members of a body, more or less. */
    public double simulated(String body) {
        return membersOf(body) * scale;
    }

    /** Number of a body, 0 being the whole one. */
    public int body(String body) {
        return bodies.stream().map(Body::name).toList().indexOf(body) + 1;
    }

    /** Members of a body in reality; the whole body's, if it is none within it. */
    public double membersOf(String body) {
        return bodies.stream()
                .filter(one -> one.name().equals(body))
                .mapToDouble(Body::members)
                .findFirst()
                .orElse((double) members);
    }

    /**
     * Local branches, either counted ({@code count}, of sizes that follow a lognormal distribution) or listed.
     *
     * @param spread standard deviation of log size; 0 makes all the same
     */
    public record Units(
            @Doc("what a branch is called") @Default("unit") String name,

            @Doc("how many there are") @Range(min = 1, max = 1e6) @Default("1")
            int count,

            @Doc("sd of the logarithm of a unit's size") @Range(min = 0, max = 2) @Default("0.5")
            double spread,

            @Doc("sd of a unit's own effect on its members' stance")
            @Range(min = 0, max = 1)
            @Default(value = "0.2", low = "0.1", high = "0.3", source = "assumed: first range of the model")
            double effect,

            @Doc("units by name, instead of a count") @Default("[]")
            List<Unit> list) {
        public Units {
            Check.all(Units.class, name, count, spread, effect, list);
            if (!list.isEmpty() && count > 1) {
                throw new IllegalArgumentException("either count or list, not both");
            }
        }

        /** How many there are, counted or listed. */
        public int number() {
            return list.isEmpty() ? count : list.size();
        }
    }

    /** A branch known by name. */
    public record Unit(
            @Doc("name of the unit") String name,
            @Doc("its members") @Range(min = 1, max = 1e9) long members,

            @Doc("how far its members' stance lies from the others', by issue")
            @Range(min = -1, max = 1)
            @Default("{}")
            @Refers(Referent.ISSUE)
            Map<String, Double> stance) {
        public Unit {
            Check.all(Unit.class, name, members, stance);
        }
    }

    /** A kind of member. */
    public record Segment(
            @Doc("name of the segment") String name,

            @Doc("share of all members") @Range(min = 0, max = 1)
            double share,

            @Doc("weight of contacts against a member's own anchor when talking")
            @Range(min = 0, max = 0.95)
            @Default(
                    value = "0.5",
                    low = "0.2",
                    high = "0.8",
                    source = "assumed: wide; Friedkin and Johnsen fit 0.3 to 0.9 in small groups")
            double susceptibility,

            @Doc("where its members stand at the start, by issue") @Default("{}") @Refers(Referent.ISSUE)
            Map<String, Stance> stance) {
        public Segment {
            Check.all(Segment.class, name, share, susceptibility, stance);
        }
    }

    /** How stances are spread at the start: a Beta distribution scaled to [−1, 1], or quantiles at even steps. */
    public record Stance(
            @Doc("mean stance") @Range(min = -1, max = 1) @Nullable
            Double mean,

            @Doc("standard deviation of stance") @Range(min = 0, max = 1) @Nullable
            Double sd,

            @Doc("stances at even steps from the least to the greatest, instead of mean and sd")
            @Range(min = -1, max = 1)
            @Default("[]")
            List<Double> quantiles) {
        public Stance {
            Check.all(Stance.class, mean, sd, quantiles);
            if (quantiles.isEmpty() == (mean == null || sd == null)) {
                throw new IllegalArgumentException("must have either mean and sd, or quantiles");
            }
            for (int i = 1; i < quantiles.size(); i++) {
                if (quantiles.get(i) < quantiles.get(i - 1)) {
                    throw new IllegalArgumentException("quantiles must not fall");
                }
            }
            if (quantiles.size() == 1) {
                throw new IllegalArgumentException("quantiles must be at least two");
            }
            // A distribution on [−1, 1] with this mean has at most this variance: all its members at the two ends.
            if (mean != null && sd != null && sd > 0 && sd * sd > 0.98 * (1 - mean * mean)) {
                throw new IllegalArgumentException("sd must be below "
                        + Math.rint(StrictMath.sqrt(0.98 * (1 - mean * mean)) * 1000) / 1000 + " when the mean is "
                        + mean
                        + ", but is " + sd);
            }
        }
    }

    /** A poll: the level of the issue is moved until this share of the members prefers the first position. */
    public record Poll(
            @Doc("what the poll asked, for the record") String name,

            @Doc("share that prefers the first of the two positions") @Range(min = 0.01, max = 0.99)
            double share,

            @Doc("two positions that speak of one and the same issue only") @Refers(Referent.POSITION)
            List<String> between,

            @Doc("body that was asked; all members if left out") @Refers(Referent.BODY) @Nullable
            String among) {
        public Poll {
            Check.all(Poll.class, name, share, between, among);
            if (between.size() != 2) {
                throw new IllegalArgumentException("between must name two positions, but names " + between.size());
            }
        }
    }

    /** An organisation some of whose members are simulated because they belong to the whole body too. */
    public record Body(
            @Doc("name of the body") String name,
            @Doc("its members") @Range(min = 1, max = 1e9) long members,

            @Doc("share of its members in each segment; they add to 1") @Range(min = 0, max = 1)
            Composition composition,

            @Doc("a body that all its members belong to") @Refers(Referent.BODY) @Nullable
            String within,

            @Doc("how far its members' stance lies from that of others in their segment, by issue")
            @Range(min = -1, max = 1)
            @Default("{}")
            @Refers(Referent.ISSUE)
            Map<String, Double> stance,

            @Doc("members it gains a month; counts only where a threshold is a share of the members of the day")
            @Range(min = -1e8, max = 1e8)
            @Default("0")
            double growth) {
        public Body {
            Check.all(Body.class, name, members, composition, within, stance, growth);
        }
    }

    /** Shares of a body's members by segment. */
    public record Composition(
            @Doc("by segment") @Rest @Refers(Referent.SEGMENT)
            Map<String, Double> segments) {
        public double of(String segment) {
            return segments.getOrDefault(segment, 0.0);
        }
    }

    /** How unequally members take part: activity for each act is lognormal with mean 1. */
    public record ActivitySettings(
            @Doc("sd of the logarithm of activity")
            @Range(min = 0, max = 3)
            @Default(
                    value = "1",
                    low = "0.7",
                    high = "1.4",
                    source = "assumed: at 1 the most active tenth does about 40 % of all acts")
            double sigma,

            @Doc("correlation of activity between two kinds of act, as a square root")
            @Range(min = 0, max = 1)
            @Default(value = "0.6", low = "0.4", high = "0.8", source = "assumed: first range of the model")
            double rho,

            @Doc("correlation of activity with the strength of a member's stance on the first issue")
            @Range(min = 0, max = 0.9)
            @Default(value = "0.15", low = "0", high = "0.3", source = "assumed: first range of the model")
            double extremity) {
        public ActivitySettings {
            Check.all(ActivitySettings.class, sigma, rho, extremity);
        }
    }
}
