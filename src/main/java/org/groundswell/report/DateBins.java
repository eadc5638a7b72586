package org.groundswell.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A histogram over the days on which something can happen: bars of whole days or weeks from the first day on, and none
 * beyond the last.
 *
 * @param step days a bar
 * @param all shares of the dates, over stretches of days since 1970; the last day may cut the last one short
 */
record DateBins(int step, List<Bins.Bin> all) {
    private static final List<Integer> STEPS = List.of(1, 7, 14, 28, 56, 91, 182, 364);

    /** However wide the middle half is: over fewer bars nobody sees when. */
    private static final int FEWEST = 8;

    /** Bars about as wide as Freedman and Diaconis (1981) advise. */
    static DateBins of(List<LocalDate> dates, LocalDate first, LocalDate last) {
        List<Double> days = dates.stream().map(DateTicks::at).toList();
        double from = days.stream().mapToDouble(day -> day).reduce(DateTicks.at(first), Math::min);
        double to = days.stream().mapToDouble(day -> day).reduce(DateTicks.at(last), Math::max) + 1;
        int step = step(days, to - from);
        if (days.isEmpty()) {
            return new DateBins(step, List.of());
        }
        List<Double> since = days.stream().map(day -> day - from).toList();
        List<Bins.Bin> bins = Bins.of(since, step, Double.POSITIVE_INFINITY).all().stream()
                .map(bin -> new Bins.Bin(bin.low() + from, Math.min(to, bin.high() + from), bin.share()))
                .toList();
        return new DateBins(step, bins);
    }

    private static int step(List<Double> days, double span) {
        double advised =
                days.isEmpty() ? 1 : 2 * FiveNumbers.ofSteps(days).half().width() / Math.cbrt(days.size());
        double wanted = Math.max(1, Math.min(advised, span / FEWEST));
        return STEPS.stream()
                .min(Comparator.comparingDouble(step -> Math.abs(Math.log(step / wanted))))
                .orElse(1);
    }

    double most() {
        return all.stream().mapToDouble(Bins.Bin::share).max().orElse(0);
    }

    /** "share of runs per 4 weeks (last bar: 11 days)". */
    String words() {
        String unit = switch (step) {
            case 1 -> "day";
            case 7 -> "week";
            default -> step / 7 + " weeks";
        };
        long last = all.isEmpty()
                ? step
                : Math.round(
                        all.get(all.size() - 1).high() - all.get(all.size() - 1).low());
        return "share of runs per " + unit + (last < step ? " (last bar: " + Words.counted(last, "day") + ")" : "");
    }
}
