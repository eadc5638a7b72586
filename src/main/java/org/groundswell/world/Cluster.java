package org.groundswell.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Members whose stances on an issue lie next to each other without a gap.
 *
 * @param centre their mean stance
 * @param size how many they are
 */
public record Cluster(double centre, int size) {
    /** All clusters of some stances, the lowest first, single members among them. */
    public static List<Cluster> of(float[] stances, double gap) {
        float[] sorted = stances.clone();
        Arrays.sort(sorted);
        List<Cluster> clusters = new ArrayList<>();
        double sum = 0;
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (size > 0 && sorted[i] - sorted[i - 1] > gap) {
                clusters.add(new Cluster(sum / size, size));
                sum = 0;
                size = 0;
            }
            sum += sorted[i];
            size++;
        }
        clusters.add(new Cluster(sum / size, size));
        return clusters;
    }
}
