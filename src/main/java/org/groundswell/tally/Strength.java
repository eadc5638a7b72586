package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** By how much an option beats another. */
public enum Strength {
    @Doc("the ballots that rank the winner of a pair above the loser")
    WINNING_VOTES {
        @Override
        long of(Pairwise pairs, int one, int other) {
            return pairs.beats(one, other) ? pairs.over(one, other) : 0;
        }
    },
    @Doc("how many more these are than those the other way round")
    MARGINS {
        @Override
        long of(Pairwise pairs, int one, int other) {
            return Math.max(0, pairs.over(one, other) - pairs.over(other, one));
        }
    };

    /** How strongly one beats the other; 0 if it does not. */
    abstract long of(Pairwise pairs, int one, int other);

    /** Of every option against every other. */
    long[][] all(Pairwise pairs) {
        long[][] all = new long[pairs.options()][pairs.options()];
        for (int one = 0; one < all.length; one++) {
            for (int other = 0; other < all.length; other++) {
                all[one][other] = of(pairs, one, other);
            }
        }
        return all;
    }
}
