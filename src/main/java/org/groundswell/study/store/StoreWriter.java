package org.groundswell.study.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.groundswell.engine.Result;
import org.jspecify.annotations.Nullable;

/**
 * Writes results into a store on a thread of its own, in the order in which they come. A bounded queue lies between: a slow
 * disk holds the work up and not the memory. What came a second ago is committed.
 */
final class StoreWriter implements Consumer<Result>, AutoCloseable {
    /** Results that may wait; each may be as large as a run's daily measures. */
    private static final int WAITING = 64;

    /** Results in one transaction at most, of which each costs the disk some time. */
    private static final int TOGETHER = 100;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Store store;
    private final ResultRows rows;
    private final BlockingQueue<List<Result>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread = new Thread(this::write, "study writer");
    private volatile @Nullable IOException trouble;

    StoreWriter(Store store, ResultRows rows) {
        this.store = store;
        this.rows = rows;
        // Whatever is queued is written before the program ends: close waits for it.
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Hands over a result. An interrupt does not lose it.
     *
     * @throws UncheckedIOException if results cannot be kept any more
     */
    @Override
    public void accept(Result result) {
        put(List.of(result));
    }

    private void put(List<Result> item) {
        boolean interrupted = false;
        try {
            IOException found = trouble;
            while (found == null) {
                try {
                    if (queue.offer(item, 1, TimeUnit.SECONDS)) {
                        return;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
                found = trouble;
            }
            throw new UncheckedIOException(found);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write() {
        List<Result> open = new ArrayList<>();
        try {
            boolean more = true;
            while (more) {
                long until = System.nanoTime() + SECOND;
                long left = SECOND;
                while (open.size() < TOGETHER && left > 0) {
                    List<Result> next = queue.poll(left, TimeUnit.NANOSECONDS);
                    if (next != null && next.isEmpty()) {
                        more = false;
                        break;
                    }
                    if (next != null) {
                        open.addAll(next);
                    }
                    left = until - System.nanoTime();
                }
                if (!open.isEmpty()) {
                    store.change(connection -> rows.insert(connection, open));
                    open.clear();
                }
            }
        } catch (IOException e) {
            trouble = e;
        } catch (RuntimeException | Error e) {
            trouble = new IOException(store.file() + ": results could not be written: " + e, e);
        } catch (InterruptedException e) {
            trouble = new IOException("the writing of results was called off", e);
        }
    }

    /**
     * Waits until all is committed.
     *
     * @throws IOException if some of it could not be
     */
    @Override
    public void close() throws IOException {
        if (thread.isAlive()) {
            try {
                put(List.of());
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        IOException found = trouble;
        if (found != null) {
            throw found;
        }
    }
}
