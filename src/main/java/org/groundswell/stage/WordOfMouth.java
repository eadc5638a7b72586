package org.groundswell.stage;

import java.util.Arrays;
import org.groundswell.population.Contacts;
import org.groundswell.population.Network;
import org.groundswell.population.Population;

/**
 * How many of a reached member's contacts have signed: a count that each signer raises at its contacts, so that nobody has to
 * ask them every day. Only contacts in the body count: nobody hears of the list from those who cannot sign.
 */
final class WordOfMouth {
    private final Network network;
    private final int[] slotOf;
    private final float[] inverseContacts;
    private final int[] signedContacts;
    /** Those who signed and are contacts of everybody. */
    private int signedByAll;

    /** @param members those who are reached; {@code slot} stands for their place in it */
    WordOfMouth(int[] members, Population population, int body, Network network) {
        this.network = network;
        this.slotOf = new int[population.size()];
        this.inverseContacts = new float[members.length];
        this.signedContacts = new int[members.length];
        Arrays.fill(slotOf, -1);
        for (int slot = 0; slot < members.length; slot++) {
            slotOf[members[slot]] = slot;
            int count = network instanceof Contacts contacts
                    ? count(population, body, contacts, members[slot])
                    : population.simulated(body) - 1;
            inverseContacts[slot] = count == 0 ? 0 : 1f / count;
        }
    }

    private static int count(Population population, int body, Contacts contacts, int member) {
        int count = 0;
        for (int e = contacts.start()[member]; e < contacts.start()[member + 1]; e++) {
            count += population.isIn(contacts.target()[e], body) ? 1 : 0;
        }
        return count;
    }

    /** Share of a reached member's contacts that had signed by yesterday evening. */
    float signedShare(int slot) {
        return (signedContacts[slot] + signedByAll) * inverseContacts[slot];
    }

    /** Lets a signer's contacts know. */
    void signs(int member) {
        if (!(network instanceof Contacts contacts)) {
            signedByAll++;
            return;
        }
        for (int e = contacts.start()[member]; e < contacts.start()[member + 1]; e++) {
            int other = slotOf[contacts.target()[e]];
            if (other >= 0) {
                signedContacts[other]++;
            }
        }
    }
}
