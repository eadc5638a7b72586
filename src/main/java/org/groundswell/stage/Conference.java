package org.groundswell.stage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.stage.conference.Bloc;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.tally.Fraction;
import org.groundswell.world.ActivityByUnit;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Delegates of local units and affiliates that vote as blocs decide what is debated, on which wording, and whether it is
 * carried.
 *
 * <p>Priorities: affiliates and delegations each pick subjects; a delegation picks those of greatest
 * ln rate + bonus for its own motion + Σ trust · advice − χ P(the other section picks it) + Gumbel. Compositing: see
 * {@link org.groundswell.stage.conference.Composite}. Vote: unit u is for o with chance
 * logit⁻¹((d(L_u, status quo) − d(L_u, o))/b_d ± platform), and a bloc likewise from its line, on each issue
 * m + σ (√ρ N(all blocs) + √(1 − ρ) N(bloc)). A show of hands by heads decides, unless it is close or a card vote is called
 * for: then each section counts its weight, shared out as its members' votes fell.
 */
@Doc("delegates and affiliates decide what is debated, on which wording, and whether it is carried")
public record Conference(
        @Doc("name of the stage") String name,
        @Doc("when it opens") Opening opens,

        @Doc("days after opening on which the vote is taken") @Range(min = 0, max = 1000) @Default("1")
        int voteAfter,

        @Doc("body whose conference it is; it takes the position carried") @Refers(Referent.BODY)
        String body,

        @Doc("round of motions that is laid before it") @Refers(Referent.STAGE)
        String motions,

        @Doc("subjects that each section puts first") @Range(min = 1, max = 100)
        int picks,

        @Doc("section of local units") @Default("{}") UnitSection units,
        @Doc("section of affiliates") @Default("{}") Affiliates affiliates,
        @Doc("how wordings are agreed") @Default("{}") Compositing compositing,
        @Doc("how votes are taken") @Default("{}") Floor floor,

        @Doc("names for what a position carried amounts to, by its value on the subject's first issue") @Default("[]")
        List<Grade> grades)
        implements Stage<Session> {
    private static final double BYTES_A_UNIT = 300;

    /** The section of local units. */
    public record UnitSection(
            @Doc("the section's part of a card vote") @Default("1/2")
            Fraction weight,

            @Doc("share of units that are represented")
            @Range(min = 0, max = 1)
            @Default(
                    value = "0.68",
                    low = "0.6",
                    high = "0.76",
                    source = "Labour 2018: 32 % of members unrepresented (davelevy.info)")
            double represented,

            @Doc("members up to which a unit has one delegate") @Range(min = 1, max = 1e9) @Default("749")
            long firstDelegate,

            @Doc("members for each further delegate, a part of them counting whole")
            @Range(min = 1, max = 1e9)
            @Default("250")
            long perDelegate,

            @Doc("share of members who could become delegates, at mean activity")
            @Range(min = 0, max = 1)
            @Default(value = "0.05", low = "0.02", high = "0.1", source = "assumed: those who attend")
            double pool,

            @Doc("factor on the chance to become a delegate for members of a body")
            @Range(min = 0, max = 1000)
            @Default("{}")
            @Refers(Referent.BODY)
            Map<String, Double> slates,

            @Doc("weight of the unit's meeting against its delegates' own stance")
            @Range(min = 0, max = 1)
            @Default(value = "0.5", low = "0.2", high = "0.8", source = "assumed: mandates are loose")
            double mandate,

            @Doc("what a unit's own motion adds to its picking the subject, on the scale of a logit")
            @Range(min = 0, max = 10)
            @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
            double ownMotion,

            @Doc("what it takes off that the other section is sure to pick the subject, on the scale of a logit")
            @Range(min = 0, max = 10)
            @Default(
                    value = "1.5",
                    low = "0.5",
                    high = "3",
                    source = "assumed: units are advised not to spend a pick on what affiliates pick")
            double discount,

            @Doc("who advises delegations which subjects to pick") @Default("[]")
            List<Advice> advice) {
        public UnitSection {
            Check.all(
                    UnitSection.class,
                    weight,
                    represented,
                    firstDelegate,
                    perDelegate,
                    pool,
                    slates,
                    mandate,
                    ownMotion,
                    discount,
                    advice);
        }
    }

    /** Advice on which subjects to pick. */
    public record Advice(
            @Doc("who gives it") String name,

            @Doc("how much more likely a subject, on the scale of a logit, where trust is full")
            @Range(min = -10, max = 10)
            @Refers(Referent.SUBJECT)
            Map<String, Double> subjects,

            @Doc("how much delegates of each segment trust it") @Range(min = 0, max = 1) @Daily
            PerSegment trust) {
        public Advice {
            Check.all(Advice.class, name, subjects, trust);
        }
    }

    /** The section of affiliates. */
    public record Affiliates(
            @Doc("the section's part of a card vote") @Default("1/2")
            Fraction weight,

            @Doc("the blocs") @Default("[]") List<Bloc> blocs,

            @Doc("sd of a bloc's line around the one stated")
            @Range(min = 0, max = 1)
            @Default(value = "0.2", low = "0.1", high = "0.35", source = "assumed: executives move late")
            double spread,

            @Doc("how much of that is common to all blocs")
            @Range(min = 0, max = 1)
            @Default(value = "0.6", low = "0.3", high = "0.9", source = "assumed: first range of the model")
            double correlation,

            @Doc("sd of a bloc's liking for a subject, on the scale of a logit")
            @Range(min = 0, max = 10)
            @Default(value = "0.7", low = "0.3", high = "1.2", source = "assumed: wide")
            double taste,

            @Doc("delegates of affiliates on the floor for each delegate of a unit")
            @Range(min = 0, max = 100)
            @Default(value = "0.4", low = "0.2", high = "0.8", source = "assumed: not known")
            double heads) {
        public Affiliates {
            Check.all(Affiliates.class, weight, blocs, spread, correlation, taste, heads);
        }

        /** The blocs in the order of their names: that of the file is nothing. */
        List<Bloc> byName() {
            return blocs.stream().sorted(Comparator.comparing(Bloc::name)).toList();
        }
    }

    /** How movers agree on a wording. */
    public record Compositing(
            @Doc("voice that pulls the wording to its line") @Refers(Referent.VOICE) @Nullable
            String leadership,

            @Doc("how far it pulls")
            @Range(min = 0, max = 1)
            @Default(value = "0.35", low = "0.15", high = "0.6", source = "assumed: wide")
            double omega,

            @Doc("standard deviation of texts on the first issue above which there are two composites")
            @Range(min = 0, max = 2)
            @Default(value = "0.45", low = "0.3", high = "0.7", source = "assumed: wide")
            double tolerance) {
        public Compositing {
            Check.all(Compositing.class, leadership, omega, tolerance);
        }
    }

    /** How votes are taken. */
    public record Floor(
            @Doc("what the platform's advice is worth, on the scale of a logit")
            @Range(min = 0, max = 10)
            @Default(value = "0.8", low = "0.2", high = "1.5", source = "assumed: wide")
            @Daily
            double platform,

            @Doc("distance over which a delegation's vote turns")
            @Range(min = 0.01, max = 2)
            @Default(value = "0.15", low = "0.08", high = "0.3", source = "assumed: first range of the model")
            double scale,

            @Doc("share within which a show of hands is too close to call") @Range(min = 0, max = 0.5) @Default("0.05")
            double margin,

            @Doc("chance that a card vote is called for")
            @Range(min = 0, max = 1)
            @Default(value = "0.15", low = "0.05", high = "0.4", source = "assumed: rare when hands are clear")
            double demand,

            @Doc("chance that movers are talked into remitting a text that the platform opposes")
            @Range(min = 0, max = 1)
            @Default(value = "0.1", low = "0.02", high = "0.3", source = "assumed: happens every year")
            double remit,

            @Doc("share of a card vote from which a decision binds") @Default("2/3")
            Fraction binding) {
        public Floor {
            Check.all(Floor.class, platform, scale, margin, demand, remit, binding);
        }
    }

    /** What a position carried amounts to, from a value of the first issue upwards. */
    public record Grade(
            @Doc("what it is called") String name,

            @Doc("least value on the subject's first issue") @Range(min = -1, max = 1)
            double from) {
        public Grade {
            Check.all(Grade.class, name, from);
        }

        @Override
        public String toString() {
            return name + " (from " + Names.number(from) + ")";
        }
    }

    public Conference {
        Check.all(
                Conference.class,
                name,
                opens,
                voteAfter,
                body,
                motions,
                picks,
                units,
                affiliates,
                compositing,
                floor,
                grades);
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).from() <= grades.get(i - 1).from()) {
                throw new IllegalArgumentException(
                        "grades must rise, but " + grades.get(i) + " comes after " + grades.get(i - 1));
            }
        }
    }

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        return ConferenceOutcomes.of(subjects, grades);
    }

    @Override
    public double bytes(PopulationSettings population) {
        return ActivityByUnit.bytes(population)
                + BYTES_A_UNIT * population.units().number();
    }

    @Override
    public Session open(World world) {
        return new Session(this, world);
    }

    @Override
    public boolean day(Session state, World world) {
        return state.day(this, world);
    }

    @Override
    public List<CardVote> votes(Session state) {
        return state.votes();
    }

    @Override
    public void measure(@Nullable Session state, World world, Probe probe) {
        // A conference decides within days; its outcomes tell what there is to tell.
    }
}
