package org.groundswell.tally;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What each option has by a rule that weighs all of them at once.
 *
 * @param measure what is weighed
 * @param points of every option by its number
 */
public record Standing(Measure measure, List<BigFraction> points) {
    /** What a rule weighs. */
    public enum Measure {
        POINTS("points", false),
        APPROVALS("approvals", false),
        PAIRS_WON("pairs won, level ones half", false),
        WORST_DEFEAT("worst defeat, the least wins", true),
        PATHS_WON("options beaten by the stronger path", false),
        LOCKED("options above which it is locked", false);

        private final String words;
        private final boolean leastIsBest;

        Measure(String words, boolean leastIsBest) {
            this.words = words;
            this.leastIsBest = leastIsBest;
        }

        public String words() {
            return words;
        }
    }

    public Standing {
        points = List.copyOf(points);
    }

    static Standing of(Measure measure, long... points) {
        return new Standing(
                measure,
                IntStream.range(0, points.length)
                        .mapToObj(option -> new BigFraction(points[option]))
                        .toList());
    }

    /** @param doubled twice the points, so that halves are whole */
    static Standing halves(Measure measure, long... doubled) {
        BigFraction half = BigFraction.ONE_HALF;
        return new Standing(
                measure,
                IntStream.range(0, doubled.length)
                        .mapToObj(option -> new BigFraction(doubled[option]).multiply(half))
                        .toList());
    }

    /** All options from the best to the worst; level ones as they are listed. */
    public List<Integer> order() {
        Comparator<BigFraction> least = Comparator.naturalOrder();
        return IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparing(points::get, measure.leastIsBest ? least : least.reversed()))
                .toList();
    }

    /** The best options: several if they are level. */
    public List<Integer> leading() {
        BigFraction best = points.get(order().get(0));
        return IntStream.range(0, points.size())
                .filter(option -> points.get(option).equals(best))
                .boxed()
                .toList();
    }
}
