package org.groundswell.simulation;

import java.util.List;
import java.util.Map;
import org.groundswell.world.Cluster;

/**
 * What members thought when a run ended.
 *
 * @param segments of each member, by its place among the scenario's
 * @param stances by issue in the scenario's order, and member
 * @param clusters by issue, the lowest first
 */
public record Finals(byte[] segments, List<float[]> stances, Map<String, List<Cluster>> clusters) {}
