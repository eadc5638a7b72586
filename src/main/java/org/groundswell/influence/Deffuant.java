package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.kernel.Distance;
import org.groundswell.kernel.Near;
import org.groundswell.population.EachMember;
import org.groundswell.setting.Among;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.World;

/**
 * Two members meet, and if their stances are close enough each moves towards the other (Deffuant, Neau, Amblard and
 * Weisbuch 2000): a member drawn from all meets one of its contacts (or a link is drawn), {@code |y − x| < tolerance},
 * as {@link Near} has it, decides for each by its own tolerance, and who moves does so by {@code speed} times the gap; each
 * issue by itself, or all together by one {@link Distance}. A day has {@code meetings} times as many encounters as members, one
 * after another. Stances span [−1, 1] here and [0, 1] in the paper, so its threshold is half of ours.
 */
@Doc("two members meet, and each moves towards the other if they are close enough (Deffuant et al. 2000)")
@Conventions({
    "order: as many encounters as members times meetings, one after another",
    "who: a member drawn from all and one of its contacts, or the two ends of a link; both move, each by "
            + "its own tolerance",
    "ties: a gap just at the tolerance does not count (<); gaps within 0.000002 of it are taken for it",
    "scale: stances span −1 to 1, so that a tolerance is twice the paper's ε on 0 to 1",
    "weights: contacts, or links, are drawn by what they weigh; each above 0",
    "issues: each by itself, in the same encounters; or near by one distance on all issues of the file, and "
            + "then moved on all",
    "source: Deffuant, Neau, Amblard and Weisbuch 2000; several issues together as Lorenz 2008"
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
        Order order,

        @Doc("what must be below the tolerance: the gap on each issue by itself, or one distance on all together")
        @Default("each")
        Distance distance)
        implements InfluenceRule {
    public Deffuant {
        Check.all(Deffuant.class, tolerance, speed, meetings, order, distance);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return Float.BYTES + (everyone ? Ascending.BYTES : 0);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] gap = talk.each("tolerance", tolerance, world);
        float[][][] groups = distance.groups(world.stances().lasting());
        new Encounters(world, talk).pairs(order, meetings, (one, other, slot) -> {
            for (float[][] x : groups) {
                meet(x, talk, gap, one, other);
            }
        });
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        if (Encounters.slots(world.network(), meetings) == 0) {
            return true;
        }
        float[] gap = talk.each("tolerance", tolerance, world);
        for (float[][] x : distance.groups(world.stances().lasting())) {
            Rest.Meeting meeting = (one, other) -> apart(x, one, other, by)
                    && (persuaded(talk, gap, x, one, other) || persuaded(talk, gap, x, other, one));
            boolean rests = x.length == 1
                    ? Rest.of(world.network(), x[0], by / speed, meeting)
                    : Rest.of(world.network(), meeting);
            if (!rests) {
                return false;
            }
        }
        return true;
    }

    private boolean apart(float[][] x, int one, int other, double by) {
        for (float[] issue : x) {
            if (speed * Math.abs(issue[other] - issue[one]) > by) {
                return true;
            }
        }
        return false;
    }

    private void meet(float[][] x, Talk talk, float[] tolerance, int one, int other) {
        boolean oneMoves = persuaded(talk, tolerance, x, one, other);
        boolean otherMoves = persuaded(talk, tolerance, x, other, one);
        for (float[] issue : x) {
            Pair.approach(issue, one, other, speed, oneMoves, otherMoves);
        }
    }

    private boolean persuaded(Talk talk, float[] tolerance, float[][] x, int one, int other) {
        return distance.closer(x, one, other, tolerance[one]) && !talk.isZealot(one);
    }
}
