package org.groundswell.engine;

import java.util.function.Consumer;

/** Where runs are carried out. */
public interface Engine extends AutoCloseable {
    /**
     * Carries out runs and hands over each result as it comes: one call to the sink at a time, in any order. A failed run is
     * a result like any other. Runs are asked for as there is room for them; once there are no more, those under way come to
     * their end.
     *
     * @throws InterruptedException if it was called off; what the sink has got is whole, the rest was not done
     */
    void execute(Iterable<Run> runs, Consumer<Result> sink) throws InterruptedException;

    @Override
    void close();
}
