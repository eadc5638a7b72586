package org.groundswell.stage;

import java.util.Arrays;
import org.groundswell.population.Contacts;
import org.groundswell.population.Links;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;

/**
 * Which share of a reached member's contacts have signed, by what they weigh: a sum that each signer raises at those who
 * listen to it, so that nobody has to ask them every day. Only contacts in the body count: nobody hears of the list from those
 * who cannot sign. Nor does anybody from foes, whose links weigh less than 0.
 */
final class WordOfMouth {
    private final float[] inverse;
    private final Heard heard;

    /** Who hears of a signature. */
    private interface Heard {
        /** What a reached member's contacts who have signed weigh together. */
        double by(int slot);

        /** Lets those know who listen to a signer. */
        void signs(int member);
    }

    /** @param members those who are reached, in ascending order; {@code slot} stands for their place in it */
    WordOfMouth(int[] members, Population population, int body, Network network) {
        this.inverse = new float[members.length];
        if (network instanceof Contacts contacts) {
            for (int slot = 0; slot < members.length; slot++) {
                inverse[slot] = inverse(weight(members[slot], population, body, contacts));
            }
            this.heard = contacts.mutual()
                    ? new ByContacts(contacts, members)
                    : new ByListeners(members, population, body, contacts);
        } else {
            Arrays.fill(inverse, inverse(population.simulated(body) - 1.0));
            this.heard = new ByAll();
        }
    }

    /** Bytes for those who are reached, and for finding their place or who listens to whom. */
    static double bytes(double reached, PopulationSettings population) {
        double members = population.simulated();
        double turned = population.network() instanceof Links links
                ? members * 2 * Integer.BYTES + members * links.perMember(population) * (Integer.BYTES + Double.BYTES)
                : members * (Long.BYTES + Integer.BYTES) / Long.SIZE;
        return reached * (Float.BYTES + Double.BYTES) + turned;
    }

    private static float inverse(double all) {
        return all == 0 ? 0 : (float) (1 / all);
    }

    /** What a member's contacts weigh together of whom it can hear. */
    private static double weight(int member, Population population, int body, Contacts contacts) {
        double all = 0;
        for (int n = 0; n < contacts.count(member); n++) {
            double weight = contacts.weight(member, n);
            all += weight > 0 && population.isIn(contacts.contact(member, n), body) ? weight : 0;
        }
        return all;
    }

    /** Share of a reached member's contacts that had signed by yesterday evening. */
    float signedShare(int slot) {
        return (float) heard.by(slot) * inverse[slot];
    }

    /** Lets those know who listen to a signer. */
    void signs(int member) {
        heard.signs(member);
    }

    /** Everybody is a contact of everybody. */
    private static final class ByAll implements Heard {
        private int signed;

        @Override
        public double by(int slot) {
            return signed;
        }

        @Override
        public void signs(int member) {
            signed++;
        }
    }

    /** Those listen to a member who are its contacts. */
    private static final class ByContacts implements Heard {
        private final Contacts contacts;
        private final Slots slots;
        private final int[] signed;

        ByContacts(Contacts contacts, int[] members) {
            this.contacts = contacts;
            this.slots = new Slots(members, contacts.members());
            this.signed = new int[members.length];
        }

        @Override
        public double by(int slot) {
            return signed[slot];
        }

        @Override
        public void signs(int member) {
            for (int n = 0; n < contacts.count(member); n++) {
                int slot = slots.of(contacts.contact(member, n));
                if (slot >= 0) {
                    signed[slot]++;
                }
            }
        }
    }

    /** Links lead one way, or weigh more or less: who listens to whom is turned round. */
    private static final class ByListeners implements Heard {
        private final double[] signed;
        /** Where a member's listeners begin. */
        private final int[] start;

        private final int[] listener;
        private final double[] weights;

        ByListeners(int[] members, Population population, int body, Contacts contacts) {
            this.signed = new double[members.length];
            this.start = new int[population.size() + 1];
            each(members, population, body, contacts, (slot, contact, weight) -> start[contact + 1]++);
            for (int i = 0; i < population.size(); i++) {
                start[i + 1] += start[i];
            }
            int[] next = start.clone();
            this.listener = new int[start[population.size()]];
            this.weights = new double[listener.length];
            each(members, population, body, contacts, (slot, contact, weight) -> {
                listener[next[contact]] = slot;
                weights[next[contact]++] = weight;
            });
        }

        /** Takes in a link: the slot of who listens, to whom, and with what weight. */
        private interface Link {
            void of(int slot, int contact, double weight);
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

        @Override
        public double by(int slot) {
            return signed[slot];
        }

        @Override
        public void signs(int member) {
            for (int e = start[member]; e < start[member + 1]; e++) {
                signed[listener[e]] += weights[e];
            }
        }
    }
}
