package org.groundswell.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.population.Membership;
import org.groundswell.population.Membership.Combination;
import org.groundswell.population.PopulationSettings;

/**
 * How far the members of bodies lie from others of their segment. A member has the shift of the innermost body that says
 * something of the issue; of bodies that lie side by side it has the sum.
 */
final class BodyShifts {
    /** A body that says something of an issue, and the bodies within it that do so too, as bits. */
    private record Shift(int body, int within, double by) {}

    private final PopulationSettings settings;
    private final List<List<Shift>> byIssue = new ArrayList<>();

    BodyShifts(PopulationSettings settings, List<String> issues) {
        this.settings = settings;
        for (String issue : issues) {
            // By name, so that sums do not hang on the order of the file.
            List<Integer> speaking = IntStream.rangeClosed(1, settings.bodies().size())
                    .boxed()
                    .filter(body -> settings.bodies().get(body - 1).stance().containsKey(issue))
                    .sorted(Comparator.comparing(
                            body -> settings.bodies().get(body - 1).name()))
                    .toList();
            byIssue.add(
                    speaking.stream().map(body -> shift(body, speaking, issue)).toList());
        }
    }

    private Shift shift(int body, List<Integer> speaking, String issue) {
        int within = 0;
        for (int other : speaking) {
            within |= other != body && (Membership.around(settings, other) >>> body & 1) == 1 ? 1 << other : 0;
        }
        return new Shift(body, within, settings.bodies().get(body - 1).stance().getOrDefault(issue, 0.0));
    }

    /** The shift of a member of these bodies, given as bits. */
    double of(int bodies, int issue) {
        double sum = 0;
        for (Shift shift : byIssue.get(issue)) {
            sum += (bodies >>> shift.body & 1) == 1 && (bodies & shift.within) == 0 ? shift.by : 0;
        }
        return sum;
    }

    /** The shifts of a body's members in a segment. */
    Mixture among(int body, int segment, int issue) {
        int speaking = 0;
        for (Shift shift : byIssue.get(issue)) {
            speaking |= 1 << shift.body;
        }
        List<Combination> combinations = Membership.combinations(settings, body, segment, speaking);
        return new Mixture(
                combinations.stream()
                        .mapToDouble(one -> of(one.bodies(), issue))
                        .toArray(),
                combinations.stream().mapToDouble(Combination::share).toArray());
    }
}
