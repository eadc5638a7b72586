package org.groundswell.tally;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;

/**
 * Each ballot counts for every option that it approves of; the most approvals win (Brams and Fishburn 1978).
 *
 * @param of what a ballot approves of, as rankings do not say it
 */
@Doc("each ballot counts for every option that it approves of; the most approvals win")
public record Approval(
        @Default("above-last") @Doc("what a ballot approves of")
        Approved of) implements CountingRule {
    /** Which of the options that a ballot ranks it approves of. */
    public enum Approved {
        @Doc("what it ranks above the last option listed, as the status quo is; that one alone if nothing is")
        ABOVE_LAST,
        @Doc("every option that it names")
        NAMED
    }

    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        long[] approvals = new long[papers.options()];
        papers.each((options, ranks, length, count) -> {
            int approved = of == Approved.NAMED ? length : aboveLast(approvals.length, options, ranks, length);
            for (int i = 0; i < approved; i++) {
                approvals[options[i]] += count;
            }
            if (approved == 0) {
                approvals[approvals.length - 1] += count;
            }
        });
        counting.add(
                new Round(papers.everyOption(), LongStream.of(approvals).boxed().toList(), List.of(), 0, 0));
        return papers.ranked() == 0
                ? counting.wonByNobody()
                : counting.wonBy(Standing.of(Standing.Measure.APPROVALS, approvals));
    }

    /** How many options a ballot of n options ranks above the last one listed; it names them first. */
    private static int aboveLast(int n, int[] options, int[] ranks, int length) {
        for (int place = 0; place < length; place++) {
            if (options[place] == n - 1) {
                int rank = ranks[place];
                return (int) IntStream.range(0, length)
                        .filter(at -> ranks[at] < rank)
                        .count();
            }
        }
        return length;
    }
}
