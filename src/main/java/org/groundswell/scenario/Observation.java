package org.groundswell.scenario;

import java.time.LocalDate;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.jspecify.annotations.Nullable;

/** What was seen of an outcome after the scenario's day: a number, a date, a word, or an interval of numbers or dates. */
public record Observation(
        @Doc("outcome that was seen") @Refers(Referent.OUTCOME)
        String of,

        @Doc("its value; 1 or 0 for an event") @Nullable Double was,
        @Doc("least value it can have had") @Nullable Double low,
        @Doc("greatest value it can have had") @Nullable Double high,
        @Doc("its date") @Nullable LocalDate on,
        @Doc("first day it can have been") @Nullable LocalDate from,
        @Doc("last day it can have been") @Nullable LocalDate to,
        @Doc("its word") @Nullable String is,
        @Doc("who says so") String source) {
    public Observation {
        Check.all(Observation.class, of, was, low, high, on, from, to, is, source);
        boolean number = was != null || low != null && high != null;
        boolean date = on != null || from != null && to != null;
        int kinds = (number ? 1 : 0) + (date ? 1 : 0) + (is == null ? 0 : 1);
        if (kinds != 1) {
            throw new IllegalArgumentException("must have was, low and high, on, from and to, or is");
        }
    }
}
