package org.groundswell.world;

/** Takes down a day's measures by name; every measure is given every day, NaN while there is nothing to measure. */
@FunctionalInterface
public interface Probe {
    void take(String measure, double value);
}
