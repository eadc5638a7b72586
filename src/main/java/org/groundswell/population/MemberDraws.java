package org.groundswell.population;

import org.groundswell.random.Keyed;

/** The draws of one decision by member: who a member is does not hang on its place in the arrays. */
record MemberDraws(Population population, Keyed keyed) {
    /** Uniform in (0, 1). */
    double at(int member, int slot) {
        return keyed.uniform(population.key(member), population.ordinal(member), slot);
    }

    /** A whole number from 0 to below a bound. */
    int below(int bound, int member, int slot) {
        return (int) (at(member, slot) * bound);
    }
}
