package org.groundswell.tally;

/**
 * A rule that looks at options two at a time and at nothing else.
 *
 * <p>Level options and options both left out count for neither of a pair. An option that beats every other wins under each
 * of these rules.
 */
sealed interface PairwiseRule extends CountingRule permits Condorcet, Copeland, Minimax, Schulze, RankedPairs {
    @Override
    default Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        counting.look();
        Pairwise pairs = Pairwise.of(papers);
        Count count = papers.ranked() == 0 ? counting.wonByNobody() : decide(pairs, counting);
        return count.with(pairs);
    }

    /** Ends a count of at least one ballot. */
    Count decide(Pairwise pairs, Counting counting);
}
