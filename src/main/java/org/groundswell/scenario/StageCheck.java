package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.groundswell.setting.Amount;
import org.groundswell.setting.Names;
import org.groundswell.stage.Ballot;
import org.groundswell.stage.Committee;
import org.groundswell.stage.Conference;
import org.groundswell.stage.Motions;
import org.groundswell.stage.Petition;
import org.groundswell.stage.Response;
import org.groundswell.stage.Stage;
import org.groundswell.stage.When;
import org.groundswell.world.Baseline;
import org.groundswell.world.InitialStance;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Position;
import org.jspecify.annotations.Nullable;

/** Checks of stages against the rest of a scenario: dates, conditions, what they build on, thresholds. */
final class StageCheck {
    private final Scenario scenario;
    private final Directory directory;
    private final BiConsumer<String, String> at;
    private final Map<String, Stage<?>> stages = new LinkedHashMap<>();

    StageCheck(Scenario scenario, Directory directory, BiConsumer<String, String> at) {
        this.scenario = scenario;
        this.directory = directory;
        this.at = at;
        scenario.stages().forEach(stage -> stages.put(stage.name(), stage));
    }

    void check() {
        Baseline baseline = baseline();
        for (Stage<?> stage : scenario.stages()) {
            String path = "stages." + stage.name();
            within(stage.opens().on(), path + ".opens.on");
            within(stage.opens().otherwise(), path + ".opens.else");
            events(stage.opens().when(), path + ".opens.when");
            if (stage instanceof Petition petition) {
                within(petition.closes(), path + ".closes");
                threshold(petition, path, baseline);
            } else if (stage instanceof Committee committee) {
                of(committee.petition(), Petition.class, path + ".petition");
            } else if (stage instanceof Ballot ballot) {
                units(ballot, path);
            } else if (stage instanceof Motions motions) {
                within(motions.closes(), path + ".closes");
                texts(motions, path);
            } else if (stage instanceof Conference conference) {
                of(conference.motions(), Motions.class, path + ".motions");
            } else if (stage instanceof Response response) {
                event(response.binding(), path + ".binding");
            }
        }
        scenario.events().forEach(event -> events(event.when(), "events." + event.name() + ".when"));
        for (int i = 0; i < scenario.funnel().size(); i++) {
            event(scenario.funnel().get(i), "funnel." + (i + 1));
        }
    }

    /** Distributions of the first day, if polls can be met; whatever a poll cannot meet is a fault of that poll. */
    private @Nullable Baseline baseline() {
        Map<String, Position> positions = new LinkedHashMap<>();
        scenario.positions()
                .forEach((name, points) -> positions.put(name, Position.of(name, points, scenario.issues())));
        InitialStance stance = new InitialStance(scenario.population(), scenario.issues(), positions);
        scenario.population().polls().forEach(poll -> {
            double reached = stance.reached(poll, positions);
            if (Math.abs(reached - poll.share()) > 1e-4) {
                at.accept(
                        "population.polls." + poll.name() + ".share",
                        "no level of the issue gives " + Names.number(poll.share()) + "; the nearest is "
                                + Names.number(Math.rint(reached * 1000) / 1000)
                                + " (positions too close for population.choice, or stances too spread)");
            }
        });
        return new Baseline(scenario.population(), stance);
    }

    private void within(@Nullable LocalDate day, String path) {
        Scenario.Calendar calendar = scenario.calendar();
        if (day != null && (day.isBefore(calendar.start()) || day.isAfter(calendar.end()))) {
            at.accept(path, day + " lies outside the calendar (" + calendar.start() + " to " + calendar.end() + ")");
        }
    }

    private void events(@Nullable When when, String path) {
        if (when instanceof When.Outcome one) {
            event(one.outcome(), path);
        } else if (when instanceof When.All all) {
            all.all().forEach(part -> events(part, path));
        } else if (when instanceof When.Any any) {
            any.any().forEach(part -> events(part, path));
        } else if (when instanceof When.Not not) {
            events(not.not(), path);
        }
    }

    /** A condition rests on outcomes that happen or do not. */
    private void event(@Nullable String outcome, String path) {
        OutcomeKind kind = outcome == null ? null : directory.outcomes().get(outcome);
        if (kind != null && kind.type() != OutcomeKind.Type.EVENT) {
            List<String> events = directory.outcomes().values().stream()
                    .filter(one -> one.type() == OutcomeKind.Type.EVENT)
                    .map(OutcomeKind::name)
                    .filter(name -> name.startsWith(String.valueOf(outcome).replaceAll("\\..*", ".")))
                    .toList();
            at.accept(
                    path,
                    outcome + " does not happen or fail to, so nothing can hang on it (such events: "
                            + String.join(", ", events) + ")");
        }
    }

    private void of(@Nullable String name, Class<?> kind, String path) {
        Stage<?> stage = name == null ? null : stages.get(name);
        if (stage != null && !kind.isInstance(stage)) {
            at.accept(path, name + " must be a stage of kind " + Names.kebab(kind.getSimpleName()));
        }
    }

    private double members(String body) {
        return scenario.population().bodies().stream()
                .filter(one -> one.name().equals(body))
                .mapToDouble(one -> (double) one.members())
                .findFirst()
                .orElse((double) scenario.population().members());
    }

    /** A threshold must be within the electorate and within the reach of the list. */
    private void threshold(Petition petition, String path, @Nullable Baseline baseline) {
        double members = members(petition.body());
        Map<String, Amount> amounts = new LinkedHashMap<>();
        amounts.put(path + ".threshold", petition.threshold());
        petition.marks().forEach((name, amount) -> amounts.put(path + ".marks." + name, amount));
        int body = new ArrayList<>(bodies()).indexOf(petition.body());
        double reached = baseline == null ? 1 : reach(petition, baseline, body);
        amounts.forEach((place, amount) -> {
            double names = amount.of(members);
            if (names > members) {
                at.accept(
                        place,
                        Names.number(names) + " names are more than " + petition.body() + " has members ("
                                + Names.number(members) + ")");
            } else if (names > members * reached * (1 - petition.invalid())) {
                at.accept(
                        place,
                        Names.number(Math.rint(names)) + " names are more than the list can reach: about "
                                + Names.number(Math.rint(members * reached * (1 - petition.invalid())))
                                + " valid ones (raise " + path + ".reach)");
            }
        });
    }

    /** Share of a body that the list reaches: the mean of 1 − exp(−Σ c α), segment by segment. */
    private double reach(Petition petition, Baseline baseline, int body) {
        double[] shares = org.groundswell.population.Membership.shares(scenario.population(), body);
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            String segment = scenario.population().segments().get(g).name();
            double rate = petition.reach().values().stream()
                    .mapToDouble(way -> way.of(segment))
                    .sum();
            sum += shares[g]
                    * baseline.share(
                            body, (logActivity, extremity) -> -StrictMath.expm1(-rate * StrictMath.exp(logActivity)));
        }
        return sum;
    }

    private Set<String> bodies() {
        return directory.names(org.groundswell.setting.Referent.BODY);
    }

    private void units(Ballot ballot, String path) {
        if (ballot.rule().doubleMajority()
                && directory.names(org.groundswell.setting.Referent.UNIT).size() < 2) {
            at.accept(path + ".rule.double-majority", "needs at least two units (population.units)");
        }
    }

    private void texts(Motions motions, String path) {
        if (scenario.subjects().isEmpty()) {
            at.accept(path, "needs subjects that motions can be about (add subjects)");
            return;
        }
        Set<String> movable = Motions.movable(scenario.subjects());
        Map<String, Map<String, Double>> tables = new LinkedHashMap<>();
        tables.put("spontaneous", motions.spontaneous());
        tables.put("organised", motions.organised());
        tables.put("effort", motions.effort());
        tables.forEach((name, table) -> table.keySet().forEach(text -> {
            if (!movable.contains(text)) {
                at.accept(
                        path + "." + name + "." + text,
                        "there is no text or subject " + text + Names.hint(text, movable) + " (known: "
                                + String.join(", ", movable) + ")");
            }
        }));
    }
}
