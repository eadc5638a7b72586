package org.groundswell.tally;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An order of options, first preference first, which may stop before all options are named.
 *
 * <p>It fits in one long, four bits an option, so that half a million ballots are told apart without an object for each.
 * The first preference lies in bits 56–59 as option + 1, the next in bits 52–55, and zeros follow the last: the order of
 * the longs is the order of the rankings, with the truncated one first.
 *
 * @param code the encoded order, see {@link #encode}
 */
public record Ranking(long code) implements Comparable<Ranking> {
    /** Options are numbered from 0 in the order in which a vote lists them. */
    public static final int MOST_OPTIONS = 15;

    private static final int FIRST = 56;

    public Ranking {
        int[] order = decode(code);
        if (encode(order, order.length) != code) {
            throw new IllegalArgumentException("code must be that of a ranking, but is 0x" + Long.toHexString(code));
        }
    }

    /** The ranking of these options, first preference first. */
    public static Ranking of(int... options) {
        return new Ranking(encode(options, options.length));
    }

    /**
     * Packs the first {@code length} entries of an order.
     *
     * @throws IllegalArgumentException if none, an unknown option or an option twice is named
     */
    public static long encode(int[] order, int length) {
        if (length < 1 || length > MOST_OPTIONS) {
            throw new IllegalArgumentException(
                    "ranking must name between 1 and " + MOST_OPTIONS + " options, but names " + length);
        }
        long code = 0;
        int seen = 0;
        for (int place = 0; place < length; place++) {
            int option = order[place];
            if (option < 0 || option >= MOST_OPTIONS || (seen & 1 << option) != 0) {
                throw new IllegalArgumentException("ranking must name each option from 0 to " + (MOST_OPTIONS - 1)
                        + " at most once, but is " + Arrays.toString(Arrays.copyOf(order, length)));
            }
            seen |= 1 << option;
            code |= (option + 1L) << (FIRST - 4 * place);
        }
        return code;
    }

    private static int[] decode(long code) {
        int[] order = new int[MOST_OPTIONS];
        int length = 0;
        for (long rest = code; head(rest) >= 0 && length < MOST_OPTIONS; rest <<= 4) {
            order[length++] = head(rest);
        }
        return Arrays.copyOf(order, length);
    }

    /** The option that a code begins with, or −1 behind its end. */
    private static int head(long code) {
        return (int) (code >>> FIRST & 15) - 1;
    }

    /** The highest ranked of the options whose bit is set, or −1 if none of them is named. */
    int firstAmong(int options) {
        for (long rest = code; ; rest <<= 4) {
            int option = head(rest);
            if (option < 0 || (options & 1 << option) != 0) {
                return option;
            }
        }
    }

    /** The options in order of preference. */
    public List<Integer> options() {
        return IntStream.of(order()).boxed().toList();
    }

    public int length() {
        return order().length;
    }

    /** The same as an array of its own. */
    int[] order() {
        return decode(code);
    }

    @Override
    public int compareTo(Ranking other) {
        return Long.compare(code, other.code);
    }

    @Override
    public String toString() {
        return options().stream().map(String::valueOf).collect(Collectors.joining(" > "));
    }
}
