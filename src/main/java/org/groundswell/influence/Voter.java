package org.groundswell.influence;

import org.groundswell.kernel.Ascending;
import org.groundswell.setting.Among;
import org.groundswell.setting.Check;
import org.groundswell.setting.Conventions;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * Members copy each other (Clifford and Sudbury 1973; Holley and Liggett 1975), on all issues at once. As {@code voter} a
 * member drawn from all copies one of its contacts; in the {@code invasion} process it hands its stances to one of them; with
 * {@code link} a link is drawn, and one of its ends, either being as likely, copies the other. Contacts and links are drawn by
 * what they weigh. The three differ where members have unequal numbers of contacts (Suchecki, Eguíluz and San Miguel 2005;
 * Sood and Redner 2005).
 */
@Doc("members copy each other (Clifford and Sudbury 1973; Holley and Liggett 1975)")
@Conventions({
    "order: as many steps a day as members, one after another; or all at once, for the form voter",
    "who: in the form voter the member drawn copies, in invasion its contact does, in link either end of "
            + "the link drawn",
    "oneself: no contact, unless a link with oneself says so",
    "stances: copied as they are, between the sides too",
    "weights: contacts, or links, are drawn by what they weigh; each above 0",
    "issues: all at once, from the same contact",
    "source: Clifford and Sudbury 1973; Holley and Liggett 1975; forms as in Sood, Antal and Redner 2008"
})
public record Voter(
        @Doc("who copies whom") @Default("voter") Form form,

        @Doc("asynchronous, as published, or for the form voter synchronous")
        @Default("asynchronous")
        @Among({"synchronous", "asynchronous"})
        Order order)
        implements InfluenceRule {
    /** Who copies whom. */
    public enum Form {
        @Doc("a member drawn from all copies a contact")
        VOTER,
        @Doc("a member drawn from all is copied by a contact")
        INVASION,
        @Doc("of the two ends of a link drawn from all one copies the other")
        LINK
    }

    public Voter {
        Check.all(Voter.class, form, order);
        if (order == Order.SYNCHRONOUS && form != Form.VOTER) {
            throw new IllegalArgumentException(
                    "order must be asynchronous for the forms invasion and link, but is" + " synchronous");
        }
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
        Encounters encounters = new Encounters(world, talk);
        if (order == Order.SYNCHRONOUS) {
            together(world, talk, encounters);
            return;
        }
        Order drawn = form == Form.LINK ? Order.EDGE : Order.ASYNCHRONOUS;
        encounters.pairs(drawn, 1, (one, other, slot) -> {
            if (form == Form.INVASION) {
                copy(world.stances(), talk, other, one, slot);
            } else {
                copy(world.stances(), talk, one, other, slot);
            }
        });
    }

    @Override
    public boolean rests(World world, Talk talk, double by) {
        return copiesRest(world, talk, by, form == Form.INVASION);
    }

    private static void together(World world, Talk talk, Encounters encounters) {
        Stances stances = world.stances();
        for (int k = 0; k < stances.issues(); k++) {
            float[] next = stances.lasting(k);
            float[] x = talk.evening(next);
            for (int member = 0; member < next.length; member++) {
                int contact = encounters.contact(member, member);
                next[member] = contact < 0 ? x[member] : x[contact];
            }
        }
    }

    /** Lets one member copy another on all issues. */
    static void copy(Stances stances, Talk talk, int one, int other, int slot) {
        for (float[] x : stances.lasting()) {
            talk.take(x, one, x[other], slot);
        }
    }

    /**
     * Whether nobody would move by copying.
     *
     * @param back whether the contact copies the member
     */
    static boolean copiesRest(World world, Talk talk, double by, boolean back) {
        for (float[] x : world.stances().lasting()) {
            if (!Rest.of(
                    world.network(),
                    x,
                    by,
                    (one, other) -> !talk.isZealot(back ? other : one) && Math.abs(x[other] - x[one]) > by)) {
                return false;
            }
        }
        return true;
    }
}
