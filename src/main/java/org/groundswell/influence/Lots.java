package org.groundswell.influence;

import java.util.Arrays;
import org.groundswell.population.Contacts;
import org.groundswell.population.Network;
import org.jspecify.annotations.Nullable;

/** Draws contacts and links, each with a chance in proportion to what it weighs, which must be more than 0. */
final class Lots {
    private final Network network;
    private final double @Nullable [] upTo;

    Lots(Network network) {
        this.network = network;
        double[] weights = network instanceof Contacts contacts ? contacts.weights() : null;
        this.upTo = weights == null ? null : weights.clone();
        if (upTo != null) {
            for (int entry = 1; entry < upTo.length; entry++) {
                upTo[entry] += upTo[entry - 1];
            }
        }
    }

    /** The contact of a member for a number in (0, 1); −1 if it has none. */
    int contact(int member, double uniform) {
        int count = network.count(member);
        if (count == 0) {
            return -1;
        }
        if (upTo == null) {
            return network.contact(member, (int) (uniform * count));
        }
        int first = (int) network.first(member);
        return network.contact(entry(upTo, first, first + count, uniform));
    }

    /** The entry of a link, in the row of either end, for a number in (0, 1); −1 if there is none. */
    long link(double uniform) {
        long entries = network.entries();
        if (entries == 0) {
            return -1;
        }
        return upTo == null ? (long) (uniform * entries) : entry(upTo, 0, (int) entries, uniform);
    }

    /** The entry, from the first to before the last, in whose part of their common weight the number lies. */
    private static int entry(double[] upTo, int first, int last, double uniform) {
        double below = first == 0 ? 0 : upTo[first - 1];
        double sought = below + uniform * (upTo[last - 1] - below);
        int found = Arrays.binarySearch(upTo, first, last, sought);
        return Math.min(last - 1, found < 0 ? -found - 1 : found + 1);
    }
}
