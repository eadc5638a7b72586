package org.groundswell.tally.power;

/** One who votes as a whole, such as a union with its card: the unit to which power is ascribed. */
public record Player(String name, long weight) {
    /** So that sums over all players stay exact. */
    public static final long MOST_WEIGHT = 1_000_000_000_000_000L;

    public Player {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        if (weight < 0 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException(
                    "weight of " + name + " must be from 0 to " + MOST_WEIGHT + ", but is " + weight);
        }
    }
}
