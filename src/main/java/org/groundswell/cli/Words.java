package org.groundswell.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.study.Chance;
import org.groundswell.study.Spread;

/** Numbers in words that a person takes in at a glance. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);

    private Words() {}

    /** "about 7 in 10". */
    static String about(Chance chance) {
        double share = chance.share();
        if (chance.runs() == 0) {
            return "no runs";
        }
        if (chance.count() == 0) {
            return "in no run";
        }
        if (chance.count() == chance.runs()) {
            return "in every run";
        }
        if (share < 0.095) {
            return "about 1 in " + rounded(1 / share);
        }
        if (share > 0.905) {
            long of = rounded(1 / (1 - share));
            return "about " + (of - 1) + " in " + of;
        }
        return "about " + Math.round(share * 10) + " in 10";
    }

    private static long rounded(double of) {
        return of < 15 ? Math.round(of) : of < 100 ? Math.round(of / 5) * 5 : Math.round(of / 50) * 50;
    }

    /** "66–74 %". */
    static String range(Chance chance) {
        return percent(chance.low()) + "–" + percent(chance.high()) + " %";
    }

    static String percent(double share) {
        double hundredfold = share * 100;
        return hundredfold > 0 && hundredfold < 1 || hundredfold > 99 && hundredfold < 100
                ? String.format(Locale.ROOT, "%.1f", hundredfold)
                : String.format(Locale.ROOT, "%.0f", hundredfold);
    }

    static String date(LocalDate start, double day, boolean withYear) {
        return start.plusDays(Math.round(day)).format(withYear ? DAY_AND_YEAR : DAY);
    }

    /** A count to three digits with commas: 4,320. */
    static String count(double value) {
        double size = Math.abs(value);
        double unit = size < 1000 ? 1 : Math.pow(10, Math.floor(Math.log10(size)) - 2);
        return String.format(Locale.ROOT, "%,.0f", Math.rint(value / unit) * unit);
    }

    static String stance(double value) {
        return String.format(Locale.ROOT, "%+.2f", value == 0 ? 0 : value);
    }

    /** "41 % (36–45 %)": median and central 90 %. */
    static String shares(Spread spread) {
        return percent(spread.median()) + " % (" + percent(spread.at(0.05)) + "–" + percent(spread.at(0.95)) + " %)";
    }

    static String counts(Spread spread) {
        return count(spread.median()) + " (" + count(spread.at(0.05)) + "–" + count(spread.at(0.95)) + ")";
    }

    static String stances(Spread spread) {
        return stance(spread.median()) + " (" + stance(spread.at(0.05)) + " to " + stance(spread.at(0.95)) + ")";
    }

    static String dates(LocalDate start, Spread spread, boolean withYear) {
        return date(start, spread.median(), withYear) + " (" + date(start, spread.at(0.05), withYear) + " – "
                + date(start, spread.at(0.95), withYear) + ")";
    }
}
