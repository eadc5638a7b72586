package org.groundswell.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.kernel.Binning;
import org.groundswell.population.Population;
import org.groundswell.world.Probe;
import org.groundswell.world.World;

/** Takes down the measures of each day. */
final class Recorder implements Probe {
    private static final int CATEGORIES = 5;
    private static final double[] QUANTILES = {0.1, 0.5, 0.9};

    private final int days;
    private final Map<String, float[]> values = new LinkedHashMap<>();
    private final List<String> densities = new ArrayList<>();
    private final int[][][] counts;
    private final int[][] membersOf;
    private final int[] bins = new int[Binning.BINS];
    private final double[] firstMeans;
    private int day;

    Recorder(World world, int days) {
        this.days = days;
        Population population = world.population();
        this.membersOf = new int[population.bodyNames().size()][];
        for (int body = 1; body < membersOf.length; body++) {
            membersOf[body] = population.membersOf(body);
        }
        for (String body : population.bodyNames()) {
            world.issues().keySet().forEach(issue -> densities.add(body + "." + issue));
        }
        this.counts = new int[densities.size()][days][Daily.BINS];
        this.firstMeans = new double[densities.size()];
        Arrays.fill(firstMeans, Double.NaN);
    }

    @Override
    public void take(String measure, double value) {
        values.computeIfAbsent(measure, name -> {
                    float[] series = new float[days];
                    Arrays.fill(series, Float.NaN);
                    return series;
                })[day] =
                (float) value;
    }

    void day(World world) {
        day = world.day();
        int density = 0;
        for (int body = 0; body < membersOf.length; body++) {
            for (int issue = 0; issue < world.stances().issues(); issue++) {
                stance(world, body, issue, density++);
            }
        }
    }

    private void stance(World world, int body, int issue, int density) {
        float[] s = world.stances().expressed(issue);
        Arrays.fill(bins, 0);
        double sum = 0;
        double squares = 0;
        int size;
        if (body == 0) {
            Binning.count(s, bins);
            for (float one : s) {
                sum += one;
                squares += (double) one * one;
            }
            size = s.length;
        } else {
            Binning.count(s, membersOf[body], bins);
            for (int i : membersOf[body]) {
                sum += s[i];
                squares += (double) s[i] * s[i];
            }
            size = membersOf[body].length;
        }
        String name = densities.get(density);
        double mean = sum / size;
        if (Double.isNaN(firstMeans[density])) {
            firstMeans[density] = mean;
        }
        take(name + ".mean", mean);
        take(name + ".change", mean - firstMeans[density]);
        take(name + ".sd", Math.sqrt(Math.max(0, squares / size - mean * mean)));
        take(name + ".for", share(0, size));
        take(name + ".outer-for", share(1 / 3.0, size));
        take(name + ".outer-against", 1 - share(-1 / 3.0, size));
        take(name + ".agreement", agreement());
        for (double q : QUANTILES) {
            take(name + ".q" + Math.round(q * 100), quantile(q, size));
        }
        int[] coarse = counts[density][day];
        for (int b = 0; b < bins.length; b++) {
            coarse[b * Daily.BINS / bins.length] += bins[b];
        }
    }

    /** Share of stances above a value, from the bins. */
    private double share(double above, int size) {
        int first = (int) Math.rint((above + 1) * Binning.BINS / 2);
        long count = 0;
        for (int b = first; b < bins.length; b++) {
            count += bins[b];
        }
        return count / (double) size;
    }

    private double agreement() {
        long[] categories = new long[CATEGORIES];
        for (int b = 0; b < bins.length; b++) {
            categories[b * CATEGORIES / bins.length] += bins[b];
        }
        return Agreement.of(categories);
    }

    private double quantile(double q, int size) {
        double rank = q * size;
        double below = 0;
        for (int b = 0; b < bins.length; b++) {
            if (below + bins[b] >= rank && bins[b] > 0) {
                return (b + (rank - below) / bins[b]) * 2 / Binning.BINS - 1;
            }
            below += bins[b];
        }
        return 1;
    }

    Daily daily() {
        return new Daily(List.copyOf(values.keySet()), values.values().toArray(float[][]::new), densities, counts);
    }
}
