package org.groundswell.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.groundswell.simulation.RunResult;
import org.groundswell.simulation.Simulation;

/** Carries out runs on the threads of this machine, one run a thread at a time. */
public final class Threads implements Engine {
    private final int threads;
    private final Attempt attempt;
    private final ExecutorService pool;

    /** @param work what a run is; a pure function, called from several threads */
    public Threads(int threads, Function<Run, RunResult> work) {
        this(threads, new Attempt(work, Attempt.UNLIMITED));
    }

    public Threads(int threads, Attempt attempt) {
        this.threads = threads;
        this.attempt = attempt;
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "run");
            // An unfinished run must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void execute(Iterable<Run> runs, Consumer<Result> sink) throws InterruptedException {
        // As many results wait as there are threads: a slow sink holds the work up and not the memory.
        BlockingQueue<Result> done = new ArrayBlockingQueue<>(threads);
        Iterator<Run> next = runs.iterator();
        int under = 0;
        try {
            while (next.hasNext() || under > 0) {
                while (under < threads && next.hasNext()) {
                    Run run = next.next();
                    pool.execute(() -> carryOut(run, done));
                    under++;
                }
                sink.accept(done.take());
                under--;
            }
        } catch (InterruptedException e) {
            keep(done, sink);
            throw e;
        }
    }

    /** What came to its end before the interrupt was seen is done and not lost. */
    private void keep(BlockingQueue<Result> done, Consumer<Result> sink) {
        stop();
        List<Result> rest = new ArrayList<>();
        done.drainTo(rest);
        rest.forEach(sink);
    }

    /** The queue has a place for each run under way, so that handing over never waits. */
    private void carryOut(Run run, BlockingQueue<Result> done) {
        try {
            // Whatever goes wrong is this run's result: were it lost, execute would wait for it for ever.
            done.add(attempt.of(run));
        } catch (Simulation.Interrupted e) {
            // Called off and not failed: it has no result at all.
            return;
        }
    }

    @Override
    public void close() {
        stop();
    }

    @SuppressWarnings("ReturnValueIgnored")
    private void stop() {
        pool.shutdownNow();
        try {
            // Runs look for an interrupt every day; seconds are more than the longest day takes.
            pool.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
