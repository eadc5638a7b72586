package org.groundswell.setting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number that is not known exactly: {@code low} to {@code high} is the central 90 % of what is plausible,
 * {@code value} its median. A fact has {@code low = value = high}. What lies on one side of 0 from low to high is never drawn
 * on the other: trust of 0 to 0.2 may be none, but does not become distrust.
 *
 * @param path the setting it belongs to, and the name by which it is drawn
 * @param shape the name of a distribution, or empty for the one that fits the setting's range
 * @param min the least value that it may be drawn as
 * @param max the greatest
 * @param whole whether it counts something, and so is never between two whole numbers
 * @param source where the figure comes from; empty if nobody said
 * @param known the date it became known, if the file says
 */
public record Assumption(
        String path,
        double value,
        double low,
        double high,
        String shape,
        double min,
        double max,
        boolean whole,
        String source,
        @Nullable LocalDate known,
        Place place) {

    public boolean open() {
        return low < high;
    }

    /** The same under another name. */
    public Assumption called(String name) {
        return new Assumption(name, value, low, high, shape, min, max, whole, source, known, place);
    }

    /** What a run takes it for: a reading, kept within what the setting may be. */
    public double read(Reading reading) {
        if (!open()) {
            return value;
        }
        double within = Math.max(min, Math.min(max, reading.read(this)));
        return whole ? Math.rint(within) : within;
    }
}
