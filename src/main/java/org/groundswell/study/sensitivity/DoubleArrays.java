package org.groundswell.study.sensitivity;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What is done with whole columns of values. */
final class DoubleArrays {
    private DoubleArrays() {}

    static double[] joined(double[] first, double[] second) {
        return DoubleStream.concat(DoubleStream.of(first), DoubleStream.of(second))
                .toArray();
    }

    static double[] differences(double[] of, double[] less) {
        return IntStream.range(0, of.length).mapToDouble(i -> of[i] - less[i]).toArray();
    }
}
