package org.groundswell.tally.power;

import java.util.BitSet;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A vote by weights: who can carry it together. Everybody votes for or against, nobody abstains, nobody splits.
 *
 * <p>A player swings a coalition of others that does not carry alone and does with the player. A dummy swings none; without
 * a player with a veto nobody carries; a dictator has a veto and carries alone.
 */
public sealed interface Game permits WeightedGame, PooledGame, DoubleMajorityGame {
    /** The sections, in their order; one without a name if there are none. */
    List<Chamber> chambers();

    /** All players, section by section; a coalition is a set of their places in this list. */
    default List<Player> players() {
        return chambers().stream()
                .flatMap(chamber -> chamber.players().stream())
                .toList();
    }

    /** Whether those carry if all others are against. */
    boolean carries(BitSet coalition);

    /** What a player's weight is of all that counts for the outcome. */
    BigFraction share(int player);

    /** Whether more than half is needed, so that never two opposed sides could both carry. */
    boolean oneSideAtMost();

    /** In words what carries. */
    String rule();

    /**
     * The power of each player.
     *
     * @throws TooLarge if it cannot be counted in memory
     */
    Powers powers();

    /** The power of players cannot be counted; the message tells what it would take. */
    final class TooLarge extends RuntimeException {
        TooLarge(String message) {
            super(message);
        }
    }
}
