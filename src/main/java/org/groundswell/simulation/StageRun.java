package org.groundswell.simulation;

import java.util.List;
import org.groundswell.stage.Opening;
import org.groundswell.stage.Stage;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/** A stage in one run, from waiting to closed; its settings may be others every day. */
final class StageRun<S> {
    private Stage<S> settings;
    private @Nullable S state;
    private int conditionSince = Opening.NOT_YET;
    private boolean over;
    private boolean closed;

    StageRun(Stage<S> settings) {
        this.settings = settings;
    }

    /** Takes over today's settings, which have the same name and kind. */
    @SuppressWarnings("unchecked")
    void settings(Stage<?> today) {
        if (today.getClass() != settings.getClass() || !today.name().equals(settings.name())) {
            throw new IllegalStateException("stage " + settings.name() + " cannot become " + today.name());
        }
        settings = (Stage<S>) today;
    }

    String name() {
        return settings.name();
    }

    void day(World world) {
        if (!over) {
            goOn(world);
        }
        if (over || world.lastDay()) {
            close(world);
        }
    }

    private void goOn(World world) {
        S current = state;
        if (current == null) {
            Opening opens = settings.opens();
            if (conditionSince == Opening.NOT_YET && opens.holds(world)) {
                conditionSince = world.day();
            }
            switch (opens.decide(world, conditionSince)) {
                case OPEN -> current = settings.open(world);
                case SKIP -> over = true;
                case WAIT -> {}
            }
            state = current;
        }
        if (current != null) {
            over = settings.day(current, world);
        }
    }

    /**
     * Events that a stage leaves open, because it never opened or the calendar cuts it off, did not happen, so that what
     * waits for them need not wait on.
     */
    private void close(World world) {
        if (closed) {
            return;
        }
        closed = true;
        for (OutcomeKind kind : settings.outcomes(world.subjects())) {
            if (kind.type() == OutcomeKind.Type.EVENT && world.outcomes().isOpen(settings.name(), kind.name())) {
                world.outcomes().publish(settings.name(), kind.name(), false);
            }
        }
    }

    /** Who voted how; nobody in a stage that never opened. */
    List<CardVote> votes() {
        S current = state;
        return current == null ? List.of() : settings.votes(current);
    }

    void measure(World world, Probe probe) {
        settings.measure(state, world, probe);
    }
}
