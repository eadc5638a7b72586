package org.groundswell.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens on Ctrl-C: while runs are under way the working thread is interrupted and gets time to write down what is
 * done; while it writes it is left in peace. Only then does the program end.
 */
final class Interruption implements AutoCloseable {
    /** Charts of a large study take seconds; a minute is more than any of it needs. */
    private static final long PATIENCE_SECONDS = 60;

    private final Thread working;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::ended, "interruption");
    private boolean writing;
    private boolean came;

    private Interruption(Thread working) {
        this.working = working;
    }

    /** From now on an interrupt of the program is one of the calling thread. */
    static Interruption of(Thread working) {
        Interruption interruption = new Interruption(working);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** From now on nothing interrupts: an interrupted thread cannot write files. */
    synchronized void writing() {
        writing = true;
        Thread.interrupted();
    }

    /** Whether the program has been told to end. */
    synchronized boolean came() {
        return came;
    }

    private void ended() {
        synchronized (this) {
            came = true;
            if (!writing) {
                working.interrupt();
            }
        }
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                working.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything is written; the program may end. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook has just been let go.
            return;
        }
    }
}
