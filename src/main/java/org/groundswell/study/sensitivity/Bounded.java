package org.groundswell.study.sensitivity;

/**
 * An estimate with its standard error and its 95 % interval for what more runs of the same design would show.
 *
 * @param value as it is estimated, even where it lies outside what is possible; NaN if not known
 */
public record Bounded(double value, double error, double low, double high) {
    /** What cannot be told. */
    public static final Bounded UNKNOWN = new Bounded(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    public boolean isKnown() {
        return !Double.isNaN(value);
    }

    /** Whether it is more than noise that it lies above 0. */
    public boolean isAboveNought() {
        return low > 0;
    }

    /** The same with an interval that reaches as far up as this at least. */
    Bounded upTo(double least) {
        return new Bounded(value, error, low, Math.max(high, least));
    }

    /** The same with an interval that keeps within limits. */
    Bounded within(double least, double most) {
        return new Bounded(value, error, Math.max(least, Math.min(most, low)), Math.max(least, Math.min(most, high)));
    }
}
