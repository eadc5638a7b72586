package org.groundswell.tally.power;

import java.math.BigInteger;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The power of one player of a game, exactly.
 *
 * @param swings coalitions of others that the player swings
 * @param banzhaf the share of all coalitions of others that are swung: the chance to decide if each other tosses a coin
 *     (Penrose 1946, Banzhaf 1965)
 * @param normalised the player's part of all swings, adding to 1
 * @param shapley the chance to be the one who tips the vote if all join in a random order (Shapley and Shubik 1954), adding
 *     to 1; null if not known
 */
public record Power(
        BigInteger swings,
        BigFraction banzhaf,
        BigFraction normalised,
        @Nullable BigFraction shapley,
        Role role) {
    /** What a player's place in the game is called. */
    public enum Role {
        NONE,
        /** Swings nothing. */
        DUMMY,
        /** Nothing carries without, and not alone with. */
        VETO,
        /** Whatever this one wants carries, and nothing else. */
        DICTATOR
    }
}
