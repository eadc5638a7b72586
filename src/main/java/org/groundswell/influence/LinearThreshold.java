package org.groundswell.influence;

import org.groundswell.population.EachMember;
import org.groundswell.population.Network;
import org.groundswell.setting.Among;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members join in as soon as enough of their contacts act, and then go on (Granovetter 1978; Watts 2002; complex contagion of
 * Centola and Macy 2007). Who acts has a stance above 0, and who joins in gets 1. Enough is a number of acting contacts, or a
 * share of all contacts by their weight, that reaches the member's threshold; oneself is none of them. A share of 1 in 10 reaches a threshold
 * of 0.1. Who has no contacts joins in only where the threshold is 0. Each issue by itself, with one threshold.
 */
@Doc("members join in once enough of their contacts act (Granovetter 1978; Watts 2002)")
@Conventions({
    "order: all at once, or as many members as there are, drawn one after another",
    "stances: who stands above 0 acts; who joins in gets 1 and stays",
    "oneself: none of the contacts, unless a link with oneself says so",
    "ties: a share or number just at the threshold is enough (≥); 1 of 10 reaches 0.1",
    "alone: who has no contacts joins in only where the threshold is 0",
    "weights: shares are of what contacts weigh, each above 0; numbers count contacts, and each must " + "weigh 1",
    "issues: each by itself, with one threshold",
    "source: Granovetter 1978; Watts 2002; Centola and Macy 2007; weighted shares of Kempe, Kleinberg and "
            + "Tardos 2003"
})
public record LinearThreshold(
        @Doc("acting contacts that are enough, as a share of all or in number") @Range(min = 0, max = 1e9)
        EachMember thresholds,

        @Doc("whether thresholds are shares or numbers") @Default("share")
        Counted counted,

        @Doc("in which order members move: synchronous or asynchronous")
        @Default("synchronous")
        @Among({"synchronous", "asynchronous"})
        Order order)
        implements InfluenceRule {
    /** What thresholds are. */
    public enum Counted {
        @Doc("share of a member's contacts")
        SHARE,
        @Doc("number of contacts")
        NUMBER
    }

    public LinearThreshold {
        Check.all(LinearThreshold.class, thresholds, counted, order);
        if (counted == Counted.SHARE && thresholds.most() > 1) {
            throw new IllegalArgumentException("thresholds must be at most 1 where they are shares, but go up to "
                    + thresholds.most() + " (or set counted to number)");
        }
    }

    @Override
    public Weights weights() {
        return counted == Counted.SHARE ? Weights.SIZES : Weights.ALIKE;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return 2 * Float.BYTES;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] threshold = talk.each("thresholds", thresholds, world);
        Stances stances = world.stances();
        Encounters encounters = new Encounters(world, talk);
        for (int k = 0; k < stances.issues(); k++) {
            float[] next = stances.lasting(k);
            boolean together = order == Order.SYNCHRONOUS;
            float[] seen = together ? talk.evening(next) : next;
            int acting = Around.acting(seen);
            for (int slot = 0; slot < next.length; slot++) {
                int member = together ? slot : encounters.member(slot);
                if (next[member] <= 0
                        && !talk.isZealot(member)
                        && joins(world.network(), seen, acting, member, threshold[member])) {
                    next[member] = 1;
                    acting += together ? 0 : 1;
                }
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        if (order == Order.SYNCHRONOUS) {
            return true;
        }
        float[] threshold = talk.each("thresholds", thresholds, world);
        for (float[] x : world.stances().lasting()) {
            int acting = Around.acting(x);
            for (int member = 0; member < x.length; member++) {
                if (x[member] <= 0
                        && 1 - x[member] > by
                        && !talk.isZealot(member)
                        && joins(world.network(), x, acting, member, threshold[member])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether enough contacts of a member act, who does not act itself. */
    private boolean joins(Network network, float[] x, int acting, int member, float threshold) {
        return counted == Counted.NUMBER
                ? Around.count(network, x, acting, member) >= threshold
                // Of floats both, as thresholds are: where a share is a threshold's decimal, both are rounded alike.
                : (float) Around.share(network, x, acting, member) >= threshold;
    }
}
