package org.groundswell.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.groundswell.scenario.Observation;
import org.groundswell.world.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of an outcome after the scenario's day, beside what the runs of the scenario as it is say of it. A date that
 * a run never comes to is later than all others; other outcomes are those of the runs that came to them.
 *
 * @param runs runs that it is held against: all, or those with the event that the observation takes as given
 * @param came those of them that came to the outcome
 * @param share of an event or word, the share of runs in which it was as seen; of what was seen as an interval, in which it
 *     lies within; NaN of a single number or day
 * @param low of a number or date, what 5 % of the runs do not exceed, infinite for never; NaN of events and words
 * @param median of a number or date
 * @param high of a number or date, what 95 % do not exceed
 * @param expected whether what was seen, or a part of the interval that is known of it, lies within those central 90 %; of
 *     an event or word, whether it was so in 5 % of the runs or more
 */
public record Hindsight(
        Observation seen,
        OutcomeKind kind,
        int runs,
        int came,
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
        String given = seen.given();
        double[] all = study.values(Design.BASELINE, kind.name());
        double[] values = all;
        if (given != null) {
            double[] condition = study.values(Design.BASELINE, given);
            values = IntStream.range(0, all.length)
                    .filter(run -> condition[run] == 1)
                    .mapToDouble(run -> all[run])
                    .toArray();
        }
        LocalDate start = study.scenario().calendar().start();
        return switch (kind.type()) {
            case EVENT -> so(seen, kind, values, seen.was() == null ? Double.NaN : seen.was());
            case LABEL -> so(seen, kind, values, kind.labels().indexOf(String.valueOf(seen.is())));
            case DATE ->
                within(seen, kind, values, day(seen.on(), seen.from(), start), day(seen.on(), seen.to(), start));
            case SHARE, COUNT, STANCE, SPREAD ->
                within(seen, kind, values, number(seen.was(), seen.low()), number(seen.was(), seen.high()));
        };
    }

    private static Hindsight so(Observation seen, OutcomeKind kind, double[] values, double value) {
        double share = share(values, one -> one == value);
        return new Hindsight(
                seen, kind, values.length, came(values), share, Double.NaN, Double.NaN, Double.NaN, share >= RARE);
    }

    private static Hindsight within(Observation seen, OutcomeKind kind, double[] values, double from, double to) {
        boolean date = kind.type() == OutcomeKind.Type.DATE;
        double[] known = date
                ? Arrays.stream(values)
                        .map(day -> Double.isNaN(day) ? Double.POSITIVE_INFINITY : day)
                        .toArray()
                : Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        Spread spread = date ? Spread.ofSteps(known) : Spread.of(known);
        double low = spread.at(RARE);
        double high = spread.at(1 - RARE);
        double share = from == to ? Double.NaN : share(known, one -> from <= one && one <= to);
        boolean expected = from <= high && to >= low;
        return new Hindsight(seen, kind, values.length, came(values), share, low, spread.median(), high, expected);
    }

    private static double share(double[] values, DoublePredicate as) {
        return values.length == 0 ? 0 : Arrays.stream(values).filter(as).count() / (double) values.length;
    }

    private static int came(double[] values) {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    private static double number(@Nullable Double was, @Nullable Double end) {
        return was != null ? was : end != null ? end : Double.NaN;
    }

    private static double day(@Nullable LocalDate on, @Nullable LocalDate end, LocalDate start) {
        LocalDate day = on != null ? on : end;
        return day == null ? Double.NaN : ChronoUnit.DAYS.between(start, day);
    }
}
