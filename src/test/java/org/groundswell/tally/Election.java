package org.groundswell.tally;

import java.util.List;
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
