package org.groundswell.tally;

import java.math.BigInteger;
import java.util.List;

/**
 * The second half of a double majority: more than half of the units' votes, beside the majority of all voters.
 *
 * <p>Each unit's whole vote goes to the side with more ballots in it; a level unit counts as not carried. Half of the
 * units' votes is not enough: 11½ against 11½ of the Swiss cantons' 23 votes fails (Federal Constitution, Art. 140, 142).
 *
 * @param units at least one
 */
public record DoubleMajority(List<Unit> units) {
    public DoubleMajority {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("units must be at least 1, but are 0");
        }
    }

    /** The ballots of all units together. */
    public Profile everyone() {
        return Profile.sum(units.stream().map(Unit::profile).toList());
    }

    public List<Unit> carried() {
        return units.stream().filter(Unit::carried).toList();
    }

    /**
     * More than half of the units' votes, counted in the largest part that goes into each weight: in half votes for Swiss
     * cantons, so that 8½ of 23 is 17 of 46.
     *
     * @throws IllegalArgumentException if the weights' denominators have no common multiple that fits
     */
    public Requirement requirement() {
        BigInteger parts = units.stream()
                .map(unit -> BigInteger.valueOf(unit.weight().denominator()))
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        return new Requirement(
                Requirement.Kind.UNITS, votes(carried(), parts), votes(units, parts), Fraction.HALF, true);
    }

    private static long votes(List<Unit> units, BigInteger parts) {
        BigInteger sum = units.stream()
                .map(Unit::weight)
                .map(weight -> BigInteger.valueOf(weight.numerator())
                        .multiply(parts)
                        .divide(BigInteger.valueOf(weight.denominator())))
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.bitLength() > 63) {
            throw new IllegalArgumentException("weights of " + units.size()
                    + " units must add up below 2^63 parts of 1/" + parts + ", but are " + sum + " parts");
        }
        return sum.longValueExact();
    }
}
