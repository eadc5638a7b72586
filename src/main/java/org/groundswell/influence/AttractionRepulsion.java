package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
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
 * Two members meet; what is near attracts and what is far repels (social judgement; Jager and Amblard 2004). A member drawn
 * from all meets one of its contacts (or a link is drawn). Each, from what both held before, goes towards the other by
 * {@code speed} times the gap if the gap is below its latitude of acceptance, away by as much if it is above its latitude of
 * rejection, and stays in between, as {@link Near} has it; no stance leaves [−1, 1]. Each issue by itself.
 */
@Doc("near stances attract and far ones repel (Jager and Amblard 2004)")
@Conventions({
    "order: as many encounters as members times meetings, one after another",
    "who: a member drawn from all and one of its contacts, or the two ends of a link; both move, each by "
            + "its own latitudes, from what both held before",
    "ties: a gap just at either latitude moves nobody; gaps within 0.000002 of it are taken for it",
    "scale: gaps are those of stances from −1 to 1, beyond which nobody goes",
    "weights: contacts, or links, are drawn by what they weigh; each above 0",
    "issues: each by itself, in the same encounters",
    "source: Jager and Amblard 2004"
})
public record AttractionRepulsion(
        @Doc("gap below which another's stance attracts") @Range(min = 0, max = 2) @Daily
        EachMember acceptance,

        @Doc("gap above which another's stance repels; where it is below acceptance, what attracts does not repel")
        @Range(min = 0, max = 2)
        @Daily
        EachMember rejection,

        @Doc("share of the gap by which each moves") @Range(min = 0, max = 0.5) @Default("0.1") @Daily
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
    public AttractionRepulsion {
        Check.all(AttractionRepulsion.class, acceptance, rejection, speed, meetings, order);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return 2 * Float.BYTES + (everyone ? Ascending.BYTES : 0);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] near = talk.each("acceptance", acceptance, world);
        float[] far = talk.each("rejection", rejection, world);
        Stances stances = world.stances();
        new Encounters(world, talk).pairs(order, meetings, (one, other, slot) -> {
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                float next = talk.isZealot(one) ? x[one] : moved(x[one], x[other], near[one], far[one]);
                x[other] = talk.isZealot(other) ? x[other] : moved(x[other], x[one], near[other], far[other]);
                x[one] = next;
            }
        });
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        float[] near = talk.each("acceptance", acceptance, world);
        float[] far = talk.each("rejection", rejection, world);
        for (float[] x : world.stances().lasting()) {
            if (Encounters.slots(world.network(), meetings) > 0
                    && !Rest.of(
                            world.network(),
                            x,
                            by / speed,
                            (one, other) -> moves(talk, x, one, other, near, far, by)
                                    || moves(talk, x, other, one, near, far, by))) {
                return false;
            }
        }
        return true;
    }

    private boolean moves(Talk talk, float[] x, int one, int other, float[] near, float[] far, double by) {
        return !talk.isZealot(one) && Math.abs(moved(x[one], x[other], near[one], far[one]) - x[one]) > by;
    }

    private float moved(float own, float met, float near, float far) {
        float gap = Math.abs(met - own);
        double share = Near.closer(gap, near) ? speed : Near.within(gap, far) ? 0 : -speed;
        return Math.max(-1f, Math.min(1f, (float) (own + share * (met - own))));
    }
}
