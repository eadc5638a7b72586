package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.random.Shape;
import org.groundswell.setting.Assumption;
import org.groundswell.setting.Bound.Sourced;
import org.groundswell.setting.Names;

/** Checks what the file says of where its values come from, and how likely their ranges are. */
final class SourceCheck {
    private static final List<String> SHAPES = Arrays.stream(Shape.values())
            .map(shape -> shape.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Draft draft;

    SourceCheck(Draft draft) {
        this.draft = draft;
    }

    void check() {
        draft.part("as-of", LocalDate.class)
                .ifPresent(asOf -> draft.bound().sourced().forEach(sourced -> known(sourced, asOf)));
        draft.bound().register().forEach(this::shape);
    }

    /** A scenario as of a day may not rest on what became known later. */
    private void known(Sourced sourced, LocalDate asOf) {
        if (sourced.known().isAfter(asOf)) {
            draft.faults()
                    .add(
                            sourced.place(),
                            sourced.path() + ".known must not be after the scenario's day, as-of " + asOf + ", but is "
                                    + sourced.known() + " (use what was known then, or move as-of)");
        }
    }

    private void shape(Assumption range) {
        if (range.shape().isEmpty()) {
            return;
        }
        if (!SHAPES.contains(range.shape())) {
            draft.faults()
                    .add(
                            range.place(),
                            range.path() + ".shape must be one of " + String.join(", ", SHAPES) + ", but is "
                                    + Names.shown(range.shape()) + Names.hint(range.shape(), SHAPES));
            return;
        }
        try {
            Shape.valueOf(range.shape().toUpperCase(Locale.ROOT)).fit(range.value(), range.low(), range.high());
        } catch (IllegalArgumentException e) {
            draft.faults().add(range.place(), range.path() + " cannot be " + range.shape() + ": " + e.getMessage());
        }
    }
}
