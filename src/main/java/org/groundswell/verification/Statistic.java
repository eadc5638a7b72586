package org.groundswell.verification;

import org.groundswell.setting.Doc;

/** What is made of the values of all runs, with the standard error of it. */
public enum Statistic {
    @Doc("their mean")
    MEAN,
    @Doc("the share of runs in which it is 1")
    SHARE,
    @Doc("their variance")
    VARIANCE,
    @Doc("the value that all runs have")
    VALUE;

    /** The statistic of some values; NaN if a run has none, or if runs that should be alike differ. */
    double of(double[] values) {
        return switch (this) {
            case MEAN, SHARE -> mean(values);
            case VARIANCE -> variance(values);
            case VALUE -> alike(values);
        };
    }

    /** Its standard error, 0 where all runs are alike. */
    double error(double[] values) {
        int n = values.length;
        return switch (this) {
            case MEAN, SHARE -> Math.sqrt(variance(values) / n);
            case VARIANCE -> {
                double mean = mean(values);
                double variance = variance(values);
                double fourth = 0;
                for (double value : values) {
                    double square = (value - mean) * (value - mean);
                    fourth += square * square / n;
                }
                yield Math.sqrt(Math.max(0, fourth - variance * variance) / n);
            }
            case VALUE -> 0;
        };
    }

    private static double alike(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return Double.NaN;
            }
        }
        return values[0];
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        if (values.length < 2) {
            return 0;
        }
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
