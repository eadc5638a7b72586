package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Node;
import org.groundswell.setting.Range;
import org.groundswell.stage.When;
import org.jspecify.annotations.Nullable;

/**
 * A change of daily settings: on a date, on an unknown day of a window with a chance (a hazard known in advance, whose day is
 * a draw of the world), or some days after an outcome.
 */
public record Event(
        @Doc("name of the event") String name,
        @Doc("what happens, as charts show it") String what,
        @Doc("its day") @Nullable LocalDate on,

        @Doc("first and last day on which it can come") @Default("[]")
        List<LocalDate> between,

        @Doc("chance that it comes at all") @Range(min = 0, max = 1) @Default("1")
        double chance,

        @Doc("outcomes that bring it about") @Nullable When when,

        @Doc("days from that outcome to the event") @Range(min = 1, max = 1000) @Default("1")
        int after,

        @Doc("settings by path, with their new values") @Default("{}")
        Map<String, Node> set) {

    public Event {
        Check.all(Event.class, name, what, on, between, chance, when, after, set);
        int causes = (on == null ? 0 : 1) + (between.isEmpty() ? 0 : 1) + (when == null ? 0 : 1);
        if (causes != 1) {
            throw new IllegalArgumentException("must have one of on, between and when");
        }
        if (!between.isEmpty() && (between.size() != 2 || between.get(1).isBefore(between.get(0)))) {
            throw new IllegalArgumentException("between must be a first and a last day, in order");
        }
    }

    /** Whether its day is known from the start. */
    public boolean certain() {
        return on != null && chance == 1;
    }
}
