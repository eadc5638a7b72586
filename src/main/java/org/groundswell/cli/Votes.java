package org.groundswell.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.math3.fraction.BigFraction;

/** Votes as tables and JSON write them, whole or in fractions. */
final class Votes {
    private Votes() {}

    /** 1,204, to the last digit. */
    static String text(long votes) {
        return String.format(Locale.ROOT, "%,d", votes);
    }

    /** "1 ballot", "1,204 ballots". */
    static String counted(long count, String one) {
        return text(count) + " " + one + (count == 1 ? "" : "s");
    }

    /** 1,204, or 12.50 cut to two decimals. */
    static String text(BigFraction votes) {
        String whole = text(votes.getNumerator().divide(votes.getDenominator()).longValueExact());
        return isWhole(votes)
                ? whole
                : whole
                        + decimal(votes, 2)
                                .remainder(BigDecimal.ONE)
                                .toPlainString()
                                .substring(1);
    }

    /** Exact if whole, otherwise with six decimals. */
    static Object json(BigFraction votes) {
        return isWhole(votes) ? (Object) votes.getNumerator().longValueExact() : decimal(votes, 6);
    }

    private static boolean isWhole(BigFraction votes) {
        return votes.getDenominator().equals(BigInteger.ONE);
    }

    private static BigDecimal decimal(BigFraction votes, int decimals) {
        return new BigDecimal(votes.getNumerator())
                .divide(new BigDecimal(votes.getDenominator()), decimals, RoundingMode.DOWN);
    }

    /** Something of each option by its name. */
    static Map<String, Object> byName(List<String> names, List<Integer> options, IntFunction<Object> what) {
        Map<String, Object> all = new LinkedHashMap<>();
        options.forEach(option -> all.put(names.get(option), what.apply(option)));
        return all;
    }

    static List<String> names(List<String> names, List<Integer> options) {
        return options.stream().map(names::get).toList();
    }
}
