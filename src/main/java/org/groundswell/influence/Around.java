package org.groundswell.influence;

import org.groundswell.population.Contacts;
import org.groundswell.population.Everyone;
import org.groundswell.population.Network;

/** How many of a member's contacts act: those with a stance above 0. */
final class Around {
    private Around() {}

    static int acting(float[] x) {
        int acting = 0;
        for (float one : x) {
            acting += one > 0 ? 1 : 0;
        }
        return acting;
    }

    /**
     * Contacts of a member who act.
     *
     * @param acting how many act in all, the member itself not being one of them
     */
    static int count(Network network, float[] x, int acting, int member) {
        if (network instanceof Everyone) {
            return acting;
        }
        int around = 0;
        for (int n = 0; n < network.count(member); n++) {
            around += x[network.contact(member, n)] > 0 ? 1 : 0;
        }
        return around;
    }

    /** The share of a member's contacts who act, by what they weigh; of no contacts none do. */
    static double share(Network network, float[] x, int acting, int member) {
        if (network instanceof Contacts contacts && contacts.weights() != null) {
            return weighted(contacts, x, member);
        }
        int count = network.count(member);
        return count == 0 ? 0 : count(network, x, acting, member) / (double) count;
    }

    private static double weighted(Contacts network, float[] x, int member) {
        double around = 0;
        double all = 0;
        for (int n = 0; n < network.count(member); n++) {
            double weight = network.weight(member, n);
            around += x[network.contact(member, n)] > 0 ? weight : 0;
            all += weight;
        }
        return all == 0 ? 0 : around / all;
    }
}
