package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Bound;
import org.groundswell.setting.Faults;
import org.groundswell.setting.Lookup;
import org.groundswell.setting.Names;
import org.groundswell.setting.Node;
import org.groundswell.setting.PerSegment;
import org.groundswell.setting.Place;
import org.groundswell.setting.Reference;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Tree;
import org.groundswell.stage.Stage;

/** Checks that reach across settings: names that must exist, shares that must add up, dates, loops, events. */
final class ScenarioCheck {
    private final Node tree;
    private final Bound<Scenario> bound;
    private final Scenario scenario;
    private final Directory directory;
    private final Faults faults;

    ScenarioCheck(Node tree, Bound<Scenario> bound, Faults faults) {
        this.tree = tree;
        this.bound = bound;
        this.scenario = bound.value();
        this.directory = new Directory(scenario);
        this.faults = faults;
    }

    void check() {
        references();
        segments();
        sources();
        if (!scenario.positions().containsKey("status-quo")) {
            at("positions", "one position must be called status-quo: what holds if nothing is decided");
        }
        scenario.positions().forEach((name, points) -> {
            if (points.isEmpty()) {
                at("positions." + name, "must speak of at least one issue");
            }
            points.keySet().forEach(issue -> {
                if (!scenario.issues().containsKey(issue)) {
                    at("positions." + name + "." + issue, "there is no issue " + issue + known(issue, Referent.ISSUE));
                }
            });
        });
        sharedNames();
        new PopulationCheck(scenario, this::at).check();
        if (faults.none()) {
            new StageCheck(scenario, directory, this::at).check();
            events();
            loops();
        }
    }

    private void at(String path, String message) {
        faults.add(Tree.place(tree, path), path + ": " + message);
    }

    private String known(String name, Referent kind) {
        Set<String> names = directory.names(kind);
        String list = names.size() > 12 ? "" : " (known: " + String.join(", ", names) + ")";
        return Names.hint(name, names) + (names.isEmpty() ? " (the file defines none)" : list);
    }

    /** Names that must be defined somewhere in the file. */
    private void references() {
        for (Reference reference : bound.references()) {
            boolean unset = reference.path().startsWith("variants.")
                    || reference.path().startsWith("population.")
                            && reference.path().endsWith(".others");
            if (!unset && !directory.names(reference.to()).contains(reference.name())) {
                faults.add(
                        reference.place(),
                        reference.path() + ": there is no " + reference.to().word() + " " + reference.name()
                                + known(reference.name(), reference.to()));
            }
        }
    }

    /** Every number by segment must say something of each segment. */
    private void segments() {
        for (Bound.Built built : bound.built()) {
            if (built.value() instanceof PerSegment values && values.others() == null) {
                List<String> missing = new ArrayList<>(directory.names(Referent.SEGMENT));
                missing.removeAll(values.segments().keySet());
                if (!missing.isEmpty()) {
                    faults.add(
                            built.place(),
                            built.path() + ": says nothing of segment " + String.join(", ", missing)
                                    + " (add it, or others)");
                }
            }
        }
    }

    /** A scenario as of a day may not rest on what became known later. */
    private void sources() {
        for (Assumption assumption : bound.register()) {
            LocalDate known = assumption.known();
            if (known != null && known.isAfter(scenario.asOf())) {
                faults.add(
                        assumption.place(),
                        assumption.path() + ": its source became known on " + known
                                + ", after the scenario's day as-of " + scenario.asOf()
                                + " (use what was known then, or move as-of)");
            }
        }
    }

    /** Voices and bodies share one set of names, as either can hold a line. */
    private void sharedNames() {
        Set<String> bodies = directory.names(Referent.BODY);
        scenario.voices().stream()
                .filter(voice -> bodies.contains(voice.name()))
                .forEach(voice -> at("voices." + voice.name(), "a body has this name already"));
        Set<String> seen = new LinkedHashSet<>();
        for (PlaceOfName body : bodyNames()) {
            if (!seen.add(body.name)) {
                at(body.path, "this name is taken already");
            }
        }
    }

    private record PlaceOfName(String name, String path) {}

    private List<PlaceOfName> bodyNames() {
        List<PlaceOfName> names = new ArrayList<>();
        names.add(new PlaceOfName(scenario.population().name(), "population.name"));
        scenario.population()
                .bodies()
                .forEach(body -> names.add(new PlaceOfName(body.name(), "population.bodies." + body.name())));
        return names;
    }

    private void events() {
        Map<String, String> setOn = new LinkedHashMap<>();
        for (Event event : scenario.events()) {
            String path = "events." + event.name();
            List<LocalDate> days = new ArrayList<>(event.between());
            LocalDate on = event.on();
            if (on != null) {
                days.add(on);
            }
            days.forEach(day -> within(day, path));
            for (Map.Entry<String, Node> set : event.set().entrySet()) {
                Place place = set.getValue().place();
                Lookup.Found found = Lookup.find(scenario, set.getKey()).orElse(null);
                if (found == null) {
                    List<String> known = Lookup.known(scenario, set.getKey());
                    faults.add(
                            place,
                            path + ".set: there is no setting " + set.getKey() + Names.hint(last(set.getKey()), known)
                                    + (known.isEmpty() || known.size() > 30
                                            ? ""
                                            : " (known there: " + String.join(", ", known) + ")"));
                } else if (!found.daily()) {
                    faults.add(
                            place,
                            path + ".set: " + set.getKey()
                                    + " is fixed for a run, so that no event can set it (a variant" + " can)");
                }
                String other = on == null ? null : setOn.put(set.getKey() + " on " + on, event.name());
                if (other != null) {
                    faults.add(place, path + ".set: event " + other + " sets " + set.getKey() + " on the same day");
                }
            }
        }
    }

    private void within(LocalDate day, String path) {
        Scenario.Calendar calendar = scenario.calendar();
        if (day.isBefore(calendar.start()) || day.isAfter(calendar.end())) {
            at(path, day + " lies outside the calendar (" + calendar.start() + " to " + calendar.end() + ")");
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** A stage may not wait, through others, for itself. */
    private void loops() {
        Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
        for (Stage<?> stage : scenario.stages()) {
            Set<String> stages = new LinkedHashSet<>();
            if (stage.opens().when() != null && stage.opens().otherwise() == null) {
                for (Reference reference : bound.references()) {
                    if (reference.to() == Referent.OUTCOME
                            && reference.path().startsWith("stages." + stage.name() + ".opens.when")) {
                        stages.add(stageOf(reference.name()));
                    }
                }
            }
            waitsFor.put(stage.name(), stages);
        }
        for (String stage : waitsFor.keySet()) {
            List<String> loop = loop(stage, waitsFor, new ArrayList<>());
            if (!loop.isEmpty() && loop.get(0).equals(least(loop))) {
                at(
                        "stages." + stage + ".opens.when",
                        "waits for itself: " + String.join(" waits for ", loop) + " waits for " + loop.get(0)
                                + " (give one of them else: a date)");
            }
        }
    }

    private static String least(List<String> loop) {
        return loop.stream().min(java.util.Comparator.naturalOrder()).orElseThrow();
    }

    private static List<String> loop(String stage, Map<String, Set<String>> waitsFor, List<String> way) {
        if (!way.isEmpty() && way.get(0).equals(stage)) {
            return way;
        }
        if (way.contains(stage)) {
            return List.of();
        }
        List<String> longer = new ArrayList<>(way);
        longer.add(stage);
        for (String next : waitsFor.getOrDefault(stage, Collections.emptySet())) {
            List<String> loop = loop(next, waitsFor, longer);
            if (!loop.isEmpty()) {
                return loop;
            }
        }
        return List.of();
    }

    private String stageOf(String outcome) {
        return directory.names(Referent.STAGE).stream()
                .filter(stage -> outcome.startsWith(stage + "."))
                .findFirst()
                .orElse("");
    }
}
