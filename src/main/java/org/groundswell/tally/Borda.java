package org.groundswell.tally;

import java.util.Arrays;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * Of n options the first on a ballot gets n − 1 points, the next n − 2, down to 0; the most points win (Borda 1781).
 *
 * <p>Level options share their places' points evenly. So do, by default, those that a ballot does not name: naming one of
 * four gives it 3 points and the others 1 each.
 *
 * @param unnamed what those get that a ballot does not name
 */
@Doc("places give points, from one less than there are options down to 0; the most points win")
public record Borda(
        @Default("averaged") @Doc("what options get that a ballot does not name")
        Unnamed unnamed) implements CountingRule {
    /** What an option gets from a ballot that does not name it. */
    public enum Unnamed {
        @Doc("an even share of the points that the named ones leave")
        AVERAGED,
        @Doc("no points")
        NOTHING
    }

    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        counting.look();
        return papers.ranked() == 0 ? counting.wonByNobody() : counting.wonBy(standing(papers));
    }

    /** Counts half points: below an option, two for each; level with it, one for each. */
    private Standing standing(Papers papers) {
        int n = papers.options();
        long[] halves = new long[n];
        long[] everybody = {0};
        papers.each((options, ranks, length, count) -> {
            long left = unnamed == Unnamed.AVERAGED ? n - length - 1 : 0;
            if (length < n) {
                // Given to all here and taken back from those named, so that a short ballot takes little time.
                everybody[0] += left * count;
            } else {
                left = 0;
            }
            for (int from = 0; from < length; ) {
                int to = from;
                while (to < length && ranks[to] == ranks[from]) {
                    to++;
                }
                long each = 2L * (n - to) + (to - from - 1);
                for (int i = from; i < to; i++) {
                    halves[options[i]] += (each - left) * count;
                }
                from = to;
            }
        });
        Arrays.setAll(halves, option -> halves[option] + everybody[0]);
        return Standing.halves(Standing.Measure.POINTS, halves);
    }
}
