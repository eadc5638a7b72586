package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.Poll;
import org.groundswell.setting.Amount;
import org.groundswell.setting.Names;
import org.groundswell.stage.Petition;
import org.groundswell.world.Baseline;
import org.groundswell.world.InitialStance;
import org.groundswell.world.Issue;
import org.groundswell.world.Position;

/**
 * Checks that the members of the first day can be as the scenario says: that some level of each issue gives what its poll
 * found, and that petitions can reach as many members as they need.
 */
final class LevelCheck {
    private final Draft draft;
    private final PopulationSettings population;
    private final List<String> bodies = new ArrayList<>();
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final InitialStance stance;
    private final Baseline baseline;

    /** Asks for a population that is sound, and for positions that all names in it stand for. */
    LevelCheck(
            Draft draft,
            PopulationSettings population,
            Map<String, Issue> issues,
            Map<String, Map<String, Double>> points) {
        this.draft = draft;
        this.population = population;
        bodies.add(population.name());
        population.bodies().forEach(body -> bodies.add(body.name()));
        points.forEach((name, at) -> positions.put(name, Position.of(name, at, issues)));
        this.stance = new InitialStance(population, issues, positions);
        this.baseline = new Baseline(population, stance);
    }

    void check() {
        population.polls().forEach(this::poll);
        draft.all(Petition.class).forEach((path, petition) -> {
            if (bodies.contains(petition.body())) {
                reach(petition, path);
            }
        });
    }

    private void poll(Poll poll) {
        double reached = stance.reached(poll, positions);
        if (Math.abs(reached - poll.share()) > 1e-4) {
            draft.at(
                    "population.polls." + poll.name() + ".share",
                    "must be a share that some level of the issue gives, but is " + Names.number(poll.share())
                            + "; the nearest is " + Names.number(Math.rint(reached * 1000) / 1000)
                            + " (move the positions apart, or lower population.choice)");
        }
    }

    /** A threshold must be within the electorate and within the reach of the list. */
    private void reach(Petition petition, String path) {
        double members = population.membersOf(petition.body());
        double valid = members * reached(petition) * (1 - petition.invalid());
        Map<String, Amount> amounts = new LinkedHashMap<>();
        amounts.put(path + ".threshold", petition.threshold());
        petition.marks().forEach((name, amount) -> amounts.put(path + ".marks." + name, amount));
        amounts.forEach((place, amount) -> {
            double names = amount.of(members);
            if (names > members) {
                draft.at(
                        place,
                        "must be at most the members of " + petition.body() + ", " + Names.number(members) + ", but is "
                                + Names.number(names));
            } else if (names > valid) {
                draft.at(
                        place,
                        "must be at most what the list can reach, about " + Names.number(Math.rint(valid))
                                + " valid names, but is " + Names.number(Math.rint(names)) + " (raise " + path
                                + ".reach)");
            }
        });
    }

    /** Share of a body that the list reaches: the mean of 1 − exp(−Σ c α), segment by segment. */
    private double reached(Petition petition) {
        int body = bodies.indexOf(petition.body());
        double[] shares = Membership.shares(population, body);
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            String segment = population.segments().get(g).name();
            double rate = petition.reach().values().stream()
                    .mapToDouble(way -> way.of(segment))
                    .sum();
            sum += shares[g]
                    * baseline.share(
                            body, (logActivity, extremity) -> -StrictMath.expm1(-rate * StrictMath.exp(logActivity)));
        }
        return sum;
    }
}
