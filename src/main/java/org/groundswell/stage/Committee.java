package org.groundswell.stage;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.kernel.Logistic;
import org.groundswell.setting.Check;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.stage.Committee.Deliberation;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Position;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * A ruling body that can let a proposal pass, refuse it, or delay it until it is too late.
 *
 * <p>It decides after a checking time. Where the rule makes a vote mandatory, it obeys with chance {@code compliance}.
 * Otherwise, and if it does not obey, it is willing with chance
 * logit⁻¹(logit(will) + b₁ (signed / threshold − 1) + b₂ m + b₃ l): the excess of signatures counts up to 2, m is by how
 * much nearer the members are to the text than to the status quo, l the same for its own line. Willing, it grants the vote
 * if notice and voting still fit before
 * the date that matters, else it is too late; unwilling, it delays or refuses.
 */
@Doc("a ruling body that can grant, refuse or delay")
public record Committee(
        @Doc("name of the stage") String name,
        @Doc("when it takes the matter up") Opening opens,

        @Doc("petition whose signatures it looks at") @Refers(Referent.STAGE) @Nullable
        String petition,

        @Doc("body whose members it answers to") @Refers(Referent.BODY)
        String body,

        @Doc("what it decides about") @Refers(Referent.POSITION)
        String text,

        @Doc("how willing it is by itself: 0 never, 1 always") @Range(min = 0, max = 1) @Daily
        double will,

        @Doc("its own line") @Refers(Referent.POSITION) @Nullable
        String line,

        @Doc("whether the rules make it grant the vote once it is asked") @Default("false")
        boolean mandatory,

        @Doc("chance that it obeys such a rule whatever it wants")
        @Range(min = 0, max = 1)
        @Default(value = "0.9", low = "0.7", high = "0.99", source = "assumed: rules are bent at times")
        double compliance,

        @Doc("days until it decides, in the median")
        @Range(min = 0, max = 1000)
        @Default(value = "7", low = "2", high = "21", source = "assumed: the next meeting of a small board")
        double checking,

        @Doc("sd of the logarithm of that time") @Range(min = 0, max = 2) @Default("0.5")
        double checkingSpread,

        @Doc("days of notice before voting can begin") @Range(min = 0, max = 1000) @Default("0")
        int notice,

        @Doc("days that voting takes") @Range(min = 0, max = 1000) @Default("0")
        int window,

        @Doc("day before which the result must be known to matter") @Nullable
        LocalDate before,

        @Doc("chance that, unwilling, it delays and does not refuse")
        @Range(min = 0, max = 1)
        @Default(value = "0.5", low = "0.2", high = "0.8", source = "assumed: not known")
        double delay,

        @Doc("weight of signatures beyond the threshold")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfNames,

        @Doc("weight of what the members think")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfMembers,

        @Doc("weight of its own line")
        @Range(min = 0, max = 20)
        @Default(value = "1", low = "0", high = "2", source = "assumed: wide")
        double weightOfLine)
        implements Stage<Deliberation> {

    private static final List<String> DECISIONS = List.of("accepted", "refused", "delayed", "too late");

    public Committee {
        Check.all(
                Committee.class,
                name,
                opens,
                petition,
                body,
                text,
                will,
                line,
                mandatory,
                compliance,
                checking,
                checkingSpread,
                notice,
                window,
                before,
                delay,
                weightOfNames,
                weightOfMembers,
                weightOfLine);
    }

    /** A committee in one run: the day on which it will decide. */
    public static final class Deliberation {
        private final int decidesOn;

        Deliberation(int decidesOn) {
            this.decidesOn = decidesOn;
        }
    }

    @Override
    public List<OutcomeKind> outcomes(List<Subject> subjects) {
        return List.of(
                OutcomeKind.event("accepted", "says yes in time"),
                OutcomeKind.event("refused", "says no"),
                OutcomeKind.event("delayed", "puts the matter off"),
                OutcomeKind.event("too-late", "says yes too late"),
                OutcomeKind.label("decision", DECISIONS, "decides"),
                OutcomeKind.date("decided-on", "decides on"),
                OutcomeKind.event("accepted-at-0", "would say yes in time with a will of 0"),
                OutcomeKind.event("accepted-at-half", "would say yes in time with a will of 1/2"),
                OutcomeKind.event("accepted-at-1", "would say yes in time with a will of 1"));
    }

    @Override
    public Deliberation open(World world) {
        double days = checking
                * StrictMath.exp(
                        checkingSpread * world.open().of("checking", name).gaussian(0, 0, 0));
        return new Deliberation(world.day() + (int) Math.min(10_000, Math.rint(days)));
    }

    @Override
    public boolean day(Deliberation state, World world) {
        if (world.day() < state.decidesOn && !world.lastDay()) {
            return false;
        }
        boolean decided = world.day() >= state.decidesOn;
        int decision = decided ? decision(will, world) : DECISIONS.indexOf("delayed");
        for (int d = 0; d < DECISIONS.size(); d++) {
            world.outcomes().publish(name, DECISIONS.get(d).replace(' ', '-'), d == decision);
        }
        world.outcomes().publish(name, "decision", decision);
        if (decided) {
            world.outcomes().publish(name, "decided-on", world.day());
        }
        // What a committee wants is seldom known, so every run tells what three others would have done with the same
        // luck.
        double[] wills = {0, 0.5, 1};
        List<String> names = List.of("accepted-at-0", "accepted-at-half", "accepted-at-1");
        for (int w = 0; w < wills.length; w++) {
            world.outcomes().publish(name, names.get(w), decided && decision(wills[w], world) == 0);
        }
        return true;
    }

    private int decision(double itsWill, World world) {
        double willing = Logistic.exact(Logistic.logit(itsWill) + pressure(world));
        double chance = mandatory ? compliance + (1 - compliance) * willing : willing;
        if (world.open().of("committee", name).uniform(0, 0, 0) < chance) {
            boolean inTime = before == null
                    || world.date().plusDays((long) notice + window).isBefore(before);
            return DECISIONS.indexOf(inTime ? "accepted" : "too late");
        }
        boolean delays = world.open().of("committee", name).uniform(0, 1, 0) < delay;
        return DECISIONS.indexOf(delays ? "delayed" : "refused");
    }

    /** What speaks for granting, on the scale of a logit. */
    private double pressure(World world) {
        Position proposal = world.position(text);
        Position statusQuo = world.position("status-quo");
        double ofThreshold = petition == null ? Double.NaN : world.figure(petition, "of-threshold");
        double names = Double.isNaN(ofThreshold) ? 0 : weightOfNames * Math.min(2, ofThreshold - 1);
        double nearer = Support.advantage(world, world.population().body(body), proposal, statusQuo);
        double own = line == null
                ? 0
                : statusQuo.distance(world.position(line).at())
                        - proposal.distance(world.position(line).at());
        return names + weightOfMembers * nearer + weightOfLine * own;
    }

    @Override
    public void measure(@Nullable Deliberation state, World world, Probe probe) {
        // A committee is silent until it decides.
    }
}
