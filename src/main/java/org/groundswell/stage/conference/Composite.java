package org.groundswell.stage.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.world.Position;
import org.jspecify.annotations.Nullable;

/**
 * Compositing: movers of one subject agree on a wording at (1 − ω) · weighted median of their texts + ω · the leadership's
 * line, on each issue that any text speaks of. Where the texts lie further apart on the subject's first issue than a
 * tolerance (weighted standard deviation), they part at the median into two composites.
 */
public final class Composite {
    /** A text and the weight of those who move it. */
    public record Mover(Position text, double weight) {}

    private Composite() {}

    /** One composite, or two, the one further for the subject's first issue first; none without movers. */
    public static List<Position> of(
            String name, List<Mover> movers, int issue, @Nullable Position leadership, double omega, double tolerance) {
        if (movers.isEmpty()) {
            return List.of();
        }
        if (spread(movers, issue) <= tolerance) {
            return List.of(wording(name, movers, leadership, omega));
        }
        double middle = mean(movers, issue);
        List<Mover> further = movers.stream()
                .filter(mover -> mover.text().at(issue) >= middle)
                .toList();
        List<Mover> nearer =
                movers.stream().filter(mover -> mover.text().at(issue) < middle).toList();
        List<Position> composites = new ArrayList<>();
        composites.add(wording(name + " 1", further, leadership, omega));
        composites.add(wording(name + " 2", nearer, leadership, omega));
        return composites;
    }

    private static Position wording(String name, List<Mover> movers, @Nullable Position leadership, double omega) {
        Position first = movers.get(0).text();
        double[] at = first.at();
        for (int k = 0; k < at.length; k++) {
            double median = median(movers, k);
            boolean led = leadership != null && leadership.speaksOf(k);
            at[k] = led && leadership != null ? (1 - omega) * median + omega * leadership.at(k) : median;
        }
        return first.moved(name, at);
    }

    /** Weighted median over the texts that speak of an issue: the least one with half of the weight at or below it. */
    static double median(List<Mover> movers, int issue) {
        List<Mover> speaking = movers.stream()
                .filter(mover -> mover.text().speaksOf(issue))
                .sorted(Comparator.comparingDouble((Mover mover) -> mover.text().at(issue)))
                .toList();
        double half = speaking.stream().mapToDouble(Mover::weight).sum() / 2;
        double below = 0;
        for (Mover mover : speaking) {
            below += mover.weight();
            if (below >= half) {
                return mover.text().at(issue);
            }
        }
        return Double.NaN;
    }

    private static double mean(List<Mover> movers, int issue) {
        double weights = 0;
        double sum = 0;
        for (Mover mover : movers) {
            weights += mover.weight();
            sum += mover.weight() * mover.text().at(issue);
        }
        return sum / weights;
    }

    private static double spread(List<Mover> movers, int issue) {
        double mean = mean(movers, issue);
        double weights = 0;
        double squares = 0;
        for (Mover mover : movers) {
            double gap = mover.text().at(issue) - mean;
            weights += mover.weight();
            squares += mover.weight() * gap * gap;
        }
        return Math.sqrt(squares / weights);
    }
}
