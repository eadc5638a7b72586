package org.groundswell.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of one outcome in runs, each with its world twin and its luck twin where it has them, kept as sums from which
 * any one run can be left out.
 */
final class Trios {
    private final List<double[]> complete = new ArrayList<>();
    private final List<double[]> single = new ArrayList<>();
    /** Of the original, the world twin and the luck twin in complete trios; last, of all originals. */
    private final Sums[] columns = {new Sums(), new Sums(), new Sums(), new Sums()};

    private double luck;
    private double worldAndLuck;
    private boolean missing;

    private Trios() {}

    static Trios of(Column original, Column world, Column luck) {
        Trios trios = new Trios();
        Stream.of(original, world, luck)
                .flatMapToInt(column -> IntStream.of(column.numbers()))
                .sorted()
                .distinct()
                .forEach(number -> {
                    // A twin that is not there differs from one that did not come to the outcome: only the latter is a
                    // missing value.
                    int there = 0;
                    for (Column column : List.of(original, world, luck)) {
                        there += column.has(number) ? 1 : 0;
                    }
                    trios.add(new double[] {original.of(number), world.of(number), luck.of(number)}, there);
                });
        return trios;
    }

    private void add(double[] trio, int there) {
        if (!Double.isNaN(trio[0] + trio[1] + trio[2])) {
            complete.add(trio);
            for (int column = 0; column < 3; column++) {
                columns[column].add(trio[column]);
            }
            worldAndLuck += half(trio[0] - trio[1]);
            luck += half(trio[0] - trio[2]);
        } else {
            single.add(trio);
            missing |= Double.isNaN(trio[0]) || there == 3;
        }
        if (!Double.isNaN(trio[0])) {
            columns[3].add(trio[0]);
        }
    }

    private static double half(double difference) {
        return difference * difference / 2;
    }

    int complete() {
        return complete.size();
    }

    /** In how many complete trios a value is not the commonest of all. */
    int varied() {
        Map<Double, Integer> counts = new TreeMap<>();
        complete.forEach(trio -> Arrays.stream(trio).forEach(value -> counts.merge(value, 1, Integer::sum)));
        double commonest = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Double.NaN);
        return (int) complete.stream()
                .filter(trio -> Arrays.stream(trio).anyMatch(value -> value != commonest))
                .count();
    }

    /** The shares of assumptions, world and luck without each of the complete trios, or without each of the other runs. */
    double[][] leftOutOneByOne(boolean ofComplete) {
        List<double[]> list = ofComplete ? complete : missing ? List.of() : single;
        double[][] without = new double[list.size()][];
        for (int i = 0; i < without.length; i++) {
            without[i] = shares(ofComplete ? i : complete.size() + i);
        }
        return without;
    }

    /** Shares of assumptions, world and luck as they are estimated, even below 0, without one run, or of all for −1. */
    double[] shares(int without) {
        double variance = variance(without);
        double[] left = without < 0 || without >= complete.size() ? null : complete.get(without);
        int n = complete.size() - (left == null ? 0 : 1);
        double ofLuck = (luck - (left == null ? 0 : half(left[0] - left[2]))) / n / variance;
        double ofBoth = (worldAndLuck - (left == null ? 0 : half(left[0] - left[1]))) / n / variance;
        return new double[] {1 - ofBoth, ofBoth - ofLuck, ofLuck};
    }

    /** The variance that is parted, without one run, or of all for −1. */
    double variance(int without) {
        double[] left = without < 0
                ? null
                : without < complete.size() ? complete.get(without) : single.get(without - complete.size());
        if (!missing) {
            return columns[3].variance(left == null ? Double.NaN : left[0]);
        }
        double sum = 0;
        for (int column = 0; column < 3; column++) {
            sum += columns[column].variance(left == null ? Double.NaN : left[column]);
        }
        return sum / 3;
    }

    /** Sums about the first value, so that a small spread far from 0 loses no digits. */
    private static final class Sums {
        private int count;
        private double origin;
        private double sum;
        private double squares;

        private void add(double value) {
            if (count == 0) {
                origin = value;
            }
            count++;
            sum += value - origin;
            squares += (value - origin) * (value - origin);
        }

        /** Unbiased variance, without one of the values if it is a number. */
        private double variance(double without) {
            boolean whole = Double.isNaN(without);
            int n = whole ? count : count - 1;
            double s = whole ? sum : sum - (without - origin);
            double q = whole ? squares : squares - (without - origin) * (without - origin);
            return n < 2 ? Double.NaN : Math.max(0, (q - s * s / n) / (n - 1));
        }
    }
}
