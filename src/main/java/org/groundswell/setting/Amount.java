package org.groundswell.setting;

/**
 * How many of a body: a number of members, or a share of them. A file writes {@code 4000} or {@code 10%}.
 *
 * @param value a count of at least 0, or a share from 0 to 1
 */
public record Amount(double value, boolean share) {
    public Amount {
        Check.within(
                share ? "a share" : "a number of members",
                value,
                0,
                limits(share).max());
    }

    static Limits limits(boolean share) {
        return new Limits(0, share ? 1 : 1e12, !share);
    }

    /** The number of members out of a body of the given size; not rounded. */
    public double of(double members) {
        return share ? value * members : value;
    }

    @Override
    public String toString() {
        return share ? Names.number(Math.rint(value * 1e8) / 1e6) + "%" : Names.number(value);
    }
}
