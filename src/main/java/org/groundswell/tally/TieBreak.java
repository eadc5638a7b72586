package org.groundswell.tally;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tie rule made ready for one vote: the order in which it prefers the options.
 *
 * @param order every option once, the preferred first
 */
public record TieBreak(TieRule rule, List<Integer> order) {
    public TieBreak {
        order = List.copyOf(order);
        if (!order.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, order.size()).boxed().toList())) {
            throw new IllegalArgumentException(
                    "order must name each of " + order.size() + " options once, but is " + order);
        }
    }

    /** The options listed last are preferred. */
    public static TieBreak statusQuo(int options) {
        return TieRule.STATUS_QUO.over(options, option -> 0);
    }

    /** The options listed first are preferred. */
    public static TieBreak listed(int options) {
        return TieRule.LISTED.over(options, option -> 0);
    }

    /** Refuses a vote with other options than those of the order. */
    public void mustFit(Papers papers) {
        if (order.size() != papers.options()) {
            throw new IllegalArgumentException(
                    "tie order must name the " + papers.options() + " options of the vote, but names " + order.size());
        }
    }

    /** Decides who of the tied options get the given number of places. */
    public Tie decide(int round, Tie.Stake stake, List<Integer> tied, int places) {
        List<Integer> preferred = tied.stream()
                .sorted(Comparator.comparing(order::indexOf))
                .limit(places)
                .toList();
        return new Tie(round, stake, tied, preferred, rule);
    }
}
