package org.groundswell.stage.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.world.Position;
import org.jspecify.annotations.Nullable;

/**
 * Compositing: movers of one subject agree on a wording at (1 − ω) · weighted median of their texts + ω · the leadership's
 * line, on each issue that any text speaks of. Where the texts lie further apart on the subject's first issue than a
 * tolerance (weighted standard deviation), they part at their mean into two composites; movers whose text is silent on that
 * issue go with the heavier side.
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
        List<Mover> weighty =
                movers.stream().filter(mover -> mover.weight() > 0).toList();
        if (weighty.isEmpty()) {
            // Nobody has any weight, so all have the same.
            weighty = movers.stream().map(mover -> new Mover(mover.text(), 1)).toList();
        }
        List<Mover> speaking =
                weighty.stream().filter(mover -> mover.text().speaksOf(issue)).toList();
        double middle = mean(speaking, issue);
        List<Mover> further = new ArrayList<>();
        List<Mover> nearer = new ArrayList<>();
        speaking.forEach(mover -> (mover.text().at(issue) >= middle ? further : nearer).add(mover));
        // Rounding can leave one side empty where all texts are the same.
        if (further.isEmpty() || nearer.isEmpty() || spread(speaking, issue) <= tolerance) {
            return List.of(wording(name, weighty, leadership, omega));
        }
        List<Mover> heavier = weight(further) >= weight(nearer) ? further : nearer;
        weighty.stream().filter(mover -> !mover.text().speaksOf(issue)).forEach(heavier::add);
        return List.of(
                wording(name + " 1", further, leadership, omega), wording(name + " 2", nearer, leadership, omega));
    }

    private static double weight(List<Mover> movers) {
        return movers.stream().mapToDouble(Mover::weight).sum();
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

    /**
     * Weighted median over the texts that speak of an issue: half of the weight lies on either side of it. Where that holds
     * for all points between two texts, it is the middle between them.
     */
    static double median(List<Mover> movers, int issue) {
        List<Mover> speaking = movers.stream()
                .filter(mover -> mover.text().speaksOf(issue))
                .sorted(Comparator.comparingDouble((Mover mover) -> mover.text().at(issue)))
                .toList();
        double all = weight(speaking);
        // Sums of weights are not exact: what is half but for rounding is half.
        double slack = 1e-9 * all;
        double below = 0;
        double lower = Double.NaN;
        for (Mover mover : speaking) {
            below += mover.weight();
            double at = mover.text().at(issue);
            if (Double.isNaN(lower) && below >= all / 2 - slack) {
                lower = at;
            }
            if (below > all / 2 + slack) {
                return (lower + at) / 2;
            }
        }
        return lower;
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
