package org.groundswell.population;

/**
 * Steps from one success to the next in a row of independent trials with one chance each (geometric): a member's links are
 * drawn in as many draws as there are links, not as there are members.
 */
final class Skips {
    private final MemberDraws draws;
    private final double inverseLog;
    private final boolean always;
    private int member;
    private int slot;

    Skips(MemberDraws draws, double chance) {
        this.draws = draws;
        this.always = chance >= 1;
        this.inverseLog = chance <= 0 ? Double.NEGATIVE_INFINITY : 1 / StrictMath.log1p(-chance);
    }

    /** Begins the row of a member. */
    void of(int whose) {
        member = whose;
        slot = 0;
    }

    /** How many trials on the next success is, from 1. */
    long next() {
        if (always) {
            return 1;
        }
        double skipped = StrictMath.log(draws.at(member, slot++)) * inverseLog;
        return skipped < Integer.MAX_VALUE ? 1 + (long) skipped : Integer.MAX_VALUE;
    }
}
