package org.groundswell.setting;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number that is not known exactly: {@code low} to {@code high} is the central 90 % of what is plausible,
 * {@code value} its median. A fact has {@code low = value = high}.
 *
 * @param path the setting it belongs to, and the name by which it is drawn
 * @param shape the name of a distribution, or empty for the one that fits the setting's range
 * @param min the least value the setting may take
 * @param max the greatest
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
        String source,
        @Nullable LocalDate known,
        Place place) {

    public boolean open() {
        return low < high;
    }

    /** The assumption that a table of {@code value}, {@code low}, {@code high} states, if it has no faults. */
    public static Optional<Assumption> read(Node.Table table, String path, double min, double max) {
        return Optional.ofNullable(new Assumptions(new Faults()).read(table, path, min, max, Scalars::number));
    }
}
