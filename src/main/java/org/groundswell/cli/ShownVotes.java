package org.groundswell.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Columns of votes in fractions, to some decimals, such that what is shown adds up to the whole: all are rounded down, and the
 * steps that are missing then go to those who lost most by it (largest remainders). What has not changed since the column
 * before is shown as there, so that changes add up too, unless the sum allows it no more.
 */
final class ShownVotes {
    private final int decimals;
    private final BigDecimal step;

    ShownVotes(int decimals) {
        this.decimals = decimals;
        step = BigDecimal.ONE.movePointLeft(decimals);
    }

    /** @param exact a list for each column, each with the same sum, which is a multiple of the last decimal */
    List<List<BigDecimal>> columns(List<List<BigFraction>> exact) {
        List<List<BigDecimal>> columns = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            List<BigFraction> now = exact.get(i);
            Optional<List<BigDecimal>> kept = Optional.empty();
            if (i > 0) {
                List<BigFraction> before = exact.get(i - 1);
                List<BigDecimal> shown = columns.get(i - 1);
                kept = column(now, row -> now.get(row).equals(before.get(row)) ? shown.get(row) : null);
            }
            columns.add(kept.or(() -> column(now, row -> null)).orElseThrow());
        }
        return columns;
    }

    /** What is already fixed in a column, or null. */
    private interface Fixed {
        @org.jspecify.annotations.Nullable
        BigDecimal at(int row);
    }

    /** The column, if the sum can be met by rounding what is not fixed. */
    private Optional<List<BigDecimal>> column(List<BigFraction> exact, Fixed fixed) {
        List<BigDecimal> shown = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int row = 0; row < exact.size(); row++) {
            BigDecimal known = fixed.at(row);
            BigDecimal down = down(exact.get(row));
            shown.add(known == null ? down : known);
            if (known == null && !fraction(down).equals(exact.get(row))) {
                open.add(row);
            }
        }
        BigFraction sum = exact.stream().reduce(BigFraction.ZERO, BigFraction::add);
        BigDecimal missing = down(sum).subtract(shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        int steps = missing.divide(step).intValueExact();
        if (steps < 0 || steps > open.size()) {
            return Optional.empty();
        }
        Comparator<Integer> most =
                Comparator.comparing((Integer row) -> exact.get(row).subtract(fraction(shown.get(row))));
        List<Integer> raised =
                open.stream().sorted(most.reversed()).limit(steps).toList();
        IntStream.range(0, shown.size())
                .filter(raised::contains)
                .forEach(row -> shown.set(row, shown.get(row).add(step)));
        return Optional.of(shown);
    }

    private BigDecimal down(BigFraction votes) {
        return new BigDecimal(votes.getNumerator())
                .divide(new BigDecimal(votes.getDenominator()), decimals, RoundingMode.DOWN);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        return new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
