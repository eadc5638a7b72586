package org.groundswell.tally;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** A vote on papers with level ranks, and an order of its options by lot. */
public record Election(int options, List<Paper> papers, List<Integer> lots) {
    public Papers box() {
        return Paper.vote(options, papers);
    }

    public TieBreak ties() {
        return TieRule.LOT.over(options, lots::indexOf);
    }

    /** The same with other names: option i is called names(i), and keeps its lot. */
    public Election renamed(List<Integer> names) {
        return new Election(
                options,
                papers.stream()
                        .map(paper -> new Paper(
                                paper.ranks().stream()
                                        .map(level ->
                                                level.stream().map(names::get).toList())
                                        .toList(),
                                paper.count()))
                        .toList(),
                lots.stream().map(names::get).toList());
    }

    /** New names for the options from one up to another, by chance; the others keep theirs. */
    public List<Integer> names(int from, int to, long seed) {
        List<Integer> names = new ArrayList<>(Votes.numbers(options));
        Collections.shuffle(names.subList(Math.min(from, to), to), new Random(seed));
        return names;
    }

    /** The same voters in another order, each with a paper of its own. */
    public Election inAnotherOrder(long seed) {
        List<Paper> single = new ArrayList<>();
        papers.forEach(paper -> single.addAll(Collections.nCopies((int) paper.count(), new Paper(paper.ranks(), 1))));
        Collections.shuffle(single, new Random(seed));
        return new Election(options, single, lots);
    }

    /** The same with k voters for each. */
    public Election times(int k) {
        return new Election(
                options,
                papers.stream()
                        .map(paper -> new Paper(paper.ranks(), k * paper.count()))
                        .toList(),
                lots);
    }

    /** Of so many options. */
    static Arbitrary<Election> some(int fewest, int most) {
        return Arbitraries.integers()
                .between(fewest, most)
                .flatMap(options -> Combinators.combine(
                                Paper.some(options, true), Arbitraries.shuffle(Votes.numbers(options)))
                        .as((papers, lots) -> new Election(options, papers, lots))
                        .withoutEdgeCases());
    }

    /** Random ones. */
    public static class Any extends DomainContextBase {
        @Provide
        static Arbitrary<Election> elections() {
            return some(1, 5);
        }
    }
}
