package org.groundswell.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.simulation.Daily;

/** The daily measures of the runs of one variant, gathered in any order. */
final class DailyMeasures {
    private final String variant;
    /** Quantiles need every value, so that these grow with each run. */
    private final Map<Integer, Daily> runs = new TreeMap<>();
    /** By density, day and bin. Counts are whole, so that their sum does not hang on the order of runs. */
    private long[][][] counts = {};

    DailyMeasures(String variant) {
        this.variant = variant;
    }

    void add(int run, Daily daily) {
        if (runs.isEmpty()) {
            counts = new long[daily.counts().length][][];
            for (int d = 0; d < counts.length; d++) {
                counts[d] = new long[daily.counts()[d].length][Daily.BINS];
            }
        }
        for (int d = 0; d < counts.length; d++) {
            for (int day = 0; day < counts[d].length; day++) {
                for (int bin = 0; bin < Daily.BINS; bin++) {
                    counts[d][day][bin] += daily.counts()[d][day][bin];
                }
            }
        }
        runs.put(run, new Daily(daily.measures(), daily.values(), daily.densities(), new int[0][][]));
    }

    /** One series a measure. */
    List<Series> series() {
        List<Series> all = new ArrayList<>();
        List<Daily> ordered = List.copyOf(runs.values());
        List<String> measures = ordered.get(0).measures();
        double[] values = new double[ordered.size()];
        for (int m = 0; m < measures.size(); m++) {
            int days = ordered.get(0).values()[m].length;
            List<Spread> spreads = new ArrayList<>(days);
            for (int day = 0; day < days; day++) {
                for (int r = 0; r < values.length; r++) {
                    values[r] = ordered.get(r).values()[m][day];
                }
                spreads.add(Spread.of(values));
            }
            all.add(new Series(variant, measures.get(m), spreads));
        }
        return all;
    }

    /** One density a body and issue: the members of all runs together. */
    List<Density> densities() {
        List<Density> all = new ArrayList<>();
        List<String> names = runs.values().iterator().next().densities();
        for (int d = 0; d < counts.length; d++) {
            double[][] shares = new double[counts[d].length][Daily.BINS];
            for (int day = 0; day < shares.length; day++) {
                long sum = Arrays.stream(counts[d][day]).sum();
                for (int bin = 0; bin < Daily.BINS; bin++) {
                    shares[day][bin] = sum == 0 ? Double.NaN : counts[d][day][bin] / (double) sum;
                }
            }
            all.add(new Density(variant, names.get(d), shares));
        }
        return all;
    }
}
