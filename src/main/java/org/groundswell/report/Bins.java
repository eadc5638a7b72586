package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;

/** A histogram: bins of one width that start at a multiple of it, and the share of the values in each. */
record Bins(double width, List<Bin> all) {
    private static final int MOST = 40;

    /** From low up to before high; the last bin of a bounded scale holds its upper bound too. */
    record Bin(double low, double high, double share) {
        double middle() {
            return (low + high) / 2;
        }
    }

    /** Round bins about as wide as Freedman and Diaconis (1981) advise: 2 IQR n^(−1/3). */
    static Bins of(List<Double> values, Scale scale) {
        Interval range = Interval.over(values.stream().mapToDouble(Double::doubleValue));
        double advised = 2 * FiveNumbers.of(values).half().width() / Math.cbrt(values.size());
        // Two lumps far apart have a wide middle half: still show ten bins, or as many as so few runs can fill.
        double coarsest = range.width() / Math.min(10, 2 * Math.cbrt(values.size()));
        double least = Math.max(range.width() / MOST, scale.shortest() / 10);
        double width = scale.round(Math.max(Math.min(advised, coarsest), least));
        return of(values, width, scale);
    }

    static Bins of(List<Double> values, double width, Scale scale) {
        double edge = scale.edge();
        if (edge == 0) {
            return of(values, width, scale.bounds().high());
        }
        Bins shifted = of(
                values.stream().map(value -> value - edge).toList(),
                width,
                scale.bounds().high());
        return new Bins(
                width,
                shifted.all.stream()
                        .map(bin -> new Bin(bin.low + edge, bin.high + edge, bin.share))
                        .toList());
    }

    static Bins of(List<Double> values, double width, double bound) {
        Interval range = Interval.over(values.stream().mapToDouble(Double::doubleValue));
        long first = index(range.low(), width, bound);
        long last = index(range.high(), width, bound);
        int[] counts = new int[Math.toIntExact(last - first + 1)];
        for (double value : values) {
            counts[Math.toIntExact(index(value, width, bound) - first)]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin((first + i) * width, (first + i + 1) * width, counts[i] / (double) values.size()));
        }
        return new Bins(width, bins);
    }

    double most() {
        return all.stream().mapToDouble(Bin::share).max().orElse(0);
    }

    private static long index(double value, double width, double bound) {
        long index = (long) Math.floor(value / width + 1e-9);
        return index * width >= bound ? index - 1 : index;
    }
}
