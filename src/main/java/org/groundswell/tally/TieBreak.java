package org.groundswell.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tie rule made ready for one vote: the order in which it prefers the options, and whether earlier rounds are asked first.
 *
 * <p>Earlier rounds are asked by the rules that eliminate one option after another, {@link InstantRunoff} and
 * {@link org.groundswell.tally.seats.Stv}. Scotland looks back to the most recently preceding stage at which the tied had
 * unequal votes (Scottish Local Government Elections Order 2011, schedule 1, rules 49 and 51), Northern Ireland and the
 * Electoral Reform Society's rules of 1997 to the earliest; where there is none, lots decide there.
 *
 * @param order every option once, the preferred first
 */
public record TieBreak(TieRule rule, List<Integer> order, Lookback lookback) {
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

    public TieBreak(TieRule rule, List<Integer> order) {
        this(rule, order, Lookback.NONE);
    }

    /** The options listed last are preferred. */
    public static TieBreak statusQuo(int options) {
        return TieRule.STATUS_QUO.over(options, option -> 0);
    }

    /** The options listed first are preferred. */
    public static TieBreak listed(int options) {
        return TieRule.LISTED.over(options, option -> 0);
    }

    /** The same order, after a look at earlier rounds. */
    public TieBreak after(Lookback earlier) {
        return new TieBreak(rule, order, earlier);
    }

    /** Refuses a vote with other options than those of the order. */
    public void mustFit(Papers papers) {
        if (order.size() != papers.options()) {
            throw new IllegalArgumentException(
                    "tie order must name the " + papers.options() + " options of the vote, but names " + order.size());
        }
    }

    /** Decides who of the tied options get the given number of places, whatever earlier rounds were. */
    public Tie decide(int round, Tie.Stake stake, List<Integer> tied, int places) {
        return decide(round, stake, tied, places, List.of());
    }

    /**
     * Decides who of the tied options get the given number of places.
     *
     * @param rounds for each round so far, from the first, an order of options by their votes at its end, the most first
     */
    public Tie decide(
            int round, Tie.Stake stake, List<Integer> tied, int places, List<? extends Comparator<Integer>> rounds) {
        List<Integer> asked = asked(rounds.size());
        Comparator<Integer> preference = Comparator.comparing(order::indexOf);
        for (int i = asked.size() - 1; i >= 0; i--) {
            Comparator<Integer> byRound = rounds.get(asked.get(i));
            preference = byRound.thenComparing(preference);
        }
        List<Integer> sorted = tied.stream().sorted(preference).toList();
        int decided = places == 0 || places >= sorted.size()
                ? 0
                : asked.stream()
                        .filter(at -> rounds.get(at).compare(sorted.get(places - 1), sorted.get(places)) != 0)
                        .findFirst()
                        .map(at -> at + 1)
                        .orElse(0);
        return new Tie(round, stake, tied, sorted.subList(0, places), rule, decided);
    }

    /** The rounds in the order in which they are asked. */
    private List<Integer> asked(int rounds) {
        List<Integer> asked = new ArrayList<>();
        if (lookback != Lookback.NONE) {
            IntStream.range(0, rounds).forEach(asked::add);
        }
        if (lookback == Lookback.BACKWARDS) {
            Collections.reverse(asked);
        }
        return asked;
    }
}
