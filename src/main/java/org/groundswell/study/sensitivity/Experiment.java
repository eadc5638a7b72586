package org.groundswell.study.sensitivity;

import java.util.Map;
import java.util.function.Consumer;
import org.groundswell.engine.Result;
import org.groundswell.engine.Run;

/** Runs that differ in one thing at a time, and what is made of them. */
public sealed interface Experiment extends Consumer<Result> permits PickAndFreeze, Screening {
    /** All runs, so ordered that what is compared is done together. */
    Iterable<Run> plan();

    /** How many runs there are. */
    int size();

    /** Runs that failed, with the reason of each. */
    Map<Run, String> failed();

    /** The values of all runs, a line each, as CSV. */
    String runs();
}
