package org.groundswell.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.commons.math3.fraction.BigFraction;

/** Votes as tables and JSON write them, whole or in fractions. */
final class Votes {
    /** Of fractions that are also told exactly. */
    static final int JSON_DECIMALS = 6;

    /** A fraction of larger numbers tells a reader less than a decimal. */
    private static final BigInteger LONGEST = BigInteger.valueOf(999_999);

    private Votes() {}

    /** 1,204, to the last digit. */
    static String text(long votes) {
        return String.format(Locale.ROOT, "%,d", votes);
    }

    /** "1 ballot", "1,204 ballots". */
    static String counted(long count, String one) {
        return text(count) + " " + one + (count == 1 ? "" : "s");
    }

    /** 1,204, or 12.5 of points in halves, to two decimals. */
    static String text(BigFraction votes) {
        return isWhole(votes)
                ? text(votes.getNumerator().longValueExact())
                : String.format(Locale.ROOT, "%,.2f", rounded(votes, 2));
    }

    /** What one paper is worth, or some together: 1/3, or 0.33333 where values are cut to decimals. */
    static String value(BigFraction value, OptionalInt decimals) {
        if (isWhole(value)) {
            return text(value.getNumerator().longValueExact());
        }
        if (decimals.isPresent()) {
            return String.format(Locale.ROOT, "%,." + decimals.getAsInt() + "f", rounded(value, decimals.getAsInt()));
        }
        return value.getNumerator().max(value.getDenominator()).compareTo(LONGEST) <= 0
                ? exact(value)
                : "about " + rounded(value, JSON_DECIMALS).toPlainString();
    }

    /** "271/15", or "6". */
    static String exact(BigFraction votes) {
        return votes.getNumerator() + (isWhole(votes) ? "" : "/" + votes.getDenominator());
    }

    /** A whole number as such, others to so many decimals. */
    static Object json(BigFraction votes, int decimals) {
        return isWhole(votes) ? (Object) votes.getNumerator().longValueExact() : rounded(votes, decimals);
    }

    static boolean isWhole(BigFraction votes) {
        return votes.getDenominator().equals(BigInteger.ONE);
    }

    private static BigDecimal rounded(BigFraction votes, int decimals) {
        return new BigDecimal(votes.getNumerator())
                .divide(new BigDecimal(votes.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /** Something of each option by its name. */
    static Map<String, Object> byName(List<String> names, List<Integer> options, IntFunction<Object> what) {
        Map<String, Object> all = new LinkedHashMap<>();
        options.forEach(option -> all.put(names.get(option), what.apply(option)));
        return all;
    }

    /** Names in a line, with those in quotes that would not be told apart in it. */
    static String list(List<String> names, List<Integer> options) {
        return list(names(names, options));
    }

    /** All of them, as {@code --options} takes them. */
    static String list(List<String> names) {
        return names.stream()
                .map(name -> name.contains(",") || name.startsWith("\"") ? quoted(name) : name)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static List<String> names(List<String> names, List<Integer> options) {
        return options.stream().map(names::get).toList();
    }
}
