package org.groundswell.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Amount;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.world.Measure;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Members of a body put their names under a text; at a threshold something follows.
 *
 * <p>Member i signs when the sum of its daily hazards passes an exponential draw of its own:
 * h = α w [e (g + d) + β f + q], with activity α, willingness w = logit⁻¹((midpoint − d(i, text))/slope + credit), the
 * organisers' rate g and deadline push d times their effort e, the share f of its contacts in the body that have signed (by
 * what they weigh, if links have weights),
 * and bursts of publicity q. Only members whom the list reaches can sign.
 */
@Doc("members sign a text; at a threshold something follows")
public record Petition(
        @Doc("name of the stage") String name,
        @Doc("when it opens") Opening opens,
        @Doc("last day for signing") LocalDate closes,

        @Doc("body whose members can sign") @Refers(Referent.BODY)
        String body,

        @Doc("what is signed") @Refers(Referent.POSITION) String text,

        @Doc("names needed, as a number or as a share of the body")
        Amount threshold,

        @Doc("whether a share is of the body at opening or of the day") @Default("opening")
        Base base,

        @Doc("lower counts to be noted, by name") @Default("{}")
        Map<String, Amount> marks,

        @Doc("ways to reach members: the chance is 1 - exp(-sum of rates x activity)") @Range(min = 0, max = 100)
        Map<String, PerSegment> reach,

        @Doc("names a day for each reached member who is wholly willing, from the organisers' work")
        @Range(min = 0, max = 10)
        @Daily
        double organisers,

        @Doc("factor on the organisers' work; a lever") @Range(min = 0, max = 1000) @Default("1") @Daily
        double effort,

        @Doc("factor on the organisers' work in a unit, by its name")
        @Range(min = 0, max = 1000)
        @Default("{}")
        @Refers(Referent.UNIT)
        Map<String, Double> aimedAt,

        @Doc("names a day once all of a member's contacts have signed; of some, as their share by weight")
        @Range(min = 0, max = 10)
        @Daily
        double wordOfMouth,

        @Doc("bursts of publicity") @Default("[]") List<Burst> bursts,
        @Doc("push before the deadline") @Default("{}") Deadline deadline,

        @Doc("distance from the text at which a member without credit is half willing")
        @Range(min = 0, max = 2)
        @Default(value = "0.6", low = "0.3", high = "0.9", source = "assumed: wide")
        double midpoint,

        @Doc("distance over which willingness falls")
        @Range(min = 0.01, max = 2)
        @Default(value = "0.2", low = "0.1", high = "0.4", source = "assumed: as luck in choosing between texts")
        double slope,

        @Doc("what the author is worth to a segment, on the scale of a logit") @Range(min = -5, max = 5) @Default("0")
        PerSegment credit,

        @Doc("share of names that turn out invalid")
        @Range(min = 0, max = 0.9)
        @Default(
                value = "0.02",
                low = "0.005",
                high = "0.08",
                source = "Swiss initiatives 1.0 %; assumed more where nobody checks at the door")
        double invalid,

        @Doc("days it takes to check the names") @Range(min = 0, max = 1000) @Default("0")
        int check)
        implements Stage<Signing> {

    /** What a threshold's share is a share of. */
    public enum Base {
        @Doc("members when it opened")
        OPENING,
        @Doc("members of the day")
        TODAY
    }

    /**
     * A burst of publicity: q jumps to its size and decays, by half-life or as a power of the days since.
     *
     * @param size names a day for each reached and wholly willing member of mean activity, on the first day
     */
    public record Burst(
            @Doc("name of the burst") String name,
            @Doc("its day") @Nullable LocalDate on,

            @Doc("first and last day on which it can come, instead of its day") @Default("[]")
            List<LocalDate> between,

            @Doc("chance that it comes at all") @Range(min = 0, max = 1) @Default("1")
            double chance,

            @Doc("names a day for each reached and wholly willing member, on its first day") @Range(min = 0, max = 10)
            double size,

            @Doc("days in which it falls to half")
            @Range(min = 0.1, max = 365)
            @Default(
                    value = "2",
                    low = "1",
                    high = "5",
                    source = "the 2019 petition to revoke Article 50 fell to half in 1.9 days")
            double halfLife,

            @Doc("decay as (1 + days)^-power instead of by half-life") @Range(min = 0.1, max = 10) @Nullable
            Double power) {
        public Burst {
            Check.all(Burst.class, name, on, between, chance, size, halfLife, power);
            if ((on == null) == between.isEmpty()) {
                throw new IllegalArgumentException("must have either on or between");
            }
            if (!between.isEmpty() && (between.size() != 2 || between.get(1).isBefore(between.get(0)))) {
                throw new IllegalArgumentException("between must be a first and a last day, in order");
            }
        }
    }

    /** More names in the last days. */
    public record Deadline(
            @Doc("names a day on the last day, as organisers") @Range(min = 0, max = 10) @Default("0")
            double push,

            @Doc("days before the end on which the push begins; it rises evenly")
            @Range(min = 1, max = 1000)
            @Default("7")
            int days) {
        public Deadline {
            Check.all(Deadline.class, push, days);
        }
    }

    public Petition {
        Check.all(
                Petition.class,
                name,
                opens,
                closes,
                body,
                text,
                threshold,
                base,
                marks,
                reach,
                organisers,
                effort,
                aimedAt,
                wordOfMouth,
                bursts,
                deadline,
                midpoint,
                slope,
                credit,
                invalid,
                check);
        for (String mark : marks.keySet()) {
            if (List.of("reached", "crossed", "names", "signed").contains(mark)) {
                throw new IllegalArgumentException(
                        "a mark cannot be called " + mark + ": the petition has such an outcome");
            }
        }
    }

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        List<OutcomeKind> kinds = new ArrayList<>(List.of(
                OutcomeKind.event("reached", "reaches its threshold"),
                OutcomeKind.date("reached-on", "has its threshold confirmed on"),
                OutcomeKind.date("crossed-on", "comes to its threshold, valid or not, on"),
                OutcomeKind.count("names", "has names at the end"),
                OutcomeKind.share("signed", "is signed by a share of the body of")));
        marks.keySet().forEach(mark -> {
            kinds.add(OutcomeKind.event(mark, "comes to " + mark.replace('-', ' ')));
            kinds.add(OutcomeKind.date(mark + "-on", "comes to " + mark.replace('-', ' ') + " on"));
        });
        return kinds;
    }

    @Override
    public double bytes(PopulationSettings population) {
        double[] shares = Membership.shares(population, population.body(body));
        double reached = 0;
        for (int g = 0; g < shares.length; g++) {
            String segment = population.segments().get(g).name();
            double rate =
                    reach.values().stream().mapToDouble(way -> way.of(segment)).sum();
            // As activity has mean 1 and the chance flattens, no more are reached than this, but for luck.
            reached += shares[g] * -StrictMath.expm1(-rate);
        }
        return Signing.bytes(population.simulated(body) * reached, population);
    }

    @Override
    public Signing open(World world) {
        return new Signing(this, world);
    }

    @Override
    public boolean day(Signing state, World world) {
        return state.day(this, world);
    }

    @Override
    public List<Measure> measures(List<Subject> subjects) {
        return List.of(new Measure("names", "names so far, valid or not"));
    }

    @Override
    public void measure(@Nullable Signing state, World world, Probe probe) {
        probe.take(name + ".names", state == null ? 0 : state.names(world));
    }
}
