package org.groundswell.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.population.Membership;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.PopulationSettings.Body;
import org.groundswell.population.PopulationSettings.Segment;
import org.groundswell.population.PopulationSettings.Unit;
import org.groundswell.setting.Names;
import org.groundswell.setting.Referent;

/** Checks of who the members are: shares that add to 1, bodies that fit, units and members enough. */
final class PopulationCheck {
    private static final String HERE = "population.";

    private final Draft draft;
    private final PopulationSettings population;

    PopulationCheck(Draft draft, PopulationSettings population) {
        this.draft = draft;
        this.population = population;
    }

    void check() {
        addToOne(
                HERE + "segments",
                population.segments().stream().mapToDouble(Segment::share).toArray());
        for (Segment segment : population.segments()) {
            Set<String> silent = new LinkedHashSet<>(draft.names().names(Referent.ISSUE));
            silent.removeAll(segment.stance().keySet());
            silent.removeAll(population.stance().keySet());
            if (!silent.isEmpty()) {
                draft.at(
                        HERE + "segments." + segment.name() + ".stance",
                        "must speak of each issue, but is silent on " + String.join(", ", silent)
                                + " (give mean and sd, or quantiles)");
            }
        }
        bodies();
        units();
        byMember();
    }

    private void byMember() {
        new MemberCheck(draft).check(population);
        long simulated = Math.round(population.members() * population.scale());
        String obstacle = population.network().obstacle(simulated);
        if (!obstacle.isEmpty()) {
            draft.at(
                    HERE + "network." + obstacle.substring(0, obstacle.indexOf(' ')),
                    obstacle.substring(obstacle.indexOf(' ') + 1));
        }
    }

    private void addToOne(String path, double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        if (Math.abs(sum - 1) > 1e-6) {
            draft.at(path, "must have shares that add to 1, but they add to " + rounded(sum));
        }
    }

    private void bodies() {
        List<String> names = population.bodies().stream().map(Body::name).toList();
        for (Body body : population.bodies()) {
            String path = HERE + "bodies." + body.name();
            addToOne(
                    path + ".composition",
                    body.composition().segments().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray());
            if (body.members() * population.scale() < 1) {
                draft.at(
                        path + ".members",
                        "must leave at least one simulated member, but are " + body.members() + " at population.scale "
                                + Names.number(population.scale()) + " (raise the scale)");
            }
            String within = body.within();
            boolean whole = within == null || within.equals(population.name());
            int parent = whole ? 0 : names.indexOf(within) + 1;
            if (parent <= names.indexOf(body.name())) {
                fits(body, names.indexOf(body.name()) + 1, parent, path);
            } else {
                draft.at(path + ".within", "must be listed before the bodies within it, but " + within + " is not");
            }
        }
    }

    /** A body cannot have more members of a segment than the body around it. */
    private void fits(Body body, int index, int parent, String path) {
        double[] own = Membership.shares(population, index);
        double[] around = Membership.shares(population, parent);
        double all = parent == 0
                ? population.members()
                : population.bodies().get(parent - 1).members();
        for (int g = 0; g < own.length; g++) {
            double members = body.members() * own[g];
            double room = all * around[g];
            if (members > room * (1 + 1e-9)) {
                draft.at(
                        path + ".members",
                        "must fit into the body around it, but of segment "
                                + population.segments().get(g).name() + " it has " + rounded(members)
                                + ", and there are "
                                + rounded(room));
            }
        }
    }

    private void units() {
        List<Unit> list = population.units().list();
        long sum = list.stream().mapToLong(Unit::members).sum();
        if (!list.isEmpty() && sum != population.members()) {
            draft.at(
                    HERE + "units.list",
                    "must have members that add to population.members, " + population.members() + ", but they add to "
                            + sum);
        }
        if (list.isEmpty() && population.members() < 2) {
            draft.at(
                    HERE + "members",
                    "must be at least 2, as members talk to each other and meet, but is " + population.members());
        } else if (list.isEmpty()
                && population.members() < 2L * population.units().count()) {
            draft.at(
                    HERE + "units.count",
                    "must be at most half of population.members, " + population.members() + ", but is "
                            + population.units().count()
                            + " (have fewer units, so that one has two members on average, or list them by name)");
        }
        if (population.members() * population.scale() < 1) {
            draft.at(
                    HERE + "scale",
                    "must leave at least one of " + population.members() + " members, but is "
                            + Names.number(population.scale()));
        }
    }

    private static String rounded(double value) {
        return Names.number(Math.rint(value * 1e6) / 1e6);
    }
}
