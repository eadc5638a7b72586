package org.groundswell.simulation;

import java.util.List;
import java.util.Map;
import org.groundswell.world.Cluster;

/**
 * What members thought when a run ended.
 *
 * @param names of the segments of this run's scenario
 * @param segments of each member, by its place among these
 * @param issues in the scenario's order
 * @param stances by issue in that order, and member
 * @param clusters by issue, the lowest first
 */
public record Finals(
        List<String> names,
        byte[] segments,
        List<String> issues,
        List<float[]> stances,
        Map<String, List<Cluster>> clusters) {}
