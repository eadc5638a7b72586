package org.groundswell.stage;

import java.util.List;
import java.util.OptionalDouble;
import org.groundswell.random.Keyed;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.stage.Response.Reflection;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Position;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A leadership adopts a decision, adapts to it half-way, or ignores it: a logit over the three.
 *
 * <p>U(adopt) = ease + P − w d, U(adapt) = ease of adapting + (P − w d)/2, U(ignore) = 0, with the pressure
 * P = w₁ (2 share − 1) + w₂ (2 support − 1) + w₃ (2 blocs − 1) and d the distance from the leadership's own line to the
 * proposal. Where a rule makes the decision binding it is adopted with chance {@code compliance}. A body that has decided
 * nothing has nothing to be adopted, and a response that is not due by the last day has not been given.
 */
@Doc("a leadership adopts, adapts to or ignores a decision")
public record Response(
        @Doc("name of the stage") String name,
        @Doc("when the leadership has to respond") Opening opens,

        @Doc("days it takes") @Range(min = 0, max = 1000) @Default("1")
        int after,

        @Doc("voice that speaks for the leadership; it turns with its response") @Refers(Referent.VOICE)
        String leadership,

        @Doc("body whose policy it is; what it has decided is the proposal") @Refers(Referent.BODY)
        String body,

        @Doc("outcome that tells the share of the vote") @Refers(Referent.SHARE) @Nullable
        String share,

        @Doc("outcome that tells the blocs' share") @Refers(Referent.SHARE) @Nullable
        String blocs,

        @Doc("outcome, an event, that makes the decision binding") @Refers(Referent.EVENT) @Nullable
        String binding,

        @Doc("chance that a binding decision is adopted")
        @Range(min = 0, max = 1)
        @Default(value = "0.8", low = "0.5", high = "0.95", source = "assumed: programmes are read freely")
        double compliance,

        @Doc("how easily it adopts, on the scale of a logit") @Range(min = -10, max = 10) @Daily
        double ease,

        @Doc("how easily it adapts, on the scale of a logit") @Range(min = -10, max = 10) @Daily
        double easeOfAdapting,

        @Doc("weight of the vote")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfVote,

        @Doc("weight of what the members think")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfMembers,

        @Doc("weight of what the blocs think")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfBlocs,

        @Doc("weight of the distance from its own line")
        @Range(min = 0, max = 20)
        @Default(value = "1.5", low = "0.5", high = "3", source = "assumed: wide")
        double weightOfDistance)
        implements Stage<Reflection> {

    private static final List<String> DECISIONS = List.of("adopted", "adapted", "ignored");

    public Response {
        Check.all(
                Response.class,
                name,
                opens,
                after,
                leadership,
                body,
                share,
                blocs,
                binding,
                compliance,
                ease,
                easeOfAdapting,
                weightOfVote,
                weightOfMembers,
                weightOfBlocs,
                weightOfDistance);
    }

    /** A response in one run: the day on which it is given. */
    public record Reflection(int respondsOn) {}

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        return List.of(
                OutcomeKind.event("adopted", "adopts the decision"),
                OutcomeKind.event("adapted", "moves half-way"),
                OutcomeKind.event("ignored", "ignores the decision"),
                OutcomeKind.event("moved", "moves, all the way or half"),
                OutcomeKind.label("decision", DECISIONS, "is that the leadership"));
    }

    @Override
    public Reflection open(World world) {
        return new Reflection(world.day() + after);
    }

    @Override
    public boolean day(Reflection state, World world) {
        if (world.day() < state.respondsOn() && !world.lastDay()) {
            return false;
        }
        Position proposal = proposal(world, state);
        int decision = proposal == null ? DECISIONS.indexOf("ignored") : decide(proposal, world);
        for (int d = 0; d < DECISIONS.size(); d++) {
            world.outcomes().publish(name, DECISIONS.get(d), d == decision);
        }
        world.outcomes().publish(name, "moved", decision < 2);
        world.outcomes().publish(name, "decision", decision);
        Position own = world.line(leadership);
        if (proposal != null && decision == 0) {
            world.turn(leadership, proposal);
        } else if (proposal != null && own != null && decision == 1) {
            world.turn(leadership, own.halfWayTo(proposal));
        }
        return true;
    }

    /** What the body has decided, if anything, and if there was time to respond to it. */
    private @Nullable Position proposal(World world, Reflection state) {
        return world.day() >= state.respondsOn() ? world.line(body) : null;
    }

    private int decide(Position proposal, World world) {
        Keyed draw = world.open().of("response", name);
        if (binding != null && outcome(binding, world).orElse(0) == 1 && draw.uniform(0, 1, 0) < compliance) {
            return 0;
        }
        Position own = world.line(leadership);
        double distance = own == null ? 0 : proposal.distance(own.at());
        double support = Support.share(world, world.population().body(body), proposal, world.position("status-quo"));
        double pull = weightOfMembers * (2 * support - 1)
                + weightOfVote * balance(share, world)
                + weightOfBlocs * balance(blocs, world)
                - weightOfDistance * distance;
        double adopt = StrictMath.exp(ease + pull);
        double adapt = StrictMath.exp(easeOfAdapting + pull / 2);
        double u = draw.uniform(0, 0, 0) * (adopt + adapt + 1);
        return u < adopt ? 0 : u < adopt + adapt ? 1 : 2;
    }

    /** 2 share − 1, or 0 if the run did not come to it. */
    private static double balance(@Nullable String outcome, World world) {
        OptionalDouble value = outcome == null ? OptionalDouble.empty() : outcome(outcome, world);
        return value.isEmpty() || Double.isNaN(value.getAsDouble()) ? 0 : 2 * value.getAsDouble() - 1;
    }

    private static OptionalDouble outcome(String name, World world) {
        return world.outcomes().get(name);
    }

    @Override
    public void measure(@Nullable Reflection state, World world, Probe probe) {
        // A leadership is silent until it responds; its line shows in what its voice says.
    }
}
