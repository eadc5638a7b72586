package org.groundswell.report;

import java.util.List;

/** What is left of an issue when runs end: how many clusters and how large the largest, and where all of them lie. */
public record ClusterChart(
        Heading heading, List<Distribution.Panel> panels, Scale.Stance scale, List<Bubbles.Bubble> bubbles)
        implements Chart {
    public ClusterChart {
        panels = List.copyOf(panels);
        bubbles = List.copyOf(bubbles);
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
