package org.groundswell.stage;

import java.time.LocalDate;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Written;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * When a stage opens: not before {@code on}, some days after {@code when} has come true, and on the date {@code otherwise}
 * even if it does not. A stage whose condition can no longer come true, and that has no such date, is skipped.
 */
public record Opening(
        @Doc("first day on which it can open") @Nullable LocalDate on,

        @Doc("outcome, or all, any, not of outcomes, without which it does not open") @Nullable
        When when,

        @Doc("days from that outcome to the opening, such as days of notice") @Range(min = 1, max = 1000) @Default("1")
        int after,

        @Doc("day on which it opens even if the condition does not hold") @Written("else") @Nullable
        LocalDate otherwise) {

    /** A condition that has not come true yet. */
    public static final int NOT_YET = -1;

    public Opening {
        Check.all(Opening.class, on, when, after, otherwise);
        if (on == null && when == null && otherwise == null) {
            throw new IllegalArgumentException("must say when the stage opens: on, when or else");
        }
        if (on != null && otherwise != null && otherwise.isBefore(on)) {
            throw new IllegalArgumentException("else (" + otherwise + ") must not come before on (" + on + ")");
        }
    }

    /** Whether the condition is known to hold, from the outcomes of the evening before. */
    public boolean holds(World world) {
        return when != null && when.holds(world.outcomes()::get) == When.Truth.YES;
    }

    /**
     * What becomes of the stage on a day.
     *
     * @param since first day on which the condition was known to hold, or {@link #NOT_YET}
     */
    public Decision decide(World world, int since) {
        LocalDate today = world.date();
        if (otherwise != null && !today.isBefore(otherwise)) {
            return Decision.OPEN;
        }
        boolean early = on != null && today.isBefore(on);
        if (when == null) {
            return early || on == null ? Decision.WAIT : Decision.OPEN;
        }
        if (since != NOT_YET) {
            return early || world.day() < since + after - 1 ? Decision.WAIT : Decision.OPEN;
        }
        boolean never = when.holds(world.outcomes()::get) == When.Truth.NO;
        return never && otherwise == null ? Decision.SKIP : Decision.WAIT;
    }

    /** What becomes of a stage that is not open yet. */
    public enum Decision {
        WAIT,
        OPEN,
        SKIP
    }
}
