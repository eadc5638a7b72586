package org.groundswell.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers, chances and dates as a reader would say them, the same in every locale and on every JDK. */
public final class Words {
    /** The space does not break at the end of a line. */
    public static final String PER_CENT = "\u00a0%";

    /** Spelt here since the months' short names have changed between JDKs. */
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final int MOST_DECIMALS = 3;

    /** Of no more runs than these the count itself is plainer than a frequency. */
    private static final int FEW = 20;

    private Words() {}

    /** 12,345.6 with a true minus sign and no minus nought; a half is rounded away from nought. */
    public static String number(double value, int decimals) {
        BigDecimal rounded = decimal(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
        return rounded.signum() < 0 ? "\u2212" + digits : digits;
    }

    /** The digits that a double holds, without the noise of arithmetic: 29 of 200 are 14.5 %, not a hair less. */
    private static BigDecimal decimal(double value) {
        return new BigDecimal(value, new MathContext(15));
    }

    public static String signed(double value, int decimals) {
        String plain = number(value, decimals);
        boolean nought = plain.chars().allMatch(c -> c == '0' || c == '.');
        return value > 0 && !nought ? "+" + plain : plain;
    }

    /** 540,000. */
    public static String number(long count) {
        return number((double) count, 0);
    }

    /** "1 run", "2,000 runs". */
    public static String counted(long count, String one) {
        return number(count) + " " + one + (count == 1 ? "" : "s");
    }

    /** To three digits, since more would be more than runs know: 4,320. */
    static String count(double value) {
        BigDecimal exact = decimal(value);
        return Math.abs(value) < 1000
                ? number(value, 0)
                : number(exact.round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue(), 0);
    }

    /** 68 %, 0.4 %; only what is exactly nothing or all is written as 0 % or 100 %. */
    public static String percent(double share) {
        double percent = share * 100;
        if (percent > 0 && percent < 0.1) {
            return "<0.1" + PER_CENT;
        }
        if (percent < 100 && percent >= 99.5) {
            return ">99" + PER_CENT;
        }
        return number(percent, percent > 0 && percent < 0.95 ? 1 : 0) + PER_CENT;
    }

    /** "61–74 %", "0.4–13 %", the unit said once; an end is 0 or 100 only if it is that to a decimal. */
    public static String percent(Interval interval) {
        int decimals = interval.width() > 0 && interval.width() < 0.01 ? 1 : 0;
        String low = apart(interval.low() * 100, decimals, 1, 0, 100);
        String high = apart(interval.high() * 100, decimals, 1, 0, 100);
        return (low.equals(high) ? low : low + "–" + high) + PER_CENT;
    }

    /** With so few decimals, or with as many more, up to a most, as it takes not to read as a limit that it is not. */
    private static String apart(double value, int decimals, int most, double... limits) {
        for (int enough = decimals; enough <= most; enough++) {
            String written = number(value, enough);
            int shown = enough;
            if (Arrays.stream(limits).noneMatch(limit -> value != limit && written.equals(number(limit, shown)))) {
                return written;
            }
        }
        return number(value, decimals);
    }

    /** "3,100–4,900", the unit said once; one value if both ends read the same. */
    public static String range(Scale scale, Interval interval) {
        if (scale instanceof Scale.Share) {
            return percent(interval);
        }
        String low = scale.write(interval.low());
        String high = scale.write(interval.high());
        if (low.equals(high)) {
            return low;
        }
        boolean unsigned = scale instanceof Scale.Count || scale instanceof Scale.Spread;
        return low + (unsigned ? "–" : " to ") + high;
    }

    /** "34 (12–71)": median and 90 % of the runs; one number if both read the same. */
    static String spread(Scale scale, FiveNumbers spread) {
        String median = scale.write(spread.median());
        return spread.ninety().width() == 0 ? median : median + " (" + range(scale, spread.ninety()) + ")";
    }

    /** The same as a statement. */
    static String spread(String median, String ninety, String runs) {
        String share = "90" + PER_CENT + " of " + runs;
        return median.equals(ninety)
                ? median + " in at least " + share
                : "median " + median + "; " + share + ": " + ninety;
    }

    /** A chance as a frequency, which is read more surely than a per cent figure: "about 7 in 10". */
    public static String chance(double p) {
        if (p <= 0) {
            return "in no run";
        }
        if (p >= 1) {
            return "in every run";
        }
        if (p > 0.5 && p >= 0.95) {
            return p > 0.99 ? "more than 99 in 100" : "about " + Math.round(p * 100) + " in 100";
        }
        if (p < 0.01) {
            return "less than 1 in 100";
        }
        if (p < 0.075) {
            long in = Math.round(1 / p);
            return "about 1 in " + (in > 25 ? Math.round(in / 10.0) * 10 : in);
        }
        return "about " + Math.round(p * 10) + " in 10";
    }

    /** "4 of 5 runs", "about 8 in 10 of 152 runs", "none of 27 runs": a frequency with what it rests on. */
    static String part(int count, int runs) {
        String of = " of " + counted(runs, "run");
        if (count == 0) {
            return "none" + of;
        }
        if (count == runs) {
            return "all" + of;
        }
        return (runs <= FEW ? Integer.toString(count) : chance(count / (double) runs)) + of;
    }

    /** A paired difference of chances with its interval; one whose interval holds nought is called unclear. */
    public static String difference(Estimate difference) {
        String range = margin(difference);
        return range.isEmpty() ? verdict(difference) : verdict(difference) + " " + range;
    }

    /** The difference alone: "+12 points", "unclear", "no difference". */
    static String verdict(Estimate difference) {
        if (difference.isMissing()) {
            return "not compared";
        }
        if (difference.value() == 0) {
            return "no difference";
        }
        boolean unclear =
                difference.interval().isKnown() && difference.interval().holds(0);
        return unclear ? "unclear" : points(difference.value()) + " points";
    }

    /** Its interval: "(−60 to −13)"; an end is 0 only if nought lies within. Nothing where no interval is known. */
    static String margin(Estimate difference) {
        Interval interval = difference.interval();
        if (difference.isMissing() || !interval.isKnown()) {
            return "";
        }
        return interval.holds(0)
                ? "(" + signed(interval.low() * 100, 0) + " to " + signed(interval.high() * 100, 0) + ")"
                : "(" + points(interval.low()) + " to " + points(interval.high()) + ")";
    }

    private static String points(double difference) {
        String points = apart(difference * 100, 0, MOST_DECIMALS, 0);
        return difference > 0 ? "+" + points : points;
    }

    static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    public static String day(LocalDate date, boolean withYear) {
        return withYear ? day(date) + " " + date.getYear() : day(date);
    }

    static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** "3 Aug" or "3–9 Aug" or "28 Jul – 4 Aug". */
    public static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean oneMonth = from.getMonthValue() == to.getMonthValue() && from.getYear() == to.getYear();
        return oneMonth ? from.getDayOfMonth() + "–" + day(to) : day(from) + " – " + day(to);
    }

    /** The same, or "3–9 Aug 2018", or "28 Dec 2018 – 4 Jan 2019". */
    public static String days(LocalDate from, LocalDate to, boolean withYear) {
        if (!withYear) {
            return days(from, to);
        }
        return from.getYear() == to.getYear()
                ? days(from, to) + " " + to.getYear()
                : day(from, true) + " – " + day(to, true);
    }

    /** A sentence on the runs left out, or nothing if none was. */
    static String runs(Runs runs) {
        return runs("Shown", runs);
    }

    /** A sentence for each panel with runs left out; one for all if they leave out as many. */
    static List<String> runs(List<String> panels, List<Runs> runs) {
        if (runs.stream().distinct().count() == 1) {
            return List.of(runs(runs.get(0)));
        }
        return IntStream.range(0, runs.size())
                .mapToObj(i -> runs(panels.get(i), runs.get(i)))
                .toList();
    }

    private static String runs(String what, Runs runs) {
        return runs.isPartial() && runs.counted() > 0
                ? what + ": " + runs.counted() + " of " + runs.total() + " runs; the others never got this far."
                : "";
    }
}
