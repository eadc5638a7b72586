package org.groundswell.simulation;

import java.util.List;

/**
 * What one run measured day by day.
 *
 * @param measures names of the measures, the same in every run of a scenario
 * @param values by measure and day; where days are told as sweeps, the first are those before any, as sweep 0
 * @param densities names of what densities are of: {@code body.issue}
 * @param counts simulated members by density, day and bin, 40 bins from −1 to 1
 */
public record Daily(List<String> measures, float[][] values, List<String> densities, int[][][] counts) {
    /** Of a run that nobody watched. */
    public static final Daily NONE = new Daily(List.of(), new float[0][], List.of(), new int[0][][]);

    /** Bins of a density. */
    public static final int BINS = 40;
}
