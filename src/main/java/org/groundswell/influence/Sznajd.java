package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Two contacts of one mind persuade those around them, and two who differ nobody (Sznajd-Weron and Sznajd 2000, without the
 * rule by which quarrelling pairs spread discord). A member drawn from all and one of its contacts make a pair; if they agree,
 * all contacts of both take their stance, or with {@code one} a single contact of the second does (Slanina and Lavička 2003).
 * Each issue by itself. On a ring with two contacts each, all contacts of a pair are the two beside it.
 */
@Doc("two contacts of one mind persuade those around them (Sznajd-Weron and Sznajd 2000)")
@Conventions({
    "order: as many pairs a day as members, one after another: a member drawn from all and one of its " + "contacts",
    "who: a pair that agrees persuades; one that differs leaves all as they are (the first paper's rule "
            + "by which it spreads discord is left out)",
    "stances: two agree if they have just the same; copied as they are",
    "weights: none; each must be 1",
    "issues: each by itself, with one pair",
    "source: Sznajd-Weron and Sznajd 2000; reach one is that of Slanina and Lavička 2003"
})
public record Sznajd(
        @Doc("whom a pair persuades") @Default("all") Reach reach) implements InfluenceRule {
    /** Whom a pair persuades. */
    public enum Reach {
        @Doc("all contacts of both")
        ALL,
        @Doc("one contact of the second, drawn from all of them; nobody, if that is the first or it has none")
        ONE
    }

    @Override
    public Weights weights() {
        return Weights.ALIKE;
    }

    @Override
    public double bytesAMember(int issues, boolean everyone) {
        return everyone ? Ascending.BYTES : 0;
    }

    @Override
    public Talk open(World world) {
        Talk.anchorAtStart(world.stances());
        return Talk.ofMeetings(world);
    }

    @Override
    public void day(World world, Talk talk) {
        Stances stances = world.stances();
        Network network = world.network();
        Encounters encounters = new Encounters(world, talk);
        for (int slot = 0; slot < encounters.sweep(); slot++) {
            int one = encounters.member(slot);
            int other = encounters.contact(one, slot, 0);
            if (other < 0) {
                continue;
            }
            for (int k = 0; k < stances.issues(); k++) {
                float[] x = stances.lasting(k);
                if (x[one] != x[other]) {
                    continue;
                }
                if (reach == Reach.ONE) {
                    int third = encounters.contact(other, slot, 1);
                    if (third >= 0) {
                        talk.take(x, third, x[one], slot);
                    }
                } else {
                    persuadeContacts(network, talk, x, one, slot);
                    persuadeContacts(network, talk, x, other, slot);
                }
            }
        }
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        Network network = world.network();
        for (float[] x : world.stances().lasting()) {
            boolean[] persuades = persuades(network, talk, x, by);
            if (!Rest.of(
                    network,
                    x,
                    by,
                    (one, other) -> x[one] == x[other] && (persuades[other] || reach == Reach.ALL && persuades[one]))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a member has a contact that would move if persuaded. */
    private static boolean[] persuades(Network network, Talk talk, float[] x, double by) {
        boolean[] persuades = new boolean[x.length];
        if (network instanceof Everyone) {
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                least = talk.isZealot(i) ? least : Math.min(least, x[i]);
                most = talk.isZealot(i) ? most : Math.max(most, x[i]);
            }
            for (int i = 0; i < x.length; i++) {
                persuades[i] = Math.max(most - x[i], x[i] - least) > by;
            }
            return persuades;
        }
        for (int i = 0; i < x.length; i++) {
            for (int n = 0; n < network.count(i); n++) {
                int contact = network.contact(i, n);
                persuades[i] |= !talk.isZealot(contact) && Math.abs(x[contact] - x[i]) > by;
            }
        }
        return persuades;
    }

    private static void persuadeContacts(Network network, Talk talk, float[] x, int member, int slot) {
        float said = x[member];
        for (int n = 0; n < network.count(member); n++) {
            talk.take(x, network.contact(member, n), said, slot);
        }
    }
}
