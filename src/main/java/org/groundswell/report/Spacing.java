package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;

/** Moves places on a line apart as little as need be. */
final class Spacing {
    private record Group(double sum, int count) {
        double mean() {
            return sum / count;
        }
    }

    private Spacing() {}

    /**
     * The places nearest to those wanted (least squares) that are at least a gap apart and between both ends.
     *
     * <p>Less the gap times its number, each place must not be lower than the one before: isotonic regression by
     * pooling neighbours that violate it.
     *
     * @param wanted in the order to keep
     */
    static List<Double> apart(List<Double> wanted, double gap, double low, double high) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Group group = new Group(wanted.get(i) - i * gap, 1);
            while (!groups.isEmpty() && groups.get(groups.size() - 1).mean() > group.mean()) {
                Group before = groups.remove(groups.size() - 1);
                group = new Group(before.sum + group.sum, before.count + group.count);
            }
            groups.add(group);
        }
        double most = Math.max(low, high - (wanted.size() - 1) * gap);
        List<Double> placed = new ArrayList<>();
        for (Group group : groups) {
            double start = Math.max(low, Math.min(group.mean(), most));
            for (int i = 0; i < group.count; i++) {
                placed.add(start + placed.size() * gap);
            }
        }
        return placed;
    }
}
