package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** The option that beats every other one by one wins (Condorcet 1785); where there is none, nobody wins. */
@Doc("the option that beats every other one by one wins, if there is one")
public record Condorcet() implements PairwiseRule {
    @Override
    public Count decide(Pairwise pairs, Counting counting) {
        Standing standing = Copeland.standing(pairs);
        return pairs.condorcetWinner().isPresent()
                ? counting.wonBy(standing)
                : counting.wonByNobody().with(standing);
    }
}
