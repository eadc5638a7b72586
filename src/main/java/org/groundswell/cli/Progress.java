package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.groundswell.report.Words;

/** How far a study is: one line that is written over on a terminal, else a plain line every tenth. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000L;

    /** Where progress is shown. */
    enum Display {
        TERMINAL,
        LINES,
        NONE;

        /** What suits whoever reads standard error, if progress is wanted at all. */
        static Display of(boolean silent) {
            if (silent) {
                return NONE;
            }
            return Terminal.shows("err") ? TERMINAL : LINES;
        }
    }

    private final PrintWriter err;
    private final Display display;
    private final int all;
    private final LongSupplier nanos;
    private final long begun;
    private long shown;
    private int done;
    private int width;

    Progress(PrintWriter err, Display display, int all, LongSupplier nanos) {
        this.err = err;
        this.display = display;
        this.all = all;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
        this.shown = begun;
    }

    /** One more run is done. */
    void step() {
        long now = nanos.getAsLong();
        long tenths = done * 10L / all;
        done++;
        if (display == Display.TERMINAL && now - shown >= EVERY_NANOS) {
            shown = now;
            over(line(now));
        } else if (display == Display.LINES && done * 10L / all > tenths) {
            err.println(line(now));
        }
    }

    /** Something to know before the runs begin, for those who watch. */
    void note(String words) {
        if (display != Display.NONE) {
            err.println(words);
            err.flush();
        }
    }

    private String line(long now) {
        double seconds = (now - begun) / 1e9;
        return done == all
                ? Words.counted(all, "run") + " in " + time(seconds)
                : String.format(
                        Locale.ROOT, "run %,d of %,d, about %s left", done, all, time(seconds / done * (all - done)));
    }

    private void over(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
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

    /** A message that stays, on a line of its own. */
    void say(String message) {
        clear();
        err.println(message);
    }

    /** Takes the line off the terminal. */
    void clear() {
        if (width > 0) {
            over("");
            err.print("\r");
            err.flush();
            width = 0;
        }
    }
}
