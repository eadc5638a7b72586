package org.groundswell.tally.power;

import java.util.Locale;
import java.util.regex.Pattern;
import org.groundswell.tally.Fraction;
import org.groundswell.tally.WeightedCount;

/** What carries: so much weight, or so large a share of all weight. */
public sealed interface Quota {
    /** More than half of all weight. */
    Share MAJORITY = new Share(Fraction.HALF, true);

    /** The least whole weight that carries, of a whole that may be less than it. */
    long least(long whole);

    /** At least a weight. */
    record Weight(long atLeast) implements Quota {
        @Override
        public long least(long whole) {
            return atLeast;
        }

        @Override
        public String toString() {
            return "at least " + atLeast;
        }
    }

    /** At least, or more than, a share of all weight. */
    record Share(Fraction of, boolean exceeded) implements Quota {
        @Override
        public long least(long whole) {
            return exceeded ? of.leastExceeding(whole) : of.leastReaching(whole);
        }

        boolean isMoreThanHalf() {
            int beside = of.compareTo(Fraction.HALF);
            return beside > 0 || beside == 0 && exceeded;
        }

        /** Whether a card vote carries by it. */
        public boolean metBy(WeightedCount count) {
            return exceeded ? count.exceeds(of) : count.reaches(of);
        }

        @Override
        public String toString() {
            return (exceeded ? "more than " : "at least ") + (of.equals(Fraction.HALF) ? "half" : of);
        }
    }

    /**
     * Reads "more than half", "at least 2/3", "more than 12", or bare "12", "2/3", "65 %": at least so much. A number without
     * point, stroke or % is a weight.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Quota parse(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        boolean exceeded = words.startsWith("more than ");
        String amount = words.replaceFirst("^(more than|at least) ", "");
        if (Pattern.matches("\\d{1,18}", amount)) {
            return new Weight(Long.parseLong(amount) + (exceeded ? 1 : 0));
        }
        try {
            return new Share(amount.equals("half") ? Fraction.HALF : Fraction.parse(amount), exceeded);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "quota must be a weight such as 12, or a share such as \"more than half\", 2/3 or 65 %, but is \""
                            + text + "\"",
                    e);
        }
    }
}
