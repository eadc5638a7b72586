package org.groundswell.study.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.simulation.Daily;
import org.groundswell.study.Density;
import org.groundswell.study.Series;
import org.groundswell.study.Spread;

/** The daily measures of the runs of one variant in a store, summed up over the runs. */
final class DailyRuns {
    /** Floats that may be in memory at a time; the blocks are read again for measures that go beyond. */
    private static final int MOST = 16 << 20;

    private final Store store;
    private final int variant;
    private final String name;
    private final List<String> measures;
    private final List<String> densities;
    private final int days;

    /** @param days that are told of each run */
    DailyRuns(Store store, int variant, String name, int days) throws IOException {
        this.store = store;
        this.variant = variant;
        this.name = name;
        this.days = days;
        this.measures = store.names("measure", "list = 'measures' AND variant = " + variant);
        this.densities = store.names("measure", "list = 'densities' AND variant = " + variant);
    }

    /** Reads the runs one after another. */
    void each(RunReader reader) throws IOException {
        store.each(
                "SELECT block FROM daily WHERE variant = ? ORDER BY number",
                row -> reader.read(Blocks.daily(row.getBytes(1), measures, densities, days)),
                variant);
    }

    /** What is done with the measures of a run. */
    @FunctionalInterface
    interface RunReader {
        void read(Daily daily);
    }

    /** One series a measure. */
    List<Series> series() throws IOException {
        int runs = Math.toIntExact(store.number("SELECT count(*) FROM daily WHERE variant = " + variant));
        List<Series> all = new ArrayList<>();
        if (runs == 0) {
            return all;
        }
        int together = (int) Math.max(1, MOST / ((long) runs * days));
        for (int from = 0; from < measures.size(); from += together) {
            int first = from;
            int count = Math.min(together, measures.size() - from);
            float[][][] values = new float[count][runs][];
            int[] run = new int[1];
            each(daily -> {
                for (int m = 0; m < count; m++) {
                    values[m][run[0]] = daily.values()[first + m];
                }
                run[0]++;
            });
            for (int m = 0; m < count; m++) {
                all.add(new Series(name, measures.get(first + m), spreads(values[m])));
            }
        }
        return all;
    }

    private List<Spread> spreads(float[][] runs) {
        List<Spread> spreads = new ArrayList<>(days);
        double[] values = new double[runs.length];
        for (int day = 0; day < days; day++) {
            for (int run = 0; run < runs.length; run++) {
                values[run] = runs[run][day];
            }
            spreads.add(Spread.of(values));
        }
        return spreads;
    }

    /** One density a body and issue: the members of all runs together. */
    List<Density> densities() throws IOException {
        // Counts are whole, so that their sum does not hang on the order of runs.
        long[][][] counts = new long[densities.size()][days][Daily.BINS];
        each(daily -> {
            for (int d = 0; d < counts.length; d++) {
                for (int day = 0; day < days; day++) {
                    for (int bin = 0; bin < Daily.BINS; bin++) {
                        counts[d][day][bin] += daily.counts()[d][day][bin];
                    }
                }
            }
        });
        List<Density> all = new ArrayList<>();
        for (int d = 0; d < counts.length; d++) {
            double[][] shares = new double[days][Daily.BINS];
            for (int day = 0; day < days; day++) {
                long sum = Arrays.stream(counts[d][day]).sum();
                for (int bin = 0; bin < Daily.BINS; bin++) {
                    shares[day][bin] = sum == 0 ? Double.NaN : counts[d][day][bin] / (double) sum;
                }
            }
            all.add(new Density(name, densities.get(d), shares));
        }
        return all;
    }
}
