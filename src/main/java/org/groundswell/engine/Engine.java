package org.groundswell.engine;

import java.util.function.Consumer;

/** Where runs are carried out. */
public interface Engine extends AutoCloseable {
    /**
     * Carries out runs and hands over each result as it comes: one call to the sink at a time, in any order. A failed run is
     * a result like any other.
     *
     * @throws InterruptedException if it was called off; what the sink has got is whole, the rest was not done
     */
    void execute(Iterable<Run> runs, Consumer<Result> sink) throws InterruptedException;

    @Override
    void close();
}
