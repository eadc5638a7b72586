package org.groundswell.influence;

import org.groundswell.kernel.ContactMean;
import org.groundswell.kernel.Near;
import org.groundswell.kernel.NearMean;
import org.groundswell.population.Contacts;
import org.groundswell.population.EachMember;
import org.groundswell.population.Network;
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
 * Members move to the mean of those contacts whose stance is near enough to their own (Hegselmann and Krause 2002): oneself
 * included, {@code |y − x| ≤ tolerance} as {@link Near} has it, each issue by itself. There is no anchor. Stances span [−1, 1]
 * here and [0, 1] in the paper, so its ε is half of ours.
 */
@Doc("members move to the mean of those contacts whose stance is near enough (Hegselmann and Krause 2002)")
@Conventions({
    "order: synchronous as published, or as many members as there are, drawn one after another",
    "oneself: counts as one of those who are near enough",
    "ties: a gap just at the tolerance counts (≤); gaps within 0.000002 of it are taken for it",
    "scale: stances span −1 to 1, so that a tolerance is twice the paper's ε on 0 to 1",
    "weights: none; each must be 1",
    "issues: each by itself",
    "source: Hegselmann and Krause 2002"
})
public record HegselmannKrause(
        @Doc("largest gap that still counts") @Range(min = 0, max = 2) @Daily
        EachMember tolerance,

        @Doc("share of the way to that mean that a stance goes in a day; 1 as published")
        @Range(min = 0, max = 1)
        @Default("1")
        @Daily
        double pace,

        @Doc("in which order members move: synchronous, as published, or asynchronous")
        @Default("synchronous")
        @Among({"synchronous", "asynchronous"})
        Order order)
        implements InfluenceRule {
    private static final String TOLERANCE = "tolerance";

    public HegselmannKrause {
        Check.all(HegselmannKrause.class, tolerance, pace, order);
    }

    @Override
    public Weights weights() {
        return Weights.ALIKE;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] gap = talk.each(TOLERANCE, tolerance, world);
        for (int k = 0; k < world.stances().issues(); k++) {
            if (order == Order.ASYNCHRONOUS) {
                oneByOne(world, talk, k, gap);
            } else if (world.network() instanceof Contacts contacts) {
                together(world, talk, contacts, k, gap);
            } else {
                everyone(world.stances(), k, gap);
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        if (order == Order.SYNCHRONOUS) {
            return true;
        }
        float[] gap = talk.each(TOLERANCE, tolerance, world);
        for (float[] x : world.stances().lasting()) {
            for (int member = 0; member < x.length; member++) {
                if (!talk.isZealot(member)
                        && Math.abs(moved(world.network(), x, member, gap[member]) - x[member]) > by) {
                    return false;
                }
            }
        }
        return true;
    }

    private void together(World world, Talk talk, Contacts contacts, int issue, float[] gap) {
        float[] next = world.stances().lasting(issue);
        float[] x = talk.evening(next);
        Talk.blocks(world.population(), (from, to) -> {
            ContactMean.within(contacts.start(), contacts.target(), gap, x, from, to, talk.mean);
            for (int i = from; i < to; i++) {
                next[i] = x[i] + (float) pace * (talk.mean[i - from] - x[i]);
            }
        });
    }

    private void everyone(Stances stances, int issue, float[] gap) {
        float[] x = stances.lasting(issue);
        NearMean near = new NearMean(x);
        for (int i = 0; i < x.length; i++) {
            x[i] += (float) pace * (near.within(x[i], gap[i]) - x[i]);
        }
    }

    private void oneByOne(World world, Talk talk, int issue, float[] gap) {
        Network network = world.network();
        Encounters encounters = new Encounters(world, talk);
        float[] x = world.stances().lasting(issue);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            if (!talk.isZealot(member)) {
                x[member] = moved(network, x, member, gap[member]);
            }
        }
    }

    private float moved(Network network, float[] x, int member, float gap) {
        double sum = x[member];
        int count = 1;
        for (int n = 0; n < network.count(member); n++) {
            float y = x[network.contact(member, n)];
            if (Near.within(Math.abs(y - x[member]), gap)) {
                sum += y;
                count++;
            }
        }
        return x[member] + (float) pace * ((float) (sum / count) - x[member]);
    }
}
