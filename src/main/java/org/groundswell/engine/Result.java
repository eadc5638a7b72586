package org.groundswell.engine;

import org.groundswell.simulation.RunResult;

/** What became of a run. */
public sealed interface Result permits Result.Finished, Result.Failed {
    Run run();

    /** A run that came to its end. */
    record Finished(Run run, RunResult outcome) implements Result {}

    /** A run that could not be carried out; the message tells why and how to repeat it alone. */
    record Failed(Run run, String message) implements Result {}
}
