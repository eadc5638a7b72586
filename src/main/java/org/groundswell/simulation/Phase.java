package org.groundswell.simulation;

/** The phases of a day in their order; each is one step on the schedule. */
enum Phase {
    /** Settings of the day, effects queued yesterday, cues fade. */
    EVENTS,
    /** Every effect from stances as the phase began. */
    VOICES,
    /** Members talk. */
    TALK,
    /** Each stage reads the world as talk left it, and outcomes and signatures as of yesterday evening. */
    STAGES,
    /** The evening: what was published today is known, measures are taken. */
    RECORD
}
