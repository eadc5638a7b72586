package org.groundswell.random;

/** Which part of a run's chance a draw belongs to, so that each part can be drawn anew while the other stays. */
public enum Stream {
    /** Drawn once a run and moving all alike: assumptions, shocks, whether and when an event happens. */
    WORLD,
    /** Private to members, units and blocs; in a large body it averages out. */
    LUCK
}
