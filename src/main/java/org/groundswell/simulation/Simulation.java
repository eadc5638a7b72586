package org.groundswell.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.influence.Talk;
import org.groundswell.population.Network;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.population.UnitLayout;
import org.groundswell.random.Chance;
import org.groundswell.random.Keyed;
import org.groundswell.scenario.Blueprint;
import org.groundswell.scenario.Event;
import org.groundswell.scenario.Scenario;
import org.groundswell.scenario.Timeline;
import org.groundswell.setting.Reading;
import org.groundswell.stage.Stage;
import org.groundswell.stage.When;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.voice.Hearing;
import org.groundswell.voice.Voice;
import org.groundswell.world.Baseline;
import org.groundswell.world.InitialStance;
import org.groundswell.world.Position;
import org.groundswell.world.Stances;
import org.groundswell.world.Stop;
import org.groundswell.world.Turn;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run of a scenario: the days of its calendar on MASON's schedule, each day a sweep of phases over all members.
 *
 * <p>The generator that {@link SimState} brings is not used: chance is keyed. Nor is its loop: the calendar ends a run.
 */
public final class Simulation extends SimState {
    private final Timeline timeline;
    private final World world;
    private final Hearing hearing;
    private final Talk talk;
    private final Map<String, StageRun<?>> stages = new LinkedHashMap<>();
    private final List<Event> conditional;
    private final @Nullable Recorder recorder;
    private final @Nullable Ending ending;
    private final int days;
    private Scenario today;

    Simulation(Blueprint blueprint, Blueprint baseline, Chance chance, Reading reading, boolean watched) {
        super(0L);
        timeline = Timeline.of(blueprint, reading, chance.world());
        conditional = new ArrayList<>(timeline.conditional());
        Scenario.Calendar calendar = blueprint.scenario().calendar();
        days = calendar.days();
        today = timeline.on(calendar.start());
        Scenario asIs = baseline == blueprint ? timeline.undisturbed() : baseline.after(List.of(), reading);
        world = world(today, asIs, chance);
        today.voices().forEach(voice -> world.holds(voice.name(), world.position(voice.position())));
        hearing = new Hearing(world, today.voices(), today.memory());
        talk = today.influence().open(world);
        world.stances().keep(world.population().zealots());
        today.stages().forEach(stage -> stages.put(stage.name(), new StageRun<>(stage)));
        recorder = watched ? recorder(blueprint.scenario()) : null;
        Stop stop = blueprint.scenario().stop();
        ending = stop == null ? null : new Ending(stop, world.stances());
        int ordering = 0;
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(Schedule.EPOCH, ordering++, step(phase));
        }
    }

    /**
     * Carries out a run.
     *
     * @param baseline the scenario without its variant; levels that it states for the members hold for every variant
     * @param reading what each range is read as
     */
    public static RunResult run(Blueprint blueprint, Blueprint baseline, Chance chance, Reading reading) {
        return run(blueprint, baseline, chance, reading, true);
    }

    /**
     * The same, without daily measures where nobody asks for them: to watch a run changes nothing in it.
     *
     * @param watched whether daily measures are taken
     */
    public static RunResult run(
            Blueprint blueprint, Blueprint baseline, Chance chance, Reading reading, boolean watched) {
        Map<String, Double> drawn = new LinkedHashMap<>();
        Reading noted = assumption -> {
            double value = assumption.read(reading);
            drawn.put(assumption.path(), value);
            return value;
        };
        Simulation simulation = new Simulation(blueprint, baseline, chance, noted, watched);
        simulation.run();
        Ending ending = simulation.ending;
        Map<String, LocalDate> events = new LinkedHashMap<>();
        simulation.timeline.events().forEach(dated -> events.put(dated.event().name(), dated.on()));
        Map<String, List<CardVote>> votes = new LinkedHashMap<>();
        simulation.stages.forEach((name, stage) -> votes.put(name, stage.votes()));
        return new RunResult(
                new LinkedHashMap<>(simulation.world.outcomes().all()),
                drawn,
                events,
                simulation.recorder == null ? Daily.NONE : simulation.recorder.daily(),
                ending == null ? null : ending.finals(simulation.world),
                votes);
    }

    /** A rule alone is told from the state that it finds; a story from its first day on. */
    private Recorder recorder(Scenario scenario) {
        Recorder fresh = new Recorder(world, days, scenario.toldInSweeps());
        fresh.before(world);
        return fresh;
    }

    void run() {
        boolean ended = false;
        for (int day = 0; day < days && !ended; day++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Interrupted();
            }
            schedule.step(this);
            ended = ending != null && ending.reached(world, today.influence(), talk);
        }
        if (recorder != null) {
            recorder.goesOn(world.day());
        }
        if (ending != null) {
            ending.publish(world);
        }
    }

    /** A run was called off; it has no result. */
    public static final class Interrupted extends RuntimeException {}

    private static World world(Scenario scenario, Scenario baseline, Chance chance) {
        PopulationSettings settings = scenario.population();
        Map<String, Position> positions = Position.all(scenario.positions(), scenario.issues());
        Population population = Population.draw(settings, UnitLayout.of(settings), chance.luck());
        InitialStance before = new InitialStance(
                baseline.population(), baseline.issues(), Position.all(baseline.positions(), baseline.issues()));
        boolean same = baseline.population().equals(settings)
                && baseline.issues().equals(scenario.issues())
                && baseline.positions().equals(scenario.positions());
        InitialStance initial = same ? before : new InitialStance(settings, scenario.issues(), positions, before);
        // Before the stances: what is only needed to draw the network has gone when they take their room.
        Network network = settings.network().draw(population, chance.luck());
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
                bodies(baseline).equals(bodies(scenario))
                        ? new Baseline(baseline.population(), before)
                        : new Baseline(settings, initial),
                scenario.calendar().start(),
                scenario.calendar().end());
    }

    /** A variant may add bodies, which the baseline's members say nothing of. */
    private static List<String> bodies(Scenario scenario) {
        return scenario.population().bodies().stream()
                .map(PopulationSettings.Body::name)
                .toList();
    }

    private Steppable step(Phase phase) {
        return switch (phase) {
            case EVENTS -> state -> morning();
            case VOICES -> state -> voices();
            case TALK -> state -> talk();
            case STAGES -> state -> stages();
            case RECORD -> state -> evening();
        };
    }

    private void morning() {
        world.advance((int) schedule.getTime());
        if (world.day() > 0) {
            drift();
        }
        bringEvents();
        Scenario yesterday = today;
        today = timeline.on(world.date());
        today.stages().forEach(this::settings);
        turn(yesterday);
        world.stances().fade(today.memory().dailyRest());
    }

    private void settings(Stage<?> stage) {
        StageRun<?> run = stages.get(stage.name());
        if (run != null) {
            run.settings(stage);
        }
    }

    private void drift() {
        int issue = 0;
        for (String name : world.issues().keySet()) {
            Keyed draw = world.open().of("drift", name);
            world.stances().drift(issue++, today.world().drift() * draw.gaussian(0, 0, world.day()));
        }
    }

    /** Outcomes of yesterday bring about the events that wait for them. */
    private void bringEvents() {
        List<Event> brought = new ArrayList<>();
        for (Event event : conditional) {
            When when = event.when();
            if (when != null && when.holds(world.outcomes()::get) == When.Truth.YES) {
                brought.add(event);
                boolean comes = world.open().of("event", event.name()).uniform(0, 0, 0) < event.chance();
                LocalDate on = world.date().plusDays(event.after() - 1L);
                if (comes && !on.isAfter(world.end())) {
                    timeline.bring(event, on);
                }
            }
        }
        conditional.removeAll(brought);
    }

    /** Actors take the positions decided yesterday, and those that today's settings give them anew. */
    private void turn(Scenario yesterday) {
        Set<String> turned = new LinkedHashSet<>();
        for (Turn turn : world.turnsOfYesterday()) {
            Position before = world.line(turn.actor());
            // What a body decided on other issues still stands; a voice that turns has said all it has to say.
            Position line = before != null && world.population().bodyNames().contains(turn.actor())
                    ? before.overlaidBy(turn.position())
                    : turn.position();
            world.holds(turn.actor(), line);
            turned.add(turn.actor());
            for (Voice voice : today.voices()) {
                if (turn.actor().equals(voice.speaksFor())) {
                    world.holds(voice.name(), line);
                }
            }
        }
        for (int v = 0; v < today.voices().size(); v++) {
            Voice voice = today.voices().get(v);
            if (!voice.position().equals(yesterday.voices().get(v).position()) && !turned.contains(voice.name())) {
                world.holds(voice.name(), world.position(voice.position()));
            }
        }
    }

    private void voices() {
        world.stances().express();
        hearing.day(today.voices());
        world.stances().restore();
    }

    private void talk() {
        today.influence().day(world, talk);
        world.stances().restore();
        world.stances().express();
    }

    private void stages() {
        stages.values().forEach(stage -> stage.day(world));
    }

    private void evening() {
        world.evening();
        Recorder taking = recorder;
        if (taking != null) {
            taking.day(world);
            stages.values().forEach(stage -> stage.measure(world, taking));
            hearing.measure(taking);
        }
    }
}
