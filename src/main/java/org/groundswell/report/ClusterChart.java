package org.groundswell.report;

import java.util.List;

/** What is left of an issue when runs end: how many clusters and how large the largest, and where all of them lie. */
public record ClusterChart(Heading heading, List<Distribution.Panel> panels, Scale.Stance scale, List<Found> clusters)
        implements Chart {
    /**
     * A cluster of a run.
     *
     * @param centre its mean stance
     * @param share of all members
     */
    public record Found(double centre, double share) {}

    public ClusterChart {
        panels = List.copyOf(panels);
        clusters = List.copyOf(clusters);
    }

    @Override
    public String says() {
        return Distribution.says(panels);
    }

    @Override
    public Page page() {
        return ClusterDrawing.page(this);
    }
}
