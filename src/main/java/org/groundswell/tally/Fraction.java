package org.groundswell.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.setting.Doc;

/**
 * An exact share between 0 and 1, in lowest terms: a threshold of 2/3 or 40 % that no rounding can move.
 *
 * <p>Nothing is a share of an empty whole: with {@code whole} 0, no share is reached or exceeded, not even 0. A ballot
 * without voters therefore passes no test.
 *
 * @param numerator at least 0 and at most the denominator
 * @param denominator at least 1
 */
@Doc("share such as 2/3 or 40%")
public record Fraction(long numerator, long denominator) implements Comparable<Fraction> {
    public static final Fraction HALF = new Fraction(1, 2);

    private static final Pattern QUOTIENT = Pattern.compile("(\\d+)\\s*/\\s*(\\d+)");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+(?:\\.\\d+)?)([\\s\u00a0\u202f]*%)?");

    public Fraction {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "share must be between 0 and 1, but is " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /**
     * Reads "2/3", "40%", "40 %", "0.4" or "1".
     *
     * @throws IllegalArgumentException if the text is no number, no share between 0 and 1, or has too many digits
     */
    public static Fraction parse(String text) {
        String stripped = text.strip();
        Matcher quotient = QUOTIENT.matcher(stripped);
        if (quotient.matches()) {
            return exact(new BigInteger(quotient.group(1)), new BigInteger(quotient.group(2)), text);
        }
        Matcher decimal = DECIMAL.matcher(stripped);
        if (decimal.matches()) {
            BigDecimal number = new BigDecimal(decimal.group(1));
            return exact(decimal.group(2) == null ? number : number.movePointLeft(2), text);
        }
        throw new IllegalArgumentException("share must be written like 2/3, 40 % or 0.4, but is \"" + text + "\"");
    }

    /**
     * The share that a number in a file means: 0.4 is 2/5, not the double next to it.
     *
     * <p>It is the shortest decimal that reads back as the same double, found by trying, because the digits of
     * {@code Double.toString} changed between Java versions.
     *
     * @throws IllegalArgumentException if the value is not between 0 and 1 or needs more than 18 decimals
     */
    public static Fraction of(double value) {
        if (!(0 <= value && value <= 1)) {
            throw new IllegalArgumentException("share must be between 0 and 1, but is " + value);
        }
        BigDecimal binary = new BigDecimal(value);
        int digits = 1;
        while (rounded(binary, digits).doubleValue() != value) {
            digits++;
        }
        return exact(rounded(binary, digits), Double.toString(value));
    }

    private static BigDecimal rounded(BigDecimal number, int digits) {
        return number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static Fraction exact(BigDecimal number, String text) {
        BigDecimal plain = number.stripTrailingZeros();
        int scale = Math.max(0, plain.scale());
        return exact(plain.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale), text);
    }

    private static Fraction exact(BigInteger numerator, BigInteger denominator, String text) {
        if (denominator.signum() == 0 || numerator.compareTo(denominator) > 0) {
            throw new IllegalArgumentException("share must be between 0 and 1, but is " + text.strip());
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.divide(divisor).bitLength() > 63) {
            throw new IllegalArgumentException(
                    "share must have a denominator below 2^63, but is " + text.strip() + ": write fewer digits");
        }
        return new Fraction(
                numerator.divide(divisor).longValueExact(),
                denominator.divide(divisor).longValueExact());
    }

    /** Whether part / whole ≥ this share. */
    public boolean reachedBy(long part, long whole) {
        return compareWith(part, whole) >= 0 && whole > 0;
    }

    /** Whether part / whole > this share. */
    public boolean exceededBy(long part, long whole) {
        return compareWith(part, whole) > 0 && whole > 0;
    }

    /** The smallest part that reaches this share of a whole: ⌈share × whole⌉, and at least 1 of an empty whole. */
    public long leastReaching(long whole) {
        BigInteger[] parts = timesNumerator(whole);
        return whole == 0 ? 1 : parts[0].longValueExact() + parts[1].signum();
    }

    /** The smallest part that exceeds this share of a whole: ⌊share × whole⌋ + 1. */
    public long leastExceeding(long whole) {
        return timesNumerator(whole)[0].longValueExact() + 1;
    }

    private BigInteger[] timesNumerator(long whole) {
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
    }

    /** The sign of part / whole − this, from the full 128-bit products, as simulated ballots ask this a million times. */
    private int compareWith(long part, long whole) {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("counts must be at least 0, but are " + part + " of " + whole);
        }
        int high = Long.compare(Math.multiplyHigh(part, denominator), Math.multiplyHigh(whole, numerator));
        return high != 0 ? high : Long.compareUnsigned(part * denominator, whole * numerator);
    }

    public double value() {
        return (double) numerator / denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return -compareWith(other.numerator, other.denominator);
    }

    /** "40 %" where that is exact to two decimals of a per cent, otherwise "2/3"; {@link #parse} reads both. */
    @Override
    public String toString() {
        if (10_000 % denominator != 0) {
            return numerator + "/" + denominator;
        }
        return BigDecimal.valueOf(numerator * (10_000 / denominator), 2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
