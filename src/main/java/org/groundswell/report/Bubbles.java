package org.groundswell.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Clusters of any number of runs, those of about one place and size as one bubble. */
public final class Bubbles {
    private static final int ACROSS = 80;
    private static final int UP = 20;

    private final Map<Integer, Bubble> cells = new TreeMap<>();

    /**
     * Clusters of one cell, at the mean of their places and sizes.
     *
     * @param centre mean stance
     * @param share of all members
     */
    public record Bubble(double centre, double share, int count) {
        private Bubble with(double centre, double share) {
            double n = count + 1.0;
            return new Bubble(
                    this.centre + (centre - this.centre) / n, this.share + (share - this.share) / n, count + 1);
        }
    }

    /**
     * Adds a cluster.
     *
     * @param centre mean stance, from −1 to 1
     * @param share of all members, from 0 to 1
     */
    public void add(double centre, double share) {
        int across = (int) Math.min(ACROSS - 1.0, Math.floor((centre + 1) / 2 * ACROSS));
        int up = (int) Math.min(UP - 1.0, Math.floor(share * UP));
        cells.merge(up * ACROSS + across, new Bubble(centre, share, 1), (bubble, one) -> bubble.with(centre, share));
    }

    /** The bubbles, row by row from the smallest clusters. */
    public List<Bubble> all() {
        return List.copyOf(cells.values());
    }
}
