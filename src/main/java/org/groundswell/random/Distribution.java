package org.groundswell.random;

/** What an assumption may be, by its quantiles. */
@FunctionalInterface
public interface Distribution {
    /**
     * The value that a share u of all possible values lies below; it never falls.
     *
     * @param u in the open interval (0, 1)
     */
    double quantile(double u);
}
