package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.population.Network;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Daily;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members take the mean of their contacts and themselves (DeGroot 1974): x ← x + θ (m − x), where m weighs each contact as
 * the network does and oneself with {@code self}; θ = 1 is the rule as published. Who has no contacts stays.
 *
 * <p>{@code edge} is randomised gossip (Boyd, Ghosh, Prabhakar and Shah 2006): both ends of a link, drawn by what it
 * weighs, go to their own mean, so that the sum stays.
 */
@Doc("members take the mean of their contacts and themselves (DeGroot 1974)")
@Conventions({
    "order: synchronous as published; or as many members as there are, drawn one after another; or as " + "many links",
    "oneself: counts with the weight self, and once more by a link with oneself",
    "weights: contacts count as shares of what they weigh together; each above 0; with edge a link is "
            + "drawn by weight, and both of its ends go to their own mean",
    "alone: who has no contacts stays",
    "issues: each by itself",
    "source: DeGroot 1974; edge is the gossip of Boyd, Ghosh, Prabhakar and Shah 2006"
})
public record DeGroot(
        @Doc("weight of oneself, where a contact's is 1") @Range(min = 0, max = 1e6) @Default("1")
        double self,

        @Doc("share of the way to the mean that a stance goes; 1 as published")
        @Range(min = 0, max = 1)
        @Default("1")
        @Daily
        double pace,

        @Doc("in which order members move") @Default("synchronous")
        Order order)
        implements InfluenceRule {
    public DeGroot {
        Check.all(DeGroot.class, self, pace, order);
    }

    @Override
    public Weights weights() {
        return Weights.SIZES;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return order == Order.SYNCHRONOUS ? Talk.meansBytes(issues, everyone) : everyone ? Ascending.BYTES : 0;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return order == Order.SYNCHRONOUS ? Talk.ofMeans(world) : Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        switch (order) {
            case SYNCHRONOUS -> together(world, talk);
            case ASYNCHRONOUS -> oneByOne(world, talk);
            case EDGE -> linkByLink(world, talk);
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        for (float[] x : world.stances().lasting()) {
            boolean rests = switch (order) {
                case SYNCHRONOUS -> true;
                case ASYNCHRONOUS -> oneByOneRests(world.network(), talk, x, by);
                case EDGE ->
                    Rest.of(
                            world.network(),
                            x,
                            2 * by / pace,
                            (one, other) -> pace / 2 * Math.abs(x[one] - x[other]) > by
                                    && !(talk.isZealot(one) && talk.isZealot(other)));
            };
            if (!rests) {
                return false;
            }
        }
        return true;
    }

    private boolean oneByOneRests(Network network, Talk talk, float[] x, double by) {
        for (int member = 0; member < x.length; member++) {
            if (!talk.isZealot(member)
                    && Math.abs(moved(network, x, member, strength(network, member)) - x[member]) > by) {
                return false;
            }
        }
        return true;
    }

    private void together(World world, Talk talk) {
        Stances stances = world.stances();
        Network network = world.network();
        talk.contacts.of(stances.lasting());
        Talk.blocks(world.population(), (from, to) -> {
            talk.contacts.block(from, to, talk.means);
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                for (int i = from; i < to; i++) {
                    x[i] = moved(x[i], talk.means[k][i - from], strength(network, i));
                }
            }
        });
    }

    private void oneByOne(World world, Talk talk) {
        Network network = world.network();
        Encounters encounters = new Encounters(world, talk);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int member = encounters.member(slot);
            double strength = strength(network, member);
            if (strength == 0 || talk.isZealot(member)) {
                continue;
            }
            for (int k = 0; k < world.stances().issues(); k++) {
                float[] x = world.stances().lasting(k);
                x[member] = moved(network, x, member, strength);
            }
        }
    }

    private float moved(Network network, float[] x, int member, double strength) {
        double sum = 0;
        for (int n = 0; n < network.count(member); n++) {
            sum += network.weight(member, n) * x[network.contact(member, n)];
        }
        return moved(x[member], sum / strength, strength);
    }

    private void linkByLink(World world, Talk talk) {
        new Encounters(world, talk).pairs(Order.EDGE, 1, (one, other, slot) -> {
            for (float[] x : world.stances().lasting()) {
                Pair.approach(x, one, other, pace / 2, !talk.isZealot(one), !talk.isZealot(other));
            }
        });
    }

    /** What all contacts of a member weigh together. */
    private static double strength(Network network, int member) {
        double sum = 0;
        for (int n = 0; n < network.count(member); n++) {
            sum += Math.abs(network.weight(member, n));
        }
        return sum;
    }

    private float moved(float own, double mean, double strength) {
        double goal = strength == 0 ? own : (strength * mean + self * own) / (strength + self);
        return (float) (own + pace * (goal - own));
    }
}
