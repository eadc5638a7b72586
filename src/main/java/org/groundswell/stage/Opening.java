package org.groundswell.stage;

import java.time.LocalDate;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Written;
import org.groundswell.world.World;
import org.jspecify.annotations.Nullable;

/**
 * When a stage opens: not before {@code on}, once {@code when} holds, and on the date {@code otherwise} even if it does
 * not. A stage whose condition can no longer come true, and that has no such date, is skipped.
 */
public record Opening(
        @Doc("first day on which it can open") @Nullable LocalDate on,

        @Doc("outcome, or all, any, not of outcomes, without which it does not open") @Nullable
        When when,

        @Doc("day on which it opens even if the condition does not hold") @Written("else") @Nullable
        LocalDate otherwise) {

    public Opening {
        if (on == null && when == null && otherwise == null) {
            throw new IllegalArgumentException("must say when the stage opens: on, when or else");
        }
        if (on != null && otherwise != null && otherwise.isBefore(on)) {
            throw new IllegalArgumentException("else (" + otherwise + ") must not come before on (" + on + ")");
        }
    }

    /** What becomes of the stage on a day, from the outcomes of the evening before. */
    public Decision decide(World world) {
        LocalDate today = world.date();
        if (otherwise != null && !today.isBefore(otherwise)) {
            return Decision.OPEN;
        }
        boolean early = on != null && today.isBefore(on);
        if (when == null) {
            return early || on == null ? Decision.WAIT : Decision.OPEN;
        }
        return switch (when.holds(world.outcomes()::get)) {
            case YES -> early ? Decision.WAIT : Decision.OPEN;
            case NO -> otherwise == null ? Decision.SKIP : Decision.WAIT;
            case OPEN -> Decision.WAIT;
        };
    }

    /** What becomes of a stage that is not open yet. */
    public enum Decision {
        WAIT,
        OPEN,
        SKIP
    }
}
