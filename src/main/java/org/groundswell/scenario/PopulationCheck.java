package org.groundswell.scenario;

import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.Body;
import org.groundswell.population.PopulationSettings.Poll;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.population.PopulationSettings.Unit;
import org.groundswell.setting.Names;

/** Checks of who the members are: shares that add to 1, bodies that fit, units and members enough. */
final class PopulationCheck {
    private final Scenario scenario;
    private final PopulationSettings population;
    private final BiConsumer<String, String> at;

    PopulationCheck(Scenario scenario, BiConsumer<String, String> at) {
        this.scenario = scenario;
        this.population = scenario.population();
        this.at = at;
    }

    void check() {
        sum(
                "population.segments",
                "the segments' shares",
                population.segments().stream().mapToDouble(Segment::share).sum());
        for (Segment segment : population.segments()) {
            for (String issue : scenario.issues().keySet()) {
                if (!segment.stance().containsKey(issue)) {
                    at.accept(
                            "population.segments." + segment.name() + ".stance",
                            "says nothing of the issue " + issue + " (give mean and sd, or quantiles)");
                }
            }
        }
        bodies();
        units();
        polls();
    }

    private void sum(String path, String what, double sum) {
        if (Math.abs(sum - 1) > 1e-6) {
            at.accept(path, what + " must add to 1, but add to " + Names.number(Math.rint(sum * 1e9) / 1e9));
        }
    }

    private void bodies() {
        for (int b = 0; b < population.bodies().size(); b++) {
            Body body = population.bodies().get(b);
            String path = "population.bodies." + body.name();
            double[] shares = body.composition().segments().values().stream()
                    .mapToDouble(x -> x)
                    .toArray();
            double sum = 0;
            for (double share : shares) {
                sum += share;
            }
            sum(path + ".composition", "shares of its members by segment", sum);
            String within = body.within();
            int parent = 0;
            if (within != null && !within.equals(population.name())) {
                List<String> before = population.bodies().subList(0, b).stream()
                        .map(Body::name)
                        .toList();
                if (!before.contains(within)) {
                    at.accept(path + ".within", within + " must be listed before the bodies within it");
                    return;
                }
                parent = before.indexOf(within) + 1;
            }
            fits(body, b, parent, path);
        }
    }

    /** A body cannot have more members of a segment than the body around it. */
    private void fits(Body body, int index, int parent, String path) {
        double[] own = Membership.shares(population, index + 1);
        double[] around = Membership.shares(population, parent);
        double all = parent == 0
                ? population.members()
                : population.bodies().get(parent - 1).members();
        for (int g = 0; g < own.length; g++) {
            double members = body.members() * own[g];
            double room = all * around[g];
            if (members > room * (1 + 1e-9)) {
                String segment = population.segments().get(g).name();
                at.accept(
                        path,
                        "has " + Names.number(Math.rint(members)) + " members in segment " + segment
                                + ", but the body around it has only " + Names.number(Math.rint(room)) + " there");
            }
        }
    }

    private void units() {
        List<Unit> list = population.units().list();
        if (!list.isEmpty()) {
            long sum = list.stream().mapToLong(Unit::members).sum();
            if (sum != population.members()) {
                at.accept(
                        "population.units.list",
                        "the units' members must add to population.members (" + population.members() + "), but add to "
                                + sum);
            }
        }
        int count = Math.max(population.units().count(), list.size());
        double simulated = population.members() * population.scale();
        if (simulated < 1) {
            at.accept(
                    "population.scale",
                    "leaves no member: " + population.members() + " x " + Names.number(population.scale()));
        } else if (list.isEmpty() && population.members() < 2L * count) {
            at.accept("population.units.count", "must be at most half the members (" + population.members() + ")");
        }
    }

    private void polls() {
        for (Poll poll : population.polls()) {
            String path = "population.polls." + poll.name() + ".between";
            List<String> issues = poll.between().stream()
                    .map(name -> scenario.positions().getOrDefault(name, Collections.emptyMap()))
                    .flatMap(points -> points.keySet().stream())
                    .distinct()
                    .toList();
            boolean single = poll.between().stream()
                    .allMatch(name -> scenario.positions()
                                    .getOrDefault(name, Collections.emptyMap())
                                    .size()
                            == 1);
            if (issues.size() != 1 || !single) {
                at.accept(
                        path,
                        "the two positions must speak of one and the same issue, but speak of "
                                + String.join(", ", issues));
            } else if (poll.between().stream()
                            .map(name -> scenario.positions().getOrDefault(name, Collections.emptyMap()))
                            .map(points -> points.get(issues.get(0)))
                            .distinct()
                            .count()
                    < 2) {
                at.accept(path, "the two positions must differ");
            }
        }
    }
}
