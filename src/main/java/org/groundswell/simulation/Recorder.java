package org.groundswell.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.kernel.Binning;
import org.groundswell.kernel.Moments;
import org.groundswell.population.Population;
import org.groundswell.population.PopulationSettings;
import org.groundswell.world.Probe;
import org.groundswell.world.World;

/** Takes down the measures of each day. */
final class Recorder implements Probe {
    private static final int CATEGORIES = 5;
    private static final int[] NOBODY = new int[Daily.BINS];

    /** Place of the first day. */
    private final int first;

    private final int days;
    private final Map<String, float[]> values = new LinkedHashMap<>();
    private final List<Density> densities = new ArrayList<>();
    private final int[] bins = new int[Binning.BINS];
    private final int[] below = new int[Binning.BINS + 1];
    /** Room for those of the largest body but the whole one. */
    private float[] stances = {};

    private final Moments moments = new Moments();
    private int day;

    /** @param before whether the state before the first day is taken down too */
    Recorder(World world, int days, boolean before) {
        this.first = before ? 1 : 0;
        this.days = days + first;
        Population population = world.population();
        for (int body = 0; body < population.bodyNames().size(); body++) {
            int[] members = body == 0 ? new int[0] : population.membersOf(body);
            stances = members.length > stances.length ? new float[members.length] : stances;
            int issue = 0;
            for (String name : world.issues().keySet()) {
                densities.add(new Density(population.bodyNames().get(body) + "." + name, body, members, issue++));
            }
        }
    }

    /** Bytes for the members of each body but the whole one, and for the stances of the largest. */
    static double bytes(PopulationSettings population) {
        double all = 0;
        double largest = 0;
        for (PopulationSettings.Body body : population.bodies()) {
            double members = population.simulated(body.name());
            all += members;
            largest = Math.max(largest, members);
        }
        return all * Integer.BYTES + largest * Float.BYTES;
    }

    @Override
    public void take(String measure, double value) {
        series(measure)[day] = (float) value;
    }

    private float[] series(String measure) {
        return values.computeIfAbsent(measure, name -> {
            float[] series = new float[days];
            Arrays.fill(series, Float.NaN);
            return series;
        });
    }

    /** A run that has ended stays as it was on its last day. */
    void goesOn(int lastDay) {
        int last = first + lastDay;
        for (float[] series : values.values()) {
            Arrays.fill(series, last, days, series[last]);
        }
        for (Density density : densities) {
            Arrays.fill(density.counts, last, days, density.counts[last]);
        }
    }

    /** Takes down what members think before the first day, where that is asked for. */
    void before(World world) {
        if (first > 0) {
            densities.forEach(density -> density.take(world));
        }
    }

    void day(World world) {
        day = first + world.day();
        densities.forEach(density -> density.take(world));
    }

    /** What a body thinks of an issue. */
    private final class Density {
        private final String name;
        private final int body;
        private final int[] members;
        private final int issue;
        private final int[][] counts = new int[days][];
        private final float[] mean;
        private final float[] change;
        private final float[] sd;
        private final float[] inFavour;
        private final float[] outerFor;
        private final float[] outerAgainst;
        private final float[] agreement;
        private final float[] q10;
        private final float[] q50;
        private final float[] q90;
        private double firstMean = Double.NaN;

        Density(String name, int body, int[] members, int issue) {
            this.name = name;
            this.body = body;
            this.members = members;
            this.issue = issue;
            mean = series(name + ".mean");
            change = series(name + ".change");
            sd = series(name + ".sd");
            inFavour = series(name + ".for");
            outerFor = series(name + ".outer-for");
            outerAgainst = series(name + ".outer-against");
            agreement = series(name + ".agreement");
            q10 = series(name + ".q10");
            q50 = series(name + ".q50");
            q90 = series(name + ".q90");
        }

        void take(World world) {
            float[] expressed = world.stances().expressed(issue);
            float[] own = body == 0 ? expressed : read(expressed);
            int size = body == 0 ? expressed.length : members.length;
            if (size == 0) {
                // Nobody is in this body in this run: it thinks nothing, and is left out of what is told over runs.
                counts[day] = NOBODY;
                return;
            }
            moments.of(own, size);
            Arrays.fill(bins, 0);
            Binning.count(own, size, bins);
            Binning.cumulate(bins, below);
            double average = moments.sum() / size;
            if (Double.isNaN(firstMean)) {
                firstMean = average;
            }
            mean[day] = (float) average;
            change[day] = (float) (average - firstMean);
            sd[day] = (float) Math.sqrt(Math.max(0, moments.squares() / size - average * average));
            inFavour[day] = (float) share(0, size);
            outerFor[day] = (float) share(1 / 3.0, size);
            outerAgainst[day] = (float) (1 - share(-1 / 3.0, size));
            agreement[day] = (float) Agreement.of(parts(CATEGORIES));
            q10[day] = (float) Binning.quantile(below, 0.1);
            q50[day] = (float) Binning.quantile(below, 0.5);
            q90[day] = (float) Binning.quantile(below, 0.9);
            counts[day] = parts(Daily.BINS);
        }

        /** Puts the body's stances next to each other. */
        private float[] read(float[] expressed) {
            for (int j = 0; j < members.length; j++) {
                stances[j] = expressed[members[j]];
            }
            return stances;
        }
    }

    /** Share of stances above a bound between bins. */
    private double share(double above, int size) {
        int first = (int) Math.rint((above + 1) * Binning.BINS / 2);
        return (size - below[first]) / (double) size;
    }

    /** How many are in each of so many even parts of [−1, 1]. */
    private int[] parts(int count) {
        int width = Binning.BINS / count;
        int[] parts = new int[count];
        for (int part = 0; part < count; part++) {
            parts[part] = below[(part + 1) * width] - below[part * width];
        }
        return parts;
    }

    Daily daily() {
        return new Daily(
                List.copyOf(values.keySet()),
                values.values().toArray(float[][]::new),
                densities.stream().map(density -> density.name).toList(),
                densities.stream().map(density -> density.counts).toArray(int[][][]::new));
    }
}
