package org.groundswell.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Scenario;
import org.groundswell.scenario.Setting;
import org.groundswell.setting.Reading;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;
import org.groundswell.world.Baseline;
import org.groundswell.world.InitialStance;
import org.groundswell.world.Position;
import org.groundswell.world.Stances;
import org.groundswell.world.World;

/**
 * A small scenario for tests, read like any other. What a test leaves out is quiet: 600 members of one kind in one unit, who
 * talk to nobody, in a world without draws of its own.
 */
public final class Story {
    private static final Map<String, String> QUIET = quiet();

    private final Map<String, String> parts;
    private final List<String> settings;

    private Story(Map<String, String> parts, List<String> settings) {
        this.parts = parts;
        this.settings = settings;
    }

    private static Map<String, String> quiet() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : List.of(
                "scenario: tiny",
                "title: A small scenario",
                "as-of: 2020-01-01",
                "calendar: {start: 2020-01-01, end: 2020-01-31}",
                "issues: {question: {against: no, for: yes}}",
                "positions: {status-quo: {question: -0.4}, proposal: {question: 0.4}}",
                """
                population:
                  name: all
                  members: 600
                  units: {count: 1, effect: 0}
                  segments: [{name: members, share: 1, stance: {question: {mean: 0, sd: 0.4}}}]
                  network: {contacts: 0}
                """,
                "influence: {rule: friedkin-johnsen, pace: 0, noise: 0}",
                "world: {stance: 0, drift: 0, effort: 0, effort-shock: 0, publicity: 0, turnout: 0}",
                "stages: []")) {
            parts.put(name(part), part);
        }
        return parts;
    }

    private static String name(String part) {
        return part.strip().substring(0, part.strip().indexOf(':'));
    }

    /** The quiet scenario with some of its parts replaced, each given as a top-level entry of a file. */
    public static Story of(String... parts) {
        return new Story(new LinkedHashMap<>(QUIET), List.of()).but(parts);
    }

    /** The same story with some of its parts replaced. */
    public Story but(String... others) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        for (String part : others) {
            changed.put(name(part), part);
        }
        return new Story(changed, settings);
    }

    /** The same story with settings changed as on the command line, {@code path=value}. */
    public Story with(String... pathsAndValues) {
        List<String> changed = new ArrayList<>(settings);
        changed.addAll(List.of(pathsAndValues));
        return new Story(parts, changed);
    }

    /** The same story with some of its words replaced by others, wherever they stand. */
    public Story worded(String words, String others) {
        Map<String, String> changed = new LinkedHashMap<>();
        parts.forEach((name, part) -> changed.put(name, part.replace(words, others)));
        if (changed.equals(parts)) {
            throw new IllegalArgumentException("the story has no words " + words);
        }
        return new Story(changed, settings);
    }

    public Blueprint blueprint() {
        try {
            Path file = Files.createTempFile("story", ".yaml");
            try {
                Files.writeString(file, String.join("\n", parts.values()) + "\n");
                return Blueprint.read(
                        file, settings.stream().map(Setting::parse).toList());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Scenario scenario() {
        return blueprint().scenario();
    }

    /** One run with all ranges read in the middle. */
    public RunResult run(long seed, long number) {
        Blueprint blueprint = blueprint();
        return run(blueprint, new Chance(seed, number));
    }

    public static RunResult run(Blueprint blueprint, Chance chance) {
        return Simulation.run(blueprint, blueprint, chance, Reading.CENTRAL);
    }

    /** The runs 1, 2, … of a seed. */
    public List<RunResult> runs(long seed, int count) {
        Blueprint blueprint = blueprint();
        List<RunResult> runs = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            runs.add(run(blueprint, new Chance(seed, number)));
        }
        return runs;
    }

    /** The members of a run. */
    public Population population(long seed, long run) {
        PopulationSettings population = scenario().population();
        return Population.draw(population, UnitLayout.of(population), new Chance(seed, run).luck());
    }

    /** The world of a run on its first day, as it is before anybody speaks. */
    public World world(long seed, long run) {
        return world(scenario(), new Chance(seed, run));
    }

    public static World world(Scenario scenario, Chance chance) {
        Population population =
                Population.draw(scenario.population(), UnitLayout.of(scenario.population()), chance.luck());
        return world(
                scenario, chance, population, scenario.population().network().draw(population, chance.luck()));
    }

    /** How active members are in an act. */
    public static float[] activity(World world, String act, int... members) {
        float[] alpha = new float[members.length];
        for (int j = 0; j < alpha.length; j++) {
            alpha[j] = world.activity().in(act).of(members[j]);
        }
        return alpha;
    }

    /** A world whose members have these contacts. */
    public static World world(Scenario scenario, Chance chance, Population population, Network network) {
        Map<String, Position> positions = Position.all(scenario.positions(), scenario.issues());
        InitialStance initial = new InitialStance(scenario.population(), scenario.issues(), positions);
        Stances stances = initial.draw(population, chance, scenario.world().stance());
        stances.express();
        return new World(
                population,
                network,
                scenario.issues(),
                positions,
                scenario.world(),
                stances,
                chance,
                scenario.subjects(),
                new Baseline(scenario.population(), initial),
                scenario.calendar().start(),
                scenario.calendar().end());
    }
}
