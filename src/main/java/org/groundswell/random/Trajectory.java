package org.groundswell.random;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A way through the ranges of numbers on which each is moved once, one after the other, in an order of chance (Morris,
 * Technometrics 33, 1991, with p = {@value #LEVELS} levels and the step Δ = p / (2 (p − 1)) = 2/3).
 *
 * <p>Morris has the levels 0, 1/3, 2/3, 1 of the unit cube. At 0 and 1 most distributions have no finite value, so that the
 * levels here part the central 90 % of each number's own: 0.05, 0.35, 0.65, 0.95. The outermost are the low and high that the
 * file states; a step goes from low to the third level, from the second to high, or back.
 *
 * <p>Keyed by name: where a number begins is the same whatever other numbers there are.
 */
public final class Trajectory {
    public static final int LEVELS = 4;

    /** Δ, where the whole way from low to high is 1. */
    public static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    private static final double LOWEST = 0.05;
    private static final double REACH = 0.9;

    /** How many levels a step leads up or down. */
    private static final int MOVE = LEVELS / 2;

    private record Lot(String name, Key key) {}

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    private Trajectory(List<Lot> lots) {
        lots.forEach(lot -> {
            places.put(lot.name, places.size());
            // The order comes from one half of the key, the level from the other.
            starts.put(lot.name, (int) (lot.key.low() >>> Long.SIZE - 2));
        });
    }

    /**
     * The trajectory of a number.
     *
     * @param seed of the study
     * @param number of the trajectory
     * @param names of the numbers that are moved
     */
    public static Trajectory of(long seed, int number, Collection<String> names) {
        byte[] origin = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(seed)
                .putInt(number)
                .array();
        return new Trajectory(names.stream()
                .distinct()
                .map(name -> new Lot(name, Key.of(origin, Key.utf8("trajectory"), Key.utf8(name))))
                .sorted(Comparator.comparingLong((Lot lot) -> lot.key.high()).thenComparing(Lot::name))
                .toList());
    }

    /** The names in the order in which they are moved. */
    public List<String> order() {
        return List.copyOf(places.keySet());
    }

    /** Whether a number is moved by this trajectory. */
    public boolean moves(String name) {
        return places.containsKey(name);
    }

    /** Whether a number is moved up, and not down. */
    public boolean rises(String name) {
        return start(name) < MOVE;
    }

    /**
     * Where a number stands in (0, 1), as a share of its distribution.
     *
     * @param moves how many numbers have been moved so far
     */
    public double point(String name, int moves) {
        int start = start(name);
        boolean moved = places.getOrDefault(name, 0) < moves;
        int level = moved ? (start + MOVE) % LEVELS : start;
        return LOWEST + REACH * level / (LEVELS - 1);
    }

    private int start(String name) {
        Integer start = starts.get(name);
        if (start == null) {
            throw new IllegalArgumentException("no number " + name + " on this trajectory");
        }
        return start;
    }
}
