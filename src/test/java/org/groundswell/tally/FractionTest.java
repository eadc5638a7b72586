package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    private static final long MOST = 1_000_000_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "2/3, 2, 3",
        "4 / 6, 2, 3",
        "40%, 2, 5",
        "40 %, 2, 5",
        "40\u00a0%, 2, 5",
        "12.5%, 1, 8",
        "0.4, 2, 5",
        "0.40, 2, 5",
        "1, 1, 1",
        "100 %, 1, 1",
        "0, 0, 1",
        "0.0, 0, 1",
        "' 1/2 ', 1, 2",
    })
    void aShareIsReadAsItIsWritten(String text, long numerator, long denominator) {
        assertThat(Fraction.parse(text)).isEqualTo(new Fraction(numerator, denominator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "half", "-0.1", "1/-2", "1e-2", ".5", "0,4", "40 % of members", "1/2/3", "NaN"})
    void nonsenseIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("share must be written like 2/3, 40 % or 0.4, but is \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "101 %", "3/2", "1/0", "0/0", "1.0000000001"})
    void moreThanTheWholeIsNoShare(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse(text))
                .withMessage("share must be between 0 and 1, but is " + text);
    }

    @Test
    void digitsThatDoNotFitAreRefusedAndNotRounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.parse("0.33333333333333333333"))
                .withMessage("share must have a denominator below 2^63, but is 0.33333333333333333333:"
                        + " write fewer digits");
    }

    @Test
    void aDoubleMeansTheDecimalThatOneReads() {
        assertThat(Fraction.of(0.4)).isEqualTo(new Fraction(2, 5));
        assertThat(Fraction.of(0.1)).isEqualTo(new Fraction(1, 10));
        assertThat(Fraction.of(1)).isEqualTo(new Fraction(1, 1));
        assertThat(Fraction.of(-0.0)).isEqualTo(new Fraction(0, 1));
        assertThat(Fraction.of(2e-3)).isEqualTo(new Fraction(1, 500));
        assertThat(Fraction.of(1 / 3.0)).isEqualTo(new Fraction(3_333_333_333_333_333L, 10_000_000_000_000_000L));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1e-9, 1.0000000000000002, Double.POSITIVE_INFINITY})
    void aDoubleOutsideZeroToOneIsNoShare(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(value))
                .withMessage("share must be between 0 and 1, but is " + value);
    }

    @Test
    void halfOfAnEvenWholeIsReachedButNotExceeded() {
        assertThat(Fraction.HALF.reachedBy(50, 100)).isTrue();
        assertThat(Fraction.HALF.exceededBy(50, 100)).isFalse();
        assertThat(Fraction.HALF.exceededBy(51, 100)).isTrue();
        assertThat(Fraction.HALF.reachedBy(50, 101)).isFalse();
    }

    @Test
    void twoThirdsAreExactWhereADoubleIsNot() {
        Fraction twoThirds = Fraction.parse("2/3");
        assertThat(twoThirds.reachedBy(2 * (MOST / 3), 3 * (MOST / 3))).isTrue();
        assertThat(twoThirds.reachedBy(2 * (MOST / 3) - 1, 3 * (MOST / 3))).isFalse();
        assertThat(twoThirds.exceededBy(2 * (MOST / 3), 3 * (MOST / 3))).isFalse();
    }

    @Test
    void nothingIsAShareOfNothing() {
        assertThat(Fraction.parse("0").reachedBy(0, 0)).isFalse();
        assertThat(Fraction.HALF.reachedBy(0, 0)).isFalse();
        assertThat(Fraction.HALF.exceededBy(0, 0)).isFalse();
        assertThat(Fraction.HALF.leastReaching(0)).isEqualTo(1);
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.HALF.reachedBy(-1, 2))
                .withMessage("counts must be at least 0, but are -1 of 2");
    }

    @ParameterizedTest
    @CsvSource({"2/3, 2/3", "0.4, 40 %", "0.125, 12.5 %", "0.0001, 0.01 %", "0.00001, 1/100000", "1, 100 %", "0, 0 %"})
    void aShareIsWrittenAsPeopleWriteIt(String text, String written) {
        assertThat(Fraction.parse(text)).hasToString(written);
    }

    @Property
    void whatIsWrittenReadsBackAsTheSameShare(
            @ForAll @LongRange(min = 0, max = MOST) long a, @ForAll @LongRange(min = 1, max = MOST) long b) {
        Fraction share = share(a, b);
        assertThat(Fraction.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void aDoubleReadsBackAsItself(@ForAll @DoubleRange(min = 1e-2, max = 1) double value) {
        assertThat(Fraction.of(value).value()).isEqualTo(value);
    }

    @Property
    void comparisonsAgreeWithFractionsOfAnySize(
            @ForAll @LongRange(min = 0, max = MOST) long a,
            @ForAll @LongRange(min = 1, max = MOST) long b,
            @ForAll @LongRange(min = 0, max = MOST) long part,
            @ForAll @LongRange(min = 1, max = MOST) long whole) {
        Fraction share = share(a, b);
        int expected = big(part, whole).compareTo(big(share.numerator(), share.denominator()));
        assertThat(share.reachedBy(part, whole)).isEqualTo(expected >= 0);
        assertThat(share.exceededBy(part, whole)).isEqualTo(expected > 0);
        assertThat(share.compareTo(share(part, whole)))
                .isEqualTo(big(share.numerator(), share.denominator())
                        .compareTo(big(Math.min(part, whole), Math.max(part, whole))));
    }

    @Property
    void theSmallestPartThatDoesIsTheFirstThatDoes(
            @ForAll @LongRange(min = 0, max = MOST) long a,
            @ForAll @LongRange(min = 1, max = MOST) long b,
            @ForAll @LongRange(min = 1, max = MOST) long whole) {
        Fraction share = share(a, b);
        long reaching = share.leastReaching(whole);
        long exceeding = share.leastExceeding(whole);
        assertThat(share.reachedBy(reaching, whole)).isTrue();
        assertThat(reaching == 0 || !share.reachedBy(reaching - 1, whole)).isTrue();
        assertThat(share.exceededBy(exceeding, whole)).isTrue();
        assertThat(share.exceededBy(exceeding - 1, whole)).isFalse();
    }

    private static Fraction share(long a, long b) {
        return new Fraction(Math.min(a, b), Math.max(a, b));
    }

    private static BigFraction big(long numerator, long denominator) {
        return new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
