package org.groundswell.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.tally.DecisionRule;
import org.groundswell.tally.Fraction;
import org.groundswell.world.Measure;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * All members of a body vote between options.
 *
 * <p>Member i votes with chance p: logit p = b₀ + b_α ln α + b_s |s| + b_c contacted + world draw, where b₀ is solved from
 * the baseline's members with nobody contacted, so that {@code turnout} is the turnout without a campaign. Whether and when
 * a member votes is settled at opening; what it votes is settled on that day by utilities −d(i, option)/b + Gumbel, whose
 * order is a full ranking. Units differ by a world draw each, N(0, unit turnout) in the logit.
 */
@Doc("members of a body vote between options")
public record Ballot(
        @Doc("name of the stage") String name,
        @Doc("when voting opens") Opening opens,

        @Doc("body whose members vote") @Refers(Referent.BODY)
        String body,

        @Doc("days of voting") @Range(min = 1, max = 1000) int days,

        @Doc("what is voted on; the proposal first, the status quo last") @Refers(Referent.POSITION)
        List<String> options,

        @Doc("what the vote needs to pass") @Default("{}") DecisionRule rule,

        @Doc("turnout if nobody is contacted") @Range(min = 0.001, max = 1)
        double turnout,

        @Doc("weight of activity in turnout, on the scale of a logit")
        @Range(min = 0, max = 5)
        @Default(value = "0.8", low = "0.4", high = "1.2", source = "assumed: first range of the model")
        double weightOfActivity,

        @Doc("weight of the strength of stance on the first issue in turnout")
        @Range(min = 0, max = 10)
        @Default(value = "0.8", low = "0.2", high = "1.6", source = "assumed: those who care vote more")
        double weightOfStance,

        @Doc("what being contacted adds to turnout, on the scale of a logit")
        @Range(min = 0, max = 5)
        @Default(
                value = "0.2",
                low = "0.08",
                high = "0.4",
                source = "mail experiments: 29.7 % without, 31.5 to 37.8 % with mail, 0.08 to 0.36 in logits")
        double weightOfContact,

        @Doc("share of members whom a campaign contacts before the vote") @Range(min = 0, max = 1) @Default("0")
        PerSegment contacted,

        @Doc("sd of the logit of turnout between units") @Range(min = 0, max = 2) @Default("0")
        double unitTurnout,

        @Doc("when votes come in") @Default("early") Timing timing,

        @Doc("share of ballots left blank") @Range(min = 0, max = 0.9) @Default("0")
        double blank,

        @Doc("share of ballots that are invalid") @Range(min = 0, max = 0.9) @Default("0")
        double invalid,

        @Doc("votes of a unit in a double majority, by unit; 1 for those not named")
        @Default("{}")
        @Refers(Referent.UNIT)
        Map<String, Fraction> unitVotes,

        @Doc("body that takes the position that wins") @Refers(Referent.BODY) @Nullable
        String binds)
        implements Stage<Voting> {

    /** How votes are spread over the days of voting. */
    public enum Timing {
        @Doc("falling evenly to nothing at the end")
        EARLY,
        @Doc("the same every day")
        FLAT,
        @Doc("rising evenly towards the end")
        DEADLINE
    }

    public Ballot {
        Check.all(
                Ballot.class,
                name,
                opens,
                body,
                days,
                options,
                rule,
                turnout,
                weightOfActivity,
                weightOfStance,
                weightOfContact,
                contacted,
                unitTurnout,
                timing,
                blank,
                invalid,
                unitVotes,
                binds);
        if (options.size() < 2 || options.size() > 15) {
            throw new IllegalArgumentException("options must be 2 to 15, but are " + options.size());
        }
        if (options.stream().distinct().count() < options.size()) {
            throw new IllegalArgumentException("options must differ, but are " + String.join(", ", options));
        }
        if (blank + invalid > 0.95) {
            throw new IllegalArgumentException("blank and invalid ballots must leave some that count");
        }
        if (!unitVotes.isEmpty() && !rule.doubleMajority()) {
            throw new IllegalArgumentException("unit-votes need rule.double-majority: true");
        }
    }

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        String first = options.get(0);
        List<OutcomeKind> kinds = new ArrayList<>(List.of(
                OutcomeKind.event("held", "is held"),
                OutcomeKind.event("passed", "is passed"),
                OutcomeKind.label("winner", winners(), "decides for"),
                OutcomeKind.share("share", "gives " + first + " a share of the votes of"),
                OutcomeKind.share("turnout", "has a turnout of"),
                OutcomeKind.count("cast", "has ballots cast"),
                OutcomeKind.share("approval", "gives " + first + " a share of the electorate of"),
                OutcomeKind.event("quorum-met", "meets its quorums"),
                OutcomeKind.event("carried", "carries a proposal if quorums and units are left aside"),
                OutcomeKind.share("units-passed", "would be passed by itself in a share of the units of"),
                OutcomeKind.date("closed-on", "closes on")));
        if (rule.doubleMajority()) {
            kinds.add(OutcomeKind.share("units-for", "gives " + first + " a share of the units' votes of"));
            kinds.add(OutcomeKind.event("units-met", "has most of the units' votes for " + first));
        }
        return kinds;
    }

    /** A vote that fails leaves things as they are, if there is an option for that, and else elects nobody. */
    private List<String> winners() {
        List<String> labels = new ArrayList<>(options);
        if (!rule.statusQuo()) {
            labels.add("none");
        }
        return labels;
    }

    @Override
    public double bytes(PopulationSettings population) {
        return Voting.bytes(population.simulated(body), population.body(body), population);
    }

    @Override
    public Voting open(World world) {
        return new Voting(this, world);
    }

    @Override
    public boolean day(Voting state, World world) {
        return state.day(this, world);
    }

    @Override
    public List<Measure> measures(List<Subject> subjects) {
        return List.of(new Measure("cast", "share of the body that has voted so far"));
    }

    @Override
    public void measure(@Nullable Voting state, World world, Probe probe) {
        probe.take(name + ".cast", state == null ? 0 : state.castShare());
    }
}
