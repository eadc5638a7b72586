package org.groundswell.stage;

import java.util.Arrays;
import org.groundswell.population.Contacts;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.jspecify.annotations.Nullable;

/**
 * Which share of a reached member's contacts have signed, by what they weigh: a sum that each signer raises at those who
 * listen to it, so that nobody has to ask them every day. Only contacts in the body count: nobody hears of the list from those
 * who cannot sign. Nor does anybody from foes, whose links weigh less than 0.
 */
final class WordOfMouth {
    private final float[] inverse;
    private final double[] signed;
    private final @Nullable Listeners listeners;
    /** Those who signed and are contacts of everybody. */
    private int signedByAll;

    /**
     * Who listens to each member, and what the member weighs to each of them.
     *
     * @param start where a member's listeners begin
     * @param slot of the listener
     */
    private record Listeners(int[] start, int[] slot, double[] weight) {}

    /** @param members those who are reached; {@code slot} stands for their place in it */
    WordOfMouth(int[] members, Population population, int body, Network network) {
        this.signed = new double[members.length];
        double[] all = new double[members.length];
        if (network instanceof Contacts contacts) {
            this.listeners = listeners(members, population, body, contacts, all);
        } else {
            this.listeners = null;
            Arrays.fill(all, population.simulated(body) - 1.0);
        }
        this.inverse = new float[members.length];
        for (int slot = 0; slot < members.length; slot++) {
            inverse[slot] = all[slot] == 0 ? 0 : (float) (1 / all[slot]);
        }
    }

    /** Takes in a link: the slot of who listens, to whom, and with what weight. */
    private interface Link {
        void of(int slot, int contact, double weight);
    }

    /** @param all is told what the contacts of each reached member weigh together */
    private static Listeners listeners(
            int[] members, Population population, int body, Contacts contacts, double[] all) {
        int[] start = new int[population.size() + 1];
        each(members, population, body, contacts, (slot, contact, weight) -> {
            start[contact + 1]++;
            all[slot] += weight;
        });
        for (int i = 0; i < population.size(); i++) {
            start[i + 1] += start[i];
        }
        int[] next = start.clone();
        int[] listener = new int[start[population.size()]];
        double[] weights = new double[listener.length];
        each(members, population, body, contacts, (slot, contact, weight) -> {
            listener[next[contact]] = slot;
            weights[next[contact]++] = weight;
        });
        return new Listeners(start, listener, weights);
    }

    private static void each(int[] members, Population population, int body, Contacts contacts, Link link) {
        for (int slot = 0; slot < members.length; slot++) {
            int member = members[slot];
            for (int n = 0; n < contacts.count(member); n++) {
                int contact = contacts.contact(member, n);
                double weight = contacts.weight(member, n);
                if (weight > 0 && population.isIn(contact, body)) {
                    link.of(slot, contact, weight);
                }
            }
        }
    }

    /** Share of a reached member's contacts that had signed by yesterday evening. */
    float signedShare(int slot) {
        return (float) (signed[slot] + signedByAll) * inverse[slot];
    }

    /** Lets those know who listen to a signer. */
    void signs(int member) {
        if (listeners == null) {
            signedByAll++;
            return;
        }
        for (int e = listeners.start[member]; e < listeners.start[member + 1]; e++) {
            signed[listeners.slot[e]] += listeners.weight[e];
        }
    }
}
