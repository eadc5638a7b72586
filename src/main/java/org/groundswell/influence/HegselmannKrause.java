package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.kernel.ContactMean;
import org.groundswell.kernel.Distance;
import org.groundswell.kernel.Near;
import org.groundswell.kernel.NearMean;
import org.groundswell.kernel.TogetherMean;
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
import org.groundswell.world.World;

/**
 * Members move to the mean of those contacts whose stance is near enough to their own (Hegselmann and Krause 2002): oneself
 * included, {@code |y − x| ≤ tolerance} as {@link Near} has it, each issue by itself or all together by one {@link Distance}.
 * There is no anchor. Stances span [−1, 1] here and [0, 1] in the paper, so its ε is half of ours.
 */
@Doc("members move to the mean of those contacts whose stance is near enough (Hegselmann and Krause 2002)")
@Conventions({
    "order: synchronous as published, or as many members as there are, drawn one after another",
    "oneself: counts as one of those who are near enough",
    "ties: a gap just at the tolerance counts (≤); gaps within 0.000002 of it are taken for it",
    "scale: stances span −1 to 1, so that a tolerance is twice the paper's ε on 0 to 1",
    "weights: none; each must be 1",
    "issues: each by itself; or near by one distance on all issues of the file, and then heard on all",
    "source: Hegselmann and Krause 2002; several issues together as Fortunato, Latora, Pluchino and Rapisarda 2005, "
            + "whose square is the largest gap"
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
        Order order,

        @Doc("what must be within the tolerance: the gap on each issue by itself, or one distance on all together")
        @Default("each")
        Distance distance)
        implements InfluenceRule {
    private static final String TOLERANCE = "tolerance";

    public HegselmannKrause {
        Check.all(HegselmannKrause.class, tolerance, pace, order, distance);
    }

    @Override
    public Weights weights() {
        return Weights.ALIKE;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        // Tolerance, and stances as they were in the evening; or those of all in their order, with sums.
        double evening = distance == Distance.EACH || issues == 1
                ? everyone ? Ascending.BYTES + Double.BYTES : Float.BYTES
                : (double) issues * Float.BYTES + (everyone ? Ascending.BYTES : 0);
        return Float.BYTES + (order == Order.ASYNCHRONOUS ? 0 : evening);
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        float[] gap = talk.each(TOLERANCE, tolerance, world);
        for (float[][] x : distance.groups(world.stances().lasting())) {
            if (order == Order.ASYNCHRONOUS) {
                oneByOne(world, talk, x, gap);
            } else if (x.length > 1) {
                together(world.network(), talk, x, gap);
            } else if (world.network() instanceof Contacts contacts) {
                contacts(world, talk, contacts, x[0], gap);
            } else {
                everyone(x[0], gap);
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        if (order == Order.SYNCHRONOUS) {
            return true;
        }
        float[] gap = talk.each(TOLERANCE, tolerance, world);
        for (float[][] x : distance.groups(world.stances().lasting())) {
            double[] mean = new double[x.length];
            for (int member = 0; member < gap.length; member++) {
                if (!talk.isZealot(member)) {
                    mean(world.network(), x, member, gap[member], mean);
                    for (int k = 0; k < x.length; k++) {
                        if (Math.abs(moved(x[k][member], (float) mean[k]) - x[k][member]) > by) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private void contacts(World world, Talk talk, Contacts contacts, float[] next, float[] gap) {
        float[] x = talk.evening(next);
        Talk.blocks(world.population(), (from, to) -> {
            ContactMean.within(contacts.start(), contacts.target(), gap, x, from, to, talk.mean);
            for (int i = from; i < to; i++) {
                next[i] = moved(x[i], talk.mean[i - from]);
            }
        });
    }

    private void everyone(float[] x, float[] gap) {
        NearMean near = new NearMean(x);
        for (int i = 0; i < x.length; i++) {
            x[i] = moved(x[i], near.within(x[i], gap[i]));
        }
    }

    private void together(Network network, Talk talk, float[][] x, float[] gap) {
        TogetherMean near = talk.together(distance, x);
        if (network instanceof Contacts contacts) {
            int[] start = contacts.start();
            for (int i = 0; i < gap.length; i++) {
                move(x, i, near.contacts(i, gap[i], contacts.target(), start[i], start[i + 1]));
            }
        } else {
            Ascending row = new Ascending(x[0]);
            for (int i = 0; i < gap.length; i++) {
                move(x, i, near.everyone(i, gap[i], row));
            }
        }
    }

    private void move(float[][] x, int member, double[] mean) {
        for (int k = 0; k < x.length; k++) {
            x[k][member] = moved(x[k][member], (float) mean[k]);
        }
    }

    private void oneByOne(World world, Talk talk, float[][] x, float[] gap) {
        Encounters encounters = new Encounters(world, talk);
        double[] mean = new double[x.length];
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            if (!talk.isZealot(member)) {
                mean(world.network(), x, member, gap[member], mean);
                move(x, member, mean);
            }
        }
    }

    /** Finds the mean over a member and its near contacts, by issue. */
    private void mean(Network network, float[][] x, int member, float gap, double[] mean) {
        if (x.length == 1) {
            mean[0] = mean(network, x[0], member, gap);
            return;
        }
        int count = 1;
        for (int k = 0; k < x.length; k++) {
            mean[k] = x[k][member];
        }
        for (int n = 0; n < network.count(member); n++) {
            int contact = network.contact(member, n);
            if (distance.within(x, member, contact, gap)) {
                for (int k = 0; k < x.length; k++) {
                    mean[k] += x[k][contact];
                }
                count++;
            }
        }
        for (int k = 0; k < x.length; k++) {
            mean[k] /= count;
        }
    }

    /** The same on one issue, for speed. */
    private static double mean(Network network, float[] x, int member, float gap) {
        double sum = x[member];
        int count = 1;
        for (int n = 0; n < network.count(member); n++) {
            float y = x[network.contact(member, n)];
            if (Near.within(Math.abs(y - x[member]), gap)) {
                sum += y;
                count++;
            }
        }
        return sum / count;
    }

    private float moved(float own, float mean) {
        return own + (float) pace * (mean - own);
    }
}
