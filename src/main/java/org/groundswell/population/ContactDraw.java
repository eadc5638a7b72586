package org.groundswell.population;

import org.groundswell.random.Draws;
import org.groundswell.random.Keyed;
import org.groundswell.random.QuantileTable;

/**
 * Draws the contacts of a run: each member names half of its contacts, and is named for the rest. Of an odd number, every
 * other member by chance names one more.
 *
 * <p>A contact is picked in two steps that never reject. First where and among whom: in the own unit or anywhere, among the
 * own segment, the own body, or all; where nobody else of that kind is there, among all. Then which member of that pool in
 * the chosen unit: the one at the fraction U^γ of the pool, which makes a member of rank r named in proportion to r^(1/γ − 1). With 1/γ = 1 − 1/(tail − 1) the numbers of
 * contacts have a tail with the exponent {@code tail} (at 3, as in preferential attachment, γ = 2). Rank is the ordinal in
 * the unit, which no other trait depends on.
 */
final class ContactDraw {
    private final Population population;
    private final Acquaintances settings;
    private final Pools all;
    private final Pools bySegment;
    private final Pools byBody;

    private ContactDraw(Population population, Acquaintances settings) {
        this.population = population;
        this.settings = settings;
        this.all = Pools.all(population);
        this.bySegment = Pools.bySegment(population);
        this.byBody = Pools.byBody(population);
    }

    static Contacts draw(Population population, Acquaintances settings, Draws luck) {
        int named = (settings.contacts() + 1) / 2;
        if (named == 0 || population.size() < 2) {
            return Contacts.none(population.size());
        }
        return new ContactDraw(population, settings).draw(named, luck);
    }

    private Contacts draw(int named, Draws luck) {
        Keyed where = luck.of("contact-where");
        Keyed among = luck.of("contact-among");
        Keyed home = luck.of("contact-unit");
        Keyed which = luck.of("contact-which");
        Keyed oneMore = luck.of("contact-one-more");
        boolean odd = settings.contacts() % 2 == 1;
        int size = population.size();
        LinkRows links = new LinkRows(size, Math.multiplyExact(size, named));
        double gamma = 1 / (1 - 1 / (settings.tail() - 1));
        QuantileTable power = QuantileTable.of(u -> StrictMath.pow(u, gamma), 4_097);
        for (int unit = 0; unit < population.units().simulated(); unit++) {
            long key = population.units().key(unit);
            int first = population.start(unit);
            for (int member = first; member < population.start(unit + 1); member++) {
                int ordinal = member - first;
                int slots = odd && oneMore.uniform(key, ordinal, 0) < 0.5 ? named - 1 : named;
                for (int slot = 0; slot < slots; slot++) {
                    double kind = among.uniform(key, ordinal, slot);
                    Pools pools = kind < settings.segment()
                            ? bySegment
                            : kind < settings.segment() + settings.body() && byBody.has(member) ? byBody : all;
                    double place = home.uniform(key, ordinal, slot);
                    int there = where.uniform(key, ordinal, slot) < settings.unit()
                            ? unit
                            : pools.unitAt(pools.groupOf(member), place);
                    double fraction = power.at(which.uniform(key, ordinal, slot));
                    int contact = pick(pools, there, place, fraction, member);
                    if (contact >= 0) {
                        links.add(member, contact);
                    }
                }
            }
        }
        return links.mutual();
    }

    /** A member of the pool there; of all there, if that pool has nobody else; of all anywhere, if nobody else is there. */
    private int pick(Pools pools, int there, double place, double fraction, int member) {
        int contact = pools.pick(pools.groupOf(member), there, fraction, member);
        if (contact < 0) {
            contact = all.pick(0, there, fraction, member);
        }
        return contact < 0 ? all.pick(0, all.unitAt(0, place), fraction, member) : contact;
    }
}
