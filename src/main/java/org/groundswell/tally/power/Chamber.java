package org.groundswell.tally.power;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundswell.tally.Fraction;

/**
 * A section of a body, such as local parties beside affiliates, with those who vote in it.
 *
 * @param part what it counts of a pooled vote; only proportions matter
 */
public record Chamber(String name, Fraction part, List<Player> players) {
    public Chamber {
        players = List.copyOf(players);
        distinct(players);
        if (sum(players) == 0) {
            throw new IllegalArgumentException("weight of somebody"
                    + (name.isEmpty() ? "" : " in " + name)
                    + " must be above 0, but "
                    + (players.isEmpty() ? "there is nobody" : "is 0 for all " + players.size()));
        }
    }

    private static void distinct(List<Player> players) {
        Set<String> names = new LinkedHashSet<>();
        for (Player player : players) {
            if (!names.add(player.name())) {
                throw new IllegalArgumentException(
                        "name of a player must stand once, but " + player.name() + " stands twice");
            }
        }
    }

    /** All weight in it. */
    public long weight() {
        return sum(players);
    }

    private static long sum(List<Player> players) {
        return players.stream().mapToLong(Player::weight).reduce(0, Math::addExact);
    }

    long[] weights() {
        return players.stream().mapToLong(Player::weight).toArray();
    }
}
