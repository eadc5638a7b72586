package org.groundswell.scenario;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.groundswell.setting.Check;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.world.OutcomeKind;
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

        @Doc("event without which it could not have been seen; it is held against runs with that event only")
        @Refers(Referent.EVENT)
        @Nullable
        String given,

        @Doc("who says so") String source) {
    public Observation {
        Check.all(Observation.class, of, was, low, high, on, from, to, is, given, source);
        int said = (int) Stream.of(was, low, high, on, from, to, is)
                .filter(one -> one != null)
                .count();
        boolean one = said == 1 && low == null && high == null && from == null && to == null;
        boolean interval = said == 2 && (low != null && high != null || from != null && to != null);
        if (!one && !interval) {
            throw new IllegalArgumentException("must have one of was, low and high, on, from and to, is");
        }
        if (low != null && high != null && low > high || from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("must have an interval whose ends are in order");
        }
    }

    /** Whether an outcome of a kind can have been so. */
    boolean fits(OutcomeKind kind) {
        return switch (kind.type()) {
            case EVENT -> was != null && (was == 0 || was == 1);
            case DATE -> on != null || from != null;
            case SHARE, SPREAD -> isBetween(0, 1);
            case COUNT -> isBetween(0, Double.POSITIVE_INFINITY);
            case STANCE -> isBetween(-1, 1);
            case LABEL -> is != null && kind.labels().contains(is);
        };
    }

    private boolean isBetween(double least, double most) {
        Double first = was == null ? low : was;
        Double last = was == null ? high : was;
        return first != null && last != null && least <= first && last <= most;
    }
}
