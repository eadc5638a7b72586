package org.groundswell.study.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sobol' indices as their papers write them, row by row. */
final class Plain {
    private Plain() {}

    static double variance(double[] a, double[] b) {
        double[] all = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
        double mean = Arrays.stream(all).average().orElse(0);
        return Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / (all.length - 1);
    }

    static double total(double[] a, double[] b, double[] m) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.pow(a[i] - m[i], 2);
        }
        return sum / (2 * a.length * variance(a, b));
    }

    static double first(double[] a, double[] b, double[] m) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            int row = i;
            double others = IntStream.range(0, a.length)
                    .filter(j -> j != row)
                    .mapToDouble(j -> (a[j] + b[j]) / 2)
                    .average()
                    .orElse(0);
            sum += (b[i] - others) * (m[i] - a[i]);
        }
        return sum / (a.length * variance(a, b));
    }

    static double error(double[] a, double[] b, double[] m, boolean total) {
        double[] left = IntStream.range(0, a.length)
                .mapToDouble(row -> {
                    double[] x = without(a, row);
                    double[] y = without(b, row);
                    double[] z = without(m, row);
                    return total ? total(x, y, z) : first(x, y, z);
                })
                .toArray();
        double mean = Arrays.stream(left).average().orElse(0);
        ToDoubleFunction<Double> square = v -> (v - mean) * (v - mean);
        double squares = Arrays.stream(left).boxed().mapToDouble(square).sum();
        return Math.sqrt(squares * (left.length - 1) / left.length);
    }

    private static double[] without(double[] values, int row) {
        return IntStream.range(0, values.length)
                .filter(i -> i != row)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
