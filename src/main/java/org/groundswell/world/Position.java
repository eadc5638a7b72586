package org.groundswell.world;

import java.util.LinkedHashMap;
import java.util.Map;

/** A named point on the issues that a text, an option or a voice stands for; it need not speak of all of them. */
public final class Position {
    private final String name;
    private final double[] at;
    private final double[] salience;
    private final double[] weight;

    /**
     * @param at the point on each issue in the order of the scenario; NaN where the position does not speak
     * @param salience weight of each issue
     */
    public Position(String name, double[] at, double[] salience) {
        this.name = name;
        this.at = at.clone();
        this.salience = salience.clone();
        this.weight = new double[at.length];
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            sum += speaksOf(k) ? salience[k] : 0;
        }
        for (int k = 0; k < at.length; k++) {
            weight[k] = speaksOf(k) && sum > 0 ? salience[k] / sum : 0;
        }
    }

    /** All positions of a scenario, by name, from their points by issue. */
    public static Map<String, Position> all(Map<String, Map<String, Double>> points, Map<String, Issue> issues) {
        Map<String, Position> all = new LinkedHashMap<>();
        points.forEach((name, at) -> all.put(name, of(name, at, issues)));
        return all;
    }

    /** Resolves a position against the issues of a scenario. */
    public static Position of(String name, Map<String, Double> points, Map<String, Issue> issues) {
        double[] at = new double[issues.size()];
        double[] salience = new double[issues.size()];
        int k = 0;
        for (Map.Entry<String, Issue> issue : issues.entrySet()) {
            at[k] = points.getOrDefault(issue.getKey(), Double.NaN);
            salience[k++] = issue.getValue().salience();
        }
        return new Position(name, at, salience);
    }

    public String name() {
        return name;
    }

    /** The point on each issue, NaN where the position does not speak; a copy. */
    public double[] at() {
        return at.clone();
    }

    public double at(int issue) {
        return at[issue];
    }

    public boolean speaksOf(int issue) {
        return !Double.isNaN(at[issue]);
    }

    /** √(Σ w (s − p)² / Σ w) over the issues that this position speaks of, for one member of {@code stance[issue][member]}. */
    public double distance(float[][] stance, int member) {
        double sum = 0;
        for (int k = 0; k < at.length; k++) {
            if (weight[k] > 0) {
                double gap = stance[k][member] - at[k];
                sum += weight[k] * gap * gap;
            }
        }
        return Math.sqrt(sum);
    }

    /** The same distance from a point; issues on which the point is NaN are passed over. */
    public double distance(double[] point) {
        double sum = 0;
        double weights = 0;
        for (int k = 0; k < at.length; k++) {
            if (weight[k] > 0 && !Double.isNaN(point[k])) {
                double gap = point[k] - at[k];
                sum += weight[k] * gap * gap;
                weights += weight[k];
            }
        }
        return weights == 0 ? 0 : Math.sqrt(sum / weights);
    }

    /** The same position with other points, under another name. */
    public Position moved(String newName, double[] to) {
        return new Position(newName, to, salience);
    }

    /** The point half-way to another, on the issues that the other speaks of; where this one is silent, the other's. */
    public Position halfWayTo(Position other) {
        double[] middle = at.clone();
        for (int k = 0; k < middle.length; k++) {
            if (other.speaksOf(k)) {
                middle[k] = speaksOf(k) ? (at[k] + other.at[k]) / 2 : other.at[k];
            }
        }
        return moved(name + " half-way to " + other.name, middle);
    }

    /** This position, but where the other speaks, that one; under the other's name. */
    public Position overlaidBy(Position other) {
        double[] both = at.clone();
        for (int k = 0; k < both.length; k++) {
            both[k] = other.speaksOf(k) ? other.at[k] : both[k];
        }
        return moved(other.name, both);
    }

    @Override
    public String toString() {
        return name;
    }
}
