package org.groundswell.influence;

import org.groundswell.population.Network;
import org.groundswell.random.Keyed;
import org.groundswell.world.World;

/**
 * Who meets whom on a day: every draw is keyed by the encounter's slot in the day, so that nothing hangs on what the
 * encounters before it came to.
 */
final class Encounters {
    private final Network network;
    private final Lots lots;
    private final Keyed.OfDay who;
    private final Keyed.OfDay whom;
    private final Keyed.OfDay which;
    private final Keyed.OfDay chance;

    Encounters(World world, Talk talk) {
        this.network = world.network();
        this.lots = talk.lots;
        this.who = world.luck().of("encounter-member").on(world.day());
        this.whom = world.luck().of("encounter-contact").on(world.day());
        this.which = world.luck().of("encounter-link").on(world.day());
        this.chance = world.luck().of("encounter-chance").on(world.day());
    }

    /** What two members do when they meet. */
    @FunctionalInterface
    interface Meeting {
        /**
         * Lets them meet.
         *
         * @param one the one that was drawn first, or at the end of a link from which it was drawn
         */
        void meet(int one, int other, int slot);
    }

    /**
     * Lets pairs meet one after another: a member and one of its contacts, or the two ends of a link, either being the first
     * with the same chance.
     */
    void pairs(Order order, double perMember, Meeting meeting) {
        for (int slot = 0; slot < slots(network, perMember); slot++) {
            if (order == Order.EDGE) {
                long link = lots.link(which.uniform(0, slot));
                if (link >= 0) {
                    meeting.meet(network.owner(link), network.contact(link), slot);
                }
            } else {
                int member = member(slot);
                int contact = contact(member, slot);
                if (contact >= 0) {
                    meeting.meet(member, contact, slot);
                }
            }
        }
    }

    /** How many encounters a day has. */
    static long slots(Network network, double perMember) {
        return Math.round(perMember * network.members());
    }

    /** As many as there are members. */
    int sweep() {
        return network.members();
    }

    /** A member drawn from all. */
    int member(int slot) {
        return (int) (who.uniform(0, slot) * network.members());
    }

    /** A contact of a member, drawn from all of its contacts by what they weigh; −1 if it has none. */
    int contact(int member, int slot) {
        return contact(member, slot, 0);
    }

    /** The same for the n-th contact that is drawn in one encounter; none is left out for being drawn before. */
    int contact(int member, int slot, int n) {
        return lots.contact(member, whom.uniform(n, slot));
    }

    /** Uniform in (0, 1); the n-th of an encounter. */
    double chance(int slot, int n) {
        return chance.uniform(n, slot);
    }
}
