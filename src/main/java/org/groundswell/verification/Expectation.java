package org.groundswell.verification;

import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;
import org.groundswell.setting.Range;
import org.groundswell.setting.Written;
import org.jspecify.annotations.Nullable;

/**
 * What theory or an experiment says of a case. Without a tolerance, the simulated figure may lie four standard errors off;
 * where the figure was itself simulated, four of the difference. Errors that few runs estimate are multiplied by what Student's
 * t has in place of the normal distribution's four.
 */
public record Expectation(
        @Doc("what it is about: outcome, daily measure, issue, network figure, or figure of a count or game")
        String of,

        @Doc("what is made of all runs") @Default("mean") Statistic statistic,

        @Doc("bound above which a run counts for the share, instead of 1") @Range(min = -1e9, max = 1e9) @Nullable
        Double above,

        @Doc("sweeps after which a daily measure is read") @Range(min = 1, max = 100_000) @Nullable
        Integer sweep,

        @Doc("member, by number from 1, whose stance on the issue is read at the end")
        @Range(min = 1, max = 1e9)
        @Nullable
        Integer member,

        @Doc("variant from which the value of the scenario itself is taken off, run by run") @Nullable
        String variant,

        @Doc("whether the scenario itself has other luck than the variant, and not the same") @Default("false")
        boolean otherLuck,

        @Doc("the figure") @Written("is") Figure figure,

        @Doc("how far off the simulated figure may be") @Range(min = 0, max = 1e9) @Nullable
        Double within,

        @Doc("runs by which the figure was itself simulated") @Range(min = 1, max = 1e9) @Nullable
        Integer replicates,

        @Doc("what the figure is, in words, where its name does not tell") @Nullable
        String words,

        @Doc("where this figure is from, if from elsewhere than the others of its case") @Nullable
        String source) {
    private static final double ERRORS = 4;
    /** The chance that a normal deviate is above four. */
    private static final double BEYOND = 3.167124183311992e-5;
    /** How far a quotient that nothing is drawn for may be off in its last digits, as a part of itself. */
    private static final double DIGITS = 1e-9;

    public Expectation {
        Check.all(
                Expectation.class,
                of,
                statistic,
                above,
                sweep,
                member,
                variant,
                otherLuck,
                figure,
                within,
                replicates,
                words,
                source);
        if (above != null && statistic != Statistic.SHARE) {
            throw new IllegalArgumentException("above is for statistic: share, but statistic is "
                    + statistic.name().toLowerCase(Locale.ROOT));
        }
        if (otherLuck && variant == null) {
            throw new IllegalArgumentException(
                    "other-luck is for the difference of a variant, but there is no variant");
        }
    }

    /** A run's value as the statistic takes it. */
    double counted(double value) {
        return above == null || Double.isNaN(value) ? value : value > above ? 1 : 0;
    }

    /** How far off the statistic of some values may be. */
    double allowed(double[] values) {
        if (within != null) {
            return within;
        }
        if (statistic == Statistic.VALUE) {
            double size = Math.abs(figure.value());
            return size == Math.rint(size) ? 0 : DIGITS * size;
        }
        return errors(values.length) * error(values);
    }

    /** How many standard errors of so many runs are allowed. */
    double errors(int runs) {
        boolean known = statistic == Statistic.SHARE || runs < 2;
        return known ? ERRORS : TDistribution.of(runs - 1.0).inverseSurvivalProbability(BEYOND);
    }

    /** The standard error of the difference between the statistic of some values and the figure; 0 where nothing is drawn. */
    double error(double[] values) {
        if (statistic == Statistic.VALUE) {
            return 0;
        }
        // What theory says of a share says how it spreads too, even where all runs were alike.
        double one = statistic == Statistic.SHARE
                ? spread(figure.value(), values.length)
                : Math.max(statistic.error(values) * Math.sqrt(values.length), spreadOfCounts(values.length));
        double error = one / Math.sqrt(values.length);
        double theirs = replicates == null ? 0 : one / Math.sqrt(replicates);
        double ofBoth = Math.sqrt(error * error + theirs * theirs);
        // Where nothing is drawn, values that differ in their last digits have no error to tell.
        return ofBoth <= Finding.ROUNDING * Math.max(1, Math.abs(figure.value())) ? 0 : ofBoth;
    }

    /**
     * Standard deviation of what comes about so often. Of what is rare a few runs have none or too many: so two runs more on
     * either side, p̃ = (pR + 2)/(R + 4) (Agresti and Coull 1998), of the fewer of both simulations. What theory calls certain
     * or impossible is.
     */
    private double spread(double share, int runs) {
        if (replicates == null && (share == 0 || share == 1)) {
            return 0;
        }
        int fewer = replicates == null ? runs : Math.min(runs, replicates);
        double often = (share * fewer + 2) / (fewer + 4);
        return Math.sqrt(often * (1 - often));
    }

    /** Counts whose mean was simulated lie on the whole numbers beside it, even if all were alike. */
    private double spreadOfCounts(int runs) {
        return replicates == null ? 0 : spread(figure.value() - Math.floor(figure.value()), runs);
    }

    /** What is looked at, in words of the files. */
    String what() {
        if (words != null) {
            return words;
        }
        StringBuilder said = new StringBuilder(of);
        if (member != null) {
            said.append(" of member ").append(member);
        }
        if (sweep != null) {
            said.append(" after ").append(sweep).append(sweep == 1 ? " sweep" : " sweeps");
        }
        if (variant != null) {
            said.append(", ").append(variant).append(" less baseline").append(otherLuck ? " of other luck" : "");
        }
        if (above != null) {
            said.append(" above ").append(Names.number(above));
        }
        return switch (statistic) {
            case MEAN -> "mean of " + said;
            case SHARE -> "share with " + said;
            case VARIANCE -> "variance of " + said;
            case VALUE -> said.toString();
        };
    }
}
