package org.groundswell.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;

/** Carries out one run, on whichever engine, and makes a result of whatever comes of it. */
public final class Attempt {
    /** A limit that no run reaches. */
    public static final Duration UNLIMITED = Duration.ZERO;

    /** A run looks for an interrupt every day; seconds are more than the longest day takes. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Function<Run, RunResult> work;
    private final Duration limit;

    /**
     * @param work what a run is; a pure function, called from several threads
     * @param limit how long a run may take, or {@link #UNLIMITED}
     */
    public Attempt(Function<Run, RunResult> work, Duration limit) {
        this.work = work;
        this.limit = limit;
    }

    /**
     * Carries out a run; what goes wrong in it is a result too.
     *
     * @throws Simulation.Interrupted if it was called off, so that it has no result at all
     */
    public Result of(Run run) {
        return limit.equals(UNLIMITED) ? straight(run) : within(run);
    }

    private Result straight(Run run) {
        try {
            return new Result.Finished(run, work.apply(run));
        } catch (Simulation.Interrupted e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return new Result.Failed(run, Failure.message(e));
        }
    }

    /** On a thread of its own, which can be left behind if nothing else helps. */
    private Result within(Run run) {
        FutureTask<Result> task = new FutureTask<>(() -> straight(run));
        Thread thread = new Thread(task, run.toString());
        thread.setDaemon(true);
        thread.start();
        try {
            return result(task, limit);
        } catch (TimeoutException e) {
            thread.interrupt();
            return late(run, task);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Simulation.Interrupted();
        }
    }

    private static Result result(FutureTask<Result> task, Duration limit)
            throws TimeoutException, InterruptedException {
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            // Nothing else comes out of a run that makes a result of whatever comes of it.
            throw (Simulation.Interrupted) e.getCause();
        }
    }

    private Result late(Run run, FutureTask<Result> task) {
        String message = "did not end within " + words(limit);
        try {
            // In this very moment it may have come to its end all the same.
            return result(task, GRACE);
        } catch (Simulation.Interrupted e) {
            return new Result.Failed(run, message, true);
        } catch (TimeoutException e) {
            return new Result.Failed(
                    run, message + ", nor when it was told to; it keeps a processor busy until the program ends", true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Simulation.Interrupted();
        }
    }

    /** "90 s", "5 min", "2 h". */
    static String words(Duration limit) {
        if (limit.toMillis() % 1_000 != 0) {
            return limit.toMillis() + " ms";
        }
        long seconds = limit.toSeconds();
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
