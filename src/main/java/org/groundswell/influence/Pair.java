package org.groundswell.influence;

/** How two members' stances move towards each other. */
final class Pair {
    private Pair() {}

    /** Each that moves closes a share of the gap; if both do, their sum stays. */
    static void approach(float[] x, int one, int other, double share, boolean oneMoves, boolean otherMoves) {
        double gap = (double) x[other] - x[one];
        if (oneMoves && otherMoves) {
            // What is left of the sum, not what the other gives: rounding twice would let the mean drift.
            double both = (double) x[one] + x[other];
            x[one] += (float) (share * gap);
            x[other] = (float) (both - x[one]);
        } else if (oneMoves) {
            x[one] += (float) (share * gap);
        } else if (otherMoves) {
            x[other] -= (float) (share * gap);
        }
    }
}
