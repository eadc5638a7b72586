package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** How far a study is: one line that is written over on a terminal, else a plain line every tenth. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean quiet;
    private final int all;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private int tenths;
    private int done;

    Progress(PrintWriter err, boolean terminal, boolean quiet, int all) {
        this.err = err;
        this.terminal = terminal;
        this.quiet = quiet;
        this.all = all;
    }

    /** One more run is done. */
    void step() {
        done++;
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        if (terminal && (now - shown > EVERY_NANOS || done == all)) {
            shown = now;
            err.print("\r" + line(now) + "   ");
            err.flush();
        } else if (!terminal && done * 10L / all > tenths) {
            tenths = (int) (done * 10L / all);
            err.println(line(now));
        }
    }

    private String line(long now) {
        double seconds = (now - begun) / 1e9;
        double left = seconds / done * (all - done);
        return String.format(Locale.ROOT, "run %,d of %,d, about %s left", done, all, time(left));
    }

    /** "40 s", "3 min", "2 h 10 min". */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 90) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** Leaves a clean line behind. */
    void end() {
        if (terminal && !quiet && done > 0) {
            err.print("\r" + " ".repeat(60) + "\r");
            err.flush();
        }
    }
}
