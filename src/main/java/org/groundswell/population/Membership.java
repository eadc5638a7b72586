package org.groundswell.population;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.population.PopulationSettings.Body;

/** How likely a member of each segment belongs to each body. */
public final class Membership {
    private Membership() {}

    /** Shares of the segments, made to add to 1 exactly: drawn shares need not. */
    public static double[] shares(PopulationSettings settings) {
        double[] shares = settings.segments().stream()
                .mapToDouble(PopulationSettings.Segment::share)
                .toArray();
        return normalised(shares);
    }

    /** Shares of a body's members by segment; {@code body} counts from 1, 0 is the whole body. */
    public static double[] shares(PopulationSettings settings, int body) {
        if (body == 0) {
            return shares(settings);
        }
        Body chosen = settings.bodies().get(body - 1);
        double[] shares = settings.segments().stream()
                .mapToDouble(segment -> chosen.composition().of(segment.name()))
                .toArray();
        return normalised(shares);
    }

    /**
     * Chance by body and segment to belong to a body, given that the member belongs to the body around it:
     * members of the body in the segment / members of the body around it in the segment.
     */
    static double[][] chances(PopulationSettings settings) {
        int segments = settings.segments().size();
        double[][] chances = new double[settings.bodies().size()][segments];
        for (int b = 0; b < chances.length; b++) {
            int parent = parent(settings, b);
            double[] own = shares(settings, b + 1);
            double[] around = shares(settings, parent);
            double members = settings.bodies().get(b).members();
            double all = parent == 0
                    ? settings.members()
                    : settings.bodies().get(parent - 1).members();
            for (int g = 0; g < segments; g++) {
                chances[b][g] = around[g] == 0 ? 0 : Math.min(1, members * own[g] / (all * around[g]));
            }
        }
        return chances;
    }

    /** The body around a body, as a bit: 0 is the whole body. A body is listed after the one around it. */
    static int parent(PopulationSettings settings, int body) {
        String within = settings.bodies().get(body).within();
        if (within == null || within.equals(settings.name())) {
            return 0;
        }
        List<Body> bodies = settings.bodies();
        for (int b = 0; b < bodies.size(); b++) {
            if (bodies.get(b).name().equals(within)) {
                return b + 1;
            }
        }
        return 0;
    }

    /**
     * All bodies but the whole one, the innermost first, those of one depth by name: where a member of several counts as a
     * member of one, the order of a file must not say of which.
     */
    static int[] fromInwardOut(PopulationSettings settings) {
        return IntStream.rangeClosed(1, settings.bodies().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer body) -> -depth(settings, body))
                        .thenComparing(body -> settings.bodies().get(body - 1).name()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A body and all that lie around it, as bits; the whole body always is one of them. */
    public static int around(PopulationSettings settings, int body) {
        return body == 0 ? 1 : 1 << body | around(settings, parent(settings, body - 1));
    }

    /**
     * Bodies that some members belong to.
     *
     * @param bodies as bits
     * @param share how many of the members belong to just these
     */
    public record Combination(int bodies, double share) {}

    /**
     * The members of a segment in a body by the other bodies that they belong to.
     *
     * @param asked bodies that matter, as bits; others are passed over unless these lie within them
     */
    public static List<Combination> combinations(PopulationSettings settings, int body, int segment, int asked) {
        int relevant = 0;
        for (int other = 1; other <= settings.bodies().size(); other++) {
            relevant |= (asked >>> other & 1) == 1 ? around(settings, other) : 0;
        }
        int sure = around(settings, body);
        double[][] chances = chances(settings);
        List<Combination> combinations = List.of(new Combination(sure, 1));
        for (int b = 0; b < chances.length; b++) {
            int bit = 2 << b;
            if ((relevant & bit) == 0 || (sure & bit) != 0) {
                continue;
            }
            int within = parent(settings, b);
            double chance = chances[b][segment];
            combinations = combinations.stream()
                    .flatMap(one -> (one.bodies >>> within & 1) == 0 || chance == 0
                            ? Stream.of(one)
                            : Stream.of(
                                    new Combination(one.bodies, one.share * (1 - chance)),
                                    new Combination(one.bodies | bit, one.share * chance)))
                    .toList();
        }
        return combinations;
    }

    private static int depth(PopulationSettings settings, int body) {
        return body == 0 ? 0 : 1 + depth(settings, parent(settings, body - 1));
    }

    private static double[] normalised(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int g = 0; g < shares.length; g++) {
            shares[g] = sum == 0 ? 0 : shares[g] / sum;
        }
        return shares;
    }
}
