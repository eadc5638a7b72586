package org.groundswell.engine;

import org.groundswell.simulation.RunResult;

/** What became of a run. */
public sealed interface Result permits Result.Finished, Result.Failed {
    Run run();

    /** A run that came to its end. */
    record Finished(Run run, RunResult outcome) implements Result {}

    /**
     * A run that could not be carried out.
     *
     * @param message why
     * @param timedOut whether it was called off because it took too long
     */
    record Failed(Run run, String message, boolean timedOut) implements Result {
        public Failed(Run run, String message) {
            this(run, message, false);
        }
    }
}
