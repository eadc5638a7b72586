package org.groundswell.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.groundswell.lab.Story;
import org.groundswell.random.Chance;
import org.groundswell.scenario.Scenario;
import org.groundswell.setting.Reading;
import org.groundswell.world.World;

/** One stage by itself in a world in which nothing else happens. */
final class Staged {
    private final World world;
    private final Map<String, List<Double>> measures = new LinkedHashMap<>();

    private Staged(World world) {
        this.world = world;
    }

    /** The first stage of a story, from its first day until it closes. */
    static Staged of(Story story, long run) {
        return of(story.scenario(), run);
    }

    static Staged of(Scenario scenario, long run) {
        return of(scenario, Story.world(scenario, new Chance(1, run)));
    }

    static Staged of(Scenario scenario, World world) {
        return of(scenario, world, same -> {});
    }

    /** @param before what is done to the world before the stage opens */
    static Staged of(Scenario scenario, World world, Consumer<World> before) {
        before.accept(world);
        Staged staged = new Staged(world);
        staged.play(scenario.stages().get(0));
        return staged;
    }

    private <S> void play(Stage<S> stage) {
        S state = stage.open(world);
        boolean over = false;
        for (int day = world.day(); !over; day++) {
            world.advance(day);
            over = stage.day(state, world);
            world.evening();
            stage.measure(
                    state,
                    world,
                    (name, value) -> measures.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(value));
            if (world.lastDay() && !over) {
                throw new AssertionError(stage.name() + " is open after the last day");
            }
        }
    }

    static Scenario scenario(Story story) {
        return story.blueprint().after(List.of(), Reading.CENTRAL);
    }

    World world() {
        return world;
    }

    /** An outcome of the stage, by its full name; NaN if the run did not come to it. */
    double outcome(String name) {
        OptionalDouble value = world.outcomes().get(name);
        return value.orElse(Double.NaN);
    }

    boolean happened(String name) {
        return world.outcomes().get(name).orElseThrow() == 1;
    }

    double[] daily(String measure) {
        return measures.getOrDefault(measure, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
