package org.groundswell.voice;

import java.util.Map;
import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.setting.Shorthand;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks to members: from which position, to whom, how often, and how much each segment believes. */
public record Voice(
        @Doc("name of the voice") String name,
        @Doc("who this is, for readers") @Default("") String about,

        @Doc("where it stands") @Refers(Referent.POSITION) @Daily
        String position,

        @Doc("share of members that follow it") Audience audience,

        @Doc("chance that a follower hears it on a day") @Range(min = 0, max = 1) @Daily
        double frequency,

        @Doc("how far one hearing moves a member who trusts it fully, as a share of the gap")
        @Range(min = 0, max = 1)
        @Default(
                value = "0.012",
                low = "0.004",
                high = "0.03",
                source = "assumed: one message moves support by about a point at most (59 experiments on ads,"
                        + " Coppock, Hill and Vavreck 2020: +0.7 points, SE 0.7)")
        @Daily
        double strength,

        @Doc("how much each segment believes it; below 0 a hearing repels") @Range(min = -1, max = 1) @Daily
        PerSegment trust,

        @Doc("lets trust follow the stance on an issue") @Daily @Nullable
        Agreement agreement,

        @Doc("part of a hearing's effect that lasts; the rest is a cue that fades")
        @Range(min = 0, max = 1)
        @Default(
                value = "0.2",
                low = "0.05",
                high = "0.5",
                source = "assumed: about half of a party cue is left after three days, little after weeks")
        @Daily
        double lasting,

        @Doc("body whose line it takes over once that body has taken one") @Refers(Referent.BODY) @Nullable
        String speaksFor) {

    public Voice {
        Check.all(
                Voice.class,
                name,
                about,
                position,
                audience,
                frequency,
                strength,
                trust,
                agreement,
                lasting,
                speaksFor);
    }

    /** Bytes that each member takes: for its followers a place, how often they have heard it, and room to grow. */
    public double bytesAMember(PopulationSettings population) {
        return 3 * (Character.BYTES + Byte.BYTES) / 2.0 * audience.most(population);
    }

    /**
     * Share of members that follow a voice: that of their segment, times a factor for each body they belong to and for
     * their unit, at most 1.
     */
    public record Audience(
            @Doc("by segment") @Range(min = 0, max = 1) @Shorthand
            PerSegment share,

            @Doc("factor for members of a body") @Range(min = 0, max = 1000) @Default("{}") @Refers(Referent.BODY)
            Map<String, Double> bodies,

            @Doc("factor for members of a unit") @Range(min = 0, max = 1000) @Default("{}") @Refers(Referent.UNIT)
            Map<String, Double> units) {
        public Audience {
            Check.all(Audience.class, share, bodies, units);
        }

        /** The share of all members that follow it, or more. */
        double most(PopulationSettings population) {
            double factor = Math.max(
                    1,
                    units.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(1));
            double followers = 0;
            for (int body = 0; body <= population.bodies().size(); body++) {
                String name = body == 0
                        ? population.name()
                        : population.bodies().get(body - 1).name();
                double ofBody = body == 0 ? 1 : bodies.getOrDefault(name, 1.0) - 1;
                double[] shares = Membership.shares(population, body);
                for (int g = 0; g < shares.length && ofBody > 0; g++) {
                    double own = share.of(population.segments().get(g).name()) * factor;
                    followers += population.membersOf(name) * shares[g] * Math.min(1, own * ofBody);
                }
            }
            return Math.min(1, followers / population.members());
        }
    }

    /** Trust times max(0, 1 + slope · s): those who agree on the issue believe more, those who do not believe less. */
    public record Agreement(
            @Doc("issue that trust follows") @Refers(Referent.ISSUE)
            String issue,

            @Doc("how steeply; at 1 an opponent believes nothing and a supporter twice as much")
            @Range(min = -1, max = 1)
            double slope) {
        public Agreement {
            Check.all(Agreement.class, issue, slope);
        }
    }
}
