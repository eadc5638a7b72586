package org.groundswell.verification;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.random.Stratified;
import org.groundswell.study.sensitivity.Indices;

/** Sobol' indices of a function of inputs that are uniform on (0, 1), drawn and estimated as for assumptions of a scenario. */
final class Shares {
    private final ToDoubleFunction<double[]> function;
    private final int inputs;
    private final int rows;

    Shares(ToDoubleFunction<double[]> function, int inputs, int rows) {
        this.function = function;
        this.inputs = inputs;
        this.rows = rows;
    }

    /** @param of "S 2" for the first order and "ST 2" for the total effect of the second input */
    double figure(String of, long seed) {
        String[] words = of.split(" ", 2);
        int input = Integer.parseInt(words[1]) - 1;
        double[] a = new double[rows];
        double[] b = new double[rows];
        double[] mixed = new double[rows];
        for (int row = 0; row < rows; row++) {
            double[] own = point(seed, row);
            double[] other = point(seed, row + Stratified.apart(rows));
            a[row] = function.applyAsDouble(own);
            b[row] = function.applyAsDouble(other);
            own[input] = other[input];
            mixed[row] = function.applyAsDouble(own);
        }
        Indices indices = Indices.of(a, b, mixed);
        return switch (words[0]) {
            case "S" -> indices.first().value();
            case "ST" -> indices.total().value();
            default -> Double.NaN;
        };
    }

    /** Names of the figures of so many inputs. */
    static List<String> figures(int inputs) {
        return Stream.of("S ", "ST ")
                .flatMap(what -> IntStream.rangeClosed(1, inputs).mapToObj(input -> what + input))
                .toList();
    }

    private double[] point(long seed, int row) {
        double[] point = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            point[i] = Stratified.point(seed, "x" + (i + 1), row);
        }
        return point;
    }
}
