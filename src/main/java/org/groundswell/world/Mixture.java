package org.groundswell.world;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** A distribution as a few weighted points, for means that are taken before any member is drawn. Immutable. */
final class Mixture {
    private static final Mixture STANDARD_NORMAL = standardNormal();

    private final double[] at;
    private final double[] share;

    /** Keeps the arrays; the shares add to 1. */
    Mixture(double[] at, double[] share) {
        this.at = at;
        this.share = share;
    }

    /** Points that are all as likely. */
    static Mixture even(double... at) {
        double[] share = new double[at.length];
        Arrays.fill(share, 1.0 / at.length);
        return new Mixture(at, share);
    }

    /** The normal distribution around 0 by 15 points of Gauss and Hermite: polynomials up to the order 29 are exact. */
    static Mixture normal(double sd) {
        return sd == 0 ? even(0) : STANDARD_NORMAL.map(z -> sd * z);
    }

    private static Mixture standardNormal() {
        GaussIntegrator hermite = new GaussIntegratorFactory().hermite(15);
        double[] at = new double[hermite.getNumberOfPoints()];
        double[] share = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = Math.sqrt(2) * hermite.getPoint(i);
            share[i] = hermite.getWeight(i) / Math.sqrt(Math.PI);
        }
        return new Mixture(at, share);
    }

    /** Several distributions, each with its share. */
    static Mixture of(List<Mixture> parts, double[] shares) {
        return new Mixture(
                parts.stream().flatMapToDouble(part -> Arrays.stream(part.at)).toArray(),
                IntStream.range(0, shares.length)
                        .boxed()
                        .flatMapToDouble(i -> Arrays.stream(parts.get(i).share).map(one -> one * shares[i]))
                        .toArray());
    }

    /** The sum of two that have nothing to do with each other. */
    Mixture plus(Mixture other) {
        double[] sum = new double[at.length * other.at.length];
        double[] both = new double[sum.length];
        for (int i = 0, n = 0; i < at.length; i++) {
            for (int j = 0; j < other.at.length; j++, n++) {
                sum[n] = at[i] + other.at[j];
                both[n] = share[i] * other.share[j];
            }
        }
        return new Mixture(sum, both);
    }

    Mixture map(DoubleUnaryOperator to) {
        return new Mixture(Arrays.stream(at).map(to).toArray(), share);
    }

    /** At most so many points: neighbours with about the same share together, each at its mean. */
    Mixture merged(int most) {
        if (at.length <= most) {
            return this;
        }
        int[] rising = IntStream.range(0, at.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> at[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sum = new double[most];
        double[] shares = new double[most];
        double below = 0;
        for (int i : rising) {
            int group = Math.min(most - 1, (int) ((below + share[i] / 2) * most));
            below += share[i];
            shares[group] += share[i];
            sum[group] += share[i] * at[i];
        }
        int[] used = IntStream.range(0, most).filter(g -> shares[g] > 0).toArray();
        return new Mixture(
                IntStream.of(used).mapToDouble(g -> sum[g] / shares[g]).toArray(),
                IntStream.of(used).mapToDouble(g -> shares[g]).toArray());
    }

    int points() {
        return at.length;
    }

    double at(int point) {
        return at[point];
    }

    double share(int point) {
        return share[point];
    }

    double mean(DoubleUnaryOperator of) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += share[i] * of.applyAsDouble(at[i]);
        }
        return sum;
    }
}
