package org.groundswell.influence;

import org.groundswell.kernel.Near;
import org.groundswell.population.EachMember;
import org.groundswell.setting.Among;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Two members meet, and if their stances are close enough each moves towards the other (Deffuant, Neau, Amblard and
 * Weisbuch 2000): a member drawn from all meets one of its contacts (or a link is drawn), {@code |y − x| < tolerance},
 * as {@link Near} has it, decides for each by its own tolerance, and who moves does so by {@code speed} times the gap; each issue by itself. A day has
 * {@code meetings} times as many encounters as members, one after another. Stances span [−1, 1] here and [0, 1] in the
 * paper, so its threshold is half of ours.
 */
@Doc("two members meet, and each moves towards the other if they are close enough (Deffuant et al. 2000)")
@Conventions({
    "order: as many encounters as members times meetings, one after another",
    "who: a member drawn from all and one of its contacts, or the two ends of a link; both move, each by "
            + "its own tolerance",
    "ties: a gap just at the tolerance does not count (<); gaps within 0.000002 of it are taken for it",
    "scale: stances span −1 to 1, so that a tolerance is twice the paper's ε on 0 to 1",
    "weights: contacts, or links, are drawn by what they weigh; each above 0",
    "issues: each by itself, in the same encounters",
    "source: Deffuant, Neau, Amblard and Weisbuch 2000"
})
public record Deffuant(
        @Doc("smallest gap that no longer persuades") @Range(min = 0, max = 2) @Daily
        EachMember tolerance,

        @Doc("share of the gap that each closes") @Range(min = 0, max = 0.5) @Default("0.5") @Daily
        double speed,

        @Doc("encounters a day for each member, on average, as the one who seeks out the other")
        @Range(min = 0, max = 100)
        @Default("1")
        @Daily
        double meetings,

        @Doc("whether a member and then a contact is drawn, or a link")
        @Default("asynchronous")
        @Among({"asynchronous", "edge"})
        Order order)
        implements InfluenceRule {
    public Deffuant {
        Check.all(Deffuant.class, tolerance, speed, meetings, order);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] gap = talk.each("tolerance", tolerance, world);
        new Encounters(world, talk)
                .pairs(order, meetings, (one, other, slot) -> meet(world.stances(), talk, gap, one, other));
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        float[] gap = talk.each("tolerance", tolerance, world);
        for (float[] x : world.stances().lasting()) {
            if (Encounters.slots(world.network(), meetings) > 0
                    && !Rest.of(
                            world.network(),
                            x,
                            by / speed,
                            (one, other) -> speed * Math.abs(x[other] - x[one]) > by
                                    && (persuaded(talk, gap, x, one, other) || persuaded(talk, gap, x, other, one)))) {
                return false;
            }
        }
        return true;
    }

    private void meet(Stances stances, Talk talk, float[] tolerance, int one, int other) {
        for (int k = 0; k < stances.issues(); k++) {
            float[] x = stances.lasting(k);
            Pair.approach(
                    x,
                    one,
                    other,
                    speed,
                    persuaded(talk, tolerance, x, one, other),
                    persuaded(talk, tolerance, x, other, one));
        }
    }

    private static boolean persuaded(Talk talk, float[] tolerance, float[] x, int one, int other) {
        return Near.closer(Math.abs(x[other] - x[one]), tolerance[one]) && !talk.isZealot(one);
    }
}
