package org.groundswell.verification;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundswell.population.Network;
import org.groundswell.population.Population;

/** Figures of the network of a run. */
record NetworkFigures(Network network, Population population) {
    /** Names of figures begin so. */
    static final String PREFIX = "network.";

    private static final Pattern WITH = Pattern.compile("contacts-(\\d{1,9})");
    private static final List<String> NAMES =
            List.of("contacts", "clustering", "transitivity", "giant", "modularity", "e-i");

    /**
     * A figure by name: {@code contacts} (mean number), {@code contacts-3} (share of members with just 3),
     * {@code clustering} (mean over members of the share of pairs of contacts who know each other; 0 for those with one
     * contact), {@code transitivity} (such pairs of all members together, over all pairs of contacts), {@code giant} (share of members in the largest component), {@code modularity} and {@code e-i} (links across
     * less links within, over all links), both with units as groups.
     */
    double of(String figure) {
        Matcher with = WITH.matcher(figure);
        if (with.matches()) {
            return shareWith(Integer.parseInt(with.group(1)));
        }
        return switch (figure) {
            case "contacts" -> network.entries() / (double) network.members();
            case "clustering" -> clustering();
            case "transitivity" -> transitivity();
            case "giant" -> giant();
            case "modularity" -> modularity();
            case "e-i" -> 1 - 2 * within();
            default -> Double.NaN;
        };
    }

    /** Whether there is a figure of that name. */
    static boolean has(String figure) {
        return NAMES.contains(figure) || WITH.matcher(figure).matches();
    }

    /** The names of all figures, in full. */
    static List<String> names() {
        return Stream.concat(NAMES.stream(), Stream.of("contacts-N"))
                .map(PREFIX::concat)
                .toList();
    }

    private double shareWith(int contacts) {
        int members = 0;
        for (int i = 0; i < network.members(); i++) {
            members += network.count(i) == contacts ? 1 : 0;
        }
        return members / (double) network.members();
    }

    private double clustering() {
        double sum = 0;
        for (int i = 0; i < network.members(); i++) {
            long[] pairs = pairs(i);
            sum += pairs[1] == 0 ? 0 : pairs[0] / (double) pairs[1];
        }
        return sum / network.members();
    }

    private double transitivity() {
        long linked = 0;
        long all = 0;
        for (int i = 0; i < network.members(); i++) {
            long[] pairs = pairs(i);
            linked += pairs[0];
            all += pairs[1];
        }
        return linked / (double) all;
    }

    /** Pairs of a member's contacts who know each other, and all pairs, each counted from either end. */
    private long[] pairs(int member) {
        Set<Integer> known = new LinkedHashSet<>();
        for (int n = 0; n < network.count(member); n++) {
            known.add(network.contact(member, n));
        }
        long linked = 0;
        for (int one : known) {
            for (int n = 0; n < network.count(one); n++) {
                linked += known.contains(network.contact(one, n)) ? 1 : 0;
            }
        }
        return new long[] {linked, known.size() * (known.size() - 1L)};
    }

    private double giant() {
        int n = network.members();
        BitSet seen = new BitSet(n);
        int[] queue = new int[n];
        int largest = 0;
        for (int from = 0; from < n; from++) {
            int size = 0;
            if (!seen.get(from)) {
                seen.set(from);
                queue[size++] = from;
            }
            for (int next = 0; next < size; next++) {
                for (int place = 0; place < network.count(queue[next]); place++) {
                    int contact = network.contact(queue[next], place);
                    if (!seen.get(contact)) {
                        seen.set(contact);
                        queue[size++] = contact;
                    }
                }
            }
            largest = Math.max(largest, size);
        }
        return largest / (double) n;
    }

    /** Share of links that lie within a unit. */
    private double within() {
        long within = 0;
        for (int i = 0; i < network.members(); i++) {
            for (int place = 0; place < network.count(i); place++) {
                within += population.unitOf(network.contact(i, place)) == population.unitOf(i) ? 1 : 0;
            }
        }
        return within / (double) network.entries();
    }

    /** Newman's Q: the share of links within units less what it would be with ends joined by chance. */
    private double modularity() {
        double[] ends = new double[population.units().simulated()];
        for (int i = 0; i < network.members(); i++) {
            ends[population.unitOf(i)] += network.count(i);
        }
        double expected = 0;
        for (double one : ends) {
            expected += one / network.entries() * (one / network.entries());
        }
        return within() - expected;
    }
}
