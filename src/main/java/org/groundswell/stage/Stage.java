package org.groundswell.stage;

import java.util.List;
import org.groundswell.population.PopulationSettings;
import org.groundswell.setting.Choice;
import org.groundswell.stage.conference.CardVote;
import org.groundswell.world.Measure;
import org.groundswell.world.OutcomeKind;
import org.groundswell.world.Probe;
import org.groundswell.world.Subject;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * An institution that a proposal passes. The record holds today's settings and the behaviour; what a run keeps is in a
 * state of the stage's own, so that settings can change from day to day.
 *
 * @param <S> what the stage keeps in one run
 */
@Choice("kind")
public sealed interface Stage<S> permits Petition, Committee, Ballot, Motions, Conference, Response {
    String name();

    Opening opens();

    /** The outcomes that every run has of this stage; events of a stage that never opened did not happen. */
    List<OutcomeKind> outcomes(List<Subject> subjects);

    /** Bytes that its state takes in one run, and opening it; of most it is nothing to speak of. */
    default double bytes(PopulationSettings population) {
        return 0;
    }

    /** This stage's state in one run, on the day it opens. */
    S open(World world);

    /**
     * One day: reads the world as talk left it and outcomes as of yesterday evening, publishes outcomes, queues effects.
     *
     * @return whether the stage has closed; on the calendar's last day it must
     */
    boolean day(S state, World world);

    /** What {@link #measure} tells of this stage; nothing of one that decides in a day or in silence. */
    default List<Measure> measures(List<Subject> subjects) {
        return List.of();
    }

    /** Who voted how, for those who look into a run; it is no outcome, and nothing reads it. */
    default List<CardVote> votes(S state) {
        return List.of();
    }

    /** Tells the day's measures; {@code state} is null before the stage opened. */
    void measure(@Nullable S state, World world, Probe probe);
}
