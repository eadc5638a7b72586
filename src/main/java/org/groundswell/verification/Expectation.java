package org.groundswell.verification;

import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.setting.Written;
import org.jspecify.annotations.Nullable;

/**
 * What theory or an experiment says of a case. Without a tolerance, the simulated figure may lie four standard errors off;
 * where the figure was itself simulated, four of the difference.
 */
public record Expectation(
        @Doc("outcome, daily measure or issue that it is about")
        String of,

        @Doc("what is made of all runs") @Default("mean") Statistic statistic,

        @Doc("sweeps after which a daily measure is read") @Range(min = 1, max = 100_000) @Nullable
        Integer sweep,

        @Doc("member, by number from 1, whose stance on the issue is read at the end")
        @Range(min = 1, max = 1e9)
        @Nullable
        Integer member,

        @Doc("variant from which the value of the scenario itself is taken off, run by run") @Nullable
        String variant,

        @Doc("the figure") @Written("is") Figure figure,

        @Doc("how far off the simulated figure may be") @Range(min = 0, max = 1e9) @Nullable
        Double within,

        @Doc("runs by which the figure was simulated where it was published") @Range(min = 1, max = 1e9) @Nullable
        Integer replicates) {
    private static final double ERRORS = 4;

    public Expectation {
        Check.all(Expectation.class, of, statistic, sweep, member, variant, figure, within, replicates);
    }

    /** How far off the statistic of some values may be. */
    double allowed(double[] values) {
        if (within != null) {
            return within;
        }
        boolean share = statistic == Statistic.SHARE;
        // What theory says of a share says how it spreads too, even where all runs were alike.
        double one = share
                ? Math.sqrt(figure.value() * (1 - figure.value()))
                : Math.max(statistic.error(values) * Math.sqrt(values.length), spreadOfCounts());
        double error = one / Math.sqrt(values.length);
        double theirs = replicates == null ? 0 : one / Math.sqrt(replicates);
        return ERRORS * Math.sqrt(error * error + theirs * theirs);
    }

    /** Counts whose mean lies between two whole numbers cannot all have been alike where they were published. */
    private double spreadOfCounts() {
        double part = figure.value() - Math.floor(figure.value());
        return replicates == null ? 0 : Math.sqrt(part * (1 - part));
    }

    /** What is looked at, in words of the files. */
    String what() {
        StringBuilder words = new StringBuilder(of);
        if (member != null) {
            words.append(" of member ").append(member);
        }
        if (sweep != null) {
            words.append(" after ").append(sweep).append(sweep == 1 ? " sweep" : " sweeps");
        }
        if (variant != null) {
            words.append(", ").append(variant).append(" less baseline");
        }
        return switch (statistic) {
            case MEAN -> "mean of " + words;
            case SHARE -> "share with " + words;
            case VARIANCE -> "variance of " + words;
            case VALUE -> words.toString();
        };
    }
}
