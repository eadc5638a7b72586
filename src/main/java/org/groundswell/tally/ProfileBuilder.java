package org.groundswell.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes ballots one at a time and merges equal ones as they come.
 *
 * <p>A table of longs with open addressing: a simulated vote hands in half a million ballots of which a few hundred
 * differ. The order of the table never shows, as {@link Profile} sorts.
 */
public final class ProfileBuilder {
    private final int options;
    private long[] codes = new long[64];
    private long[] counts = new long[64];
    private int distinct;
    private long blank;
    private long invalid;

    public ProfileBuilder(int options) {
        this.options = options;
    }

    /** A ballot that names one option. */
    public ProfileBuilder add(int option) {
        return add(Ranking.of(option), 1);
    }

    /** A ballot that ranks the first {@code length} entries of an array, which stays the caller's. */
    public ProfileBuilder add(int[] order, int length) {
        put(Ranking.encode(order, length), 1);
        return this;
    }

    public ProfileBuilder add(Ranking ranking, long count) {
        return add(new Profile.Ballots(ranking, count));
    }

    public ProfileBuilder add(Profile.Ballots some) {
        put(some.ranking().code(), some.count());
        return this;
    }

    public ProfileBuilder blank(long count) {
        blank += count;
        return this;
    }

    public ProfileBuilder invalid(long count) {
        invalid += count;
        return this;
    }

    /**
     * The ballots so far; more may be added afterwards.
     *
     * @throws IllegalArgumentException if a ballot names an option that is not listed, or more voted than could
     */
    public Profile build(long electorate) {
        List<Profile.Ballots> ballots = new ArrayList<>(distinct);
        for (int slot = 0; slot < codes.length; slot++) {
            if (codes[slot] != 0) {
                ballots.add(new Profile.Ballots(new Ranking(codes[slot]), counts[slot]));
            }
        }
        return new Profile(options, ballots, blank, invalid, electorate);
    }

    private void put(long code, long count) {
        int slot = slot(codes, code);
        if (codes[slot] == 0) {
            codes[slot] = code;
            distinct++;
        }
        counts[slot] += count;
        if (distinct > codes.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] oldCodes = codes;
        long[] oldCounts = counts;
        codes = new long[2 * oldCodes.length];
        counts = new long[2 * oldCounts.length];
        for (int i = 0; i < oldCodes.length; i++) {
            if (oldCodes[i] != 0) {
                int slot = slot(codes, oldCodes[i]);
                codes[slot] = oldCodes[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Where a code lies or belongs; Fibonacci hashing spreads codes that differ in their high bits only. */
    private static int slot(long[] codes, long code) {
        int mask = codes.length - 1;
        int slot = (int) ((code * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (codes[slot] != 0 && codes[slot] != code) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
