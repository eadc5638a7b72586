package org.groundswell.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.scenario.Observation;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an outcome after the scenario's day, beside what the runs of the scenario as it is say of it.
 *
 * @param runs runs that came to the outcome
 * @param share of an event or word, the share of runs in which it was as seen; NaN of others
 * @param low of a number or date, what 5 % of the runs that come to it do not exceed; NaN of others
 * @param median of a number or date
 * @param high of a number or date, what 95 % do not exceed
 * @param expected whether what was seen, or a part of the interval that is known of it, lies within those central 90 %; of
 *     an event or word, whether it was so in 5 % of the runs or more
 */
public record Hindsight(
        Observation seen,
        OutcomeKind kind,
        int runs,
        double share,
        double low,
        double median,
        double high,
        boolean expected) {
    private static final double RARE = 0.05;

    /** All observations of a scenario that its results can be held against, in their order. */
    static List<Hindsight> of(Study study) {
        List<Hindsight> all = new ArrayList<>();
        for (Observation seen : study.scenario().observed()) {
            OutcomeKind kind = study.kinds().get(seen.of());
            if (kind != null && study.info().done() > 0) {
                all.add(of(seen, kind, study));
            }
        }
        return all;
    }

    private static Hindsight of(Observation seen, OutcomeKind kind, Study study) {
        double[] values = study.values(Design.BASELINE, kind.name());
        LocalDate start = study.scenario().calendar().start();
        return switch (kind.type()) {
            case EVENT -> so(seen, kind, values, seen.was() == null ? Double.NaN : seen.was());
            case LABEL -> so(seen, kind, values, kind.labels().indexOf(String.valueOf(seen.is())));
            case DATE ->
                within(seen, kind, study, day(seen.on(), seen.from(), start), day(seen.on(), seen.to(), start));
            case SHARE, COUNT, STANCE ->
                within(seen, kind, study, number(seen.was(), seen.low()), number(seen.was(), seen.high()));
        };
    }

    private static Hindsight so(Observation seen, OutcomeKind kind, double[] values, double value) {
        long times = Arrays.stream(values).filter(one -> one == value).count();
        double share = values.length == 0 ? 0 : times / (double) values.length;
        return new Hindsight(seen, kind, values.length, share, Double.NaN, Double.NaN, Double.NaN, share >= RARE);
    }

    private static Hindsight within(Observation seen, OutcomeKind kind, Study study, double from, double to) {
        Spread spread = study.spread(Design.BASELINE, kind.name());
        double low = spread.at(RARE);
        double high = spread.at(1 - RARE);
        return new Hindsight(
                seen, kind, spread.runs(), Double.NaN, low, spread.median(), high, from <= high && to >= low);
    }

    private static double number(@Nullable Double was, @Nullable Double end) {
        return was != null ? was : end != null ? end : Double.NaN;
    }

    private static double day(@Nullable LocalDate on, @Nullable LocalDate end, LocalDate start) {
        LocalDate day = on != null ? on : end;
        return day == null ? Double.NaN : ChronoUnit.DAYS.between(start, day);
    }
}
