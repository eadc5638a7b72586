package org.groundswell.tally;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random votes: few voters, so that ties are common, and rankings that stop anywhere.
 *
 * <p>Without edge cases, as the ranges are so small that their ends come up anyway and their combinations fill all tries.
 */
class Votes extends DomainContextBase {
    /** A profile, and an order of its options by lot. */
    record Vote(Profile profile, List<Integer> lots) {
        TieBreak ties() {
            return TieRule.LOT.over(profile.options(), lots::indexOf);
        }
    }

    @Provide
    static Arbitrary<Ranking> rankings() {
        return Arbitraries.integers().between(1, Ranking.MOST_OPTIONS).flatMap(Votes::rankings);
    }

    @Provide
    static Arbitrary<Profile> profiles() {
        return Arbitraries.integers().between(2, 5).flatMap(Votes::profiles).withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Vote> votes() {
        return Arbitraries.integers().between(2, 5).flatMap(Votes::votes).withoutEdgeCases();
    }

    static Arbitrary<Vote> votes(int options) {
        return Combinators.combine(profiles(options), Arbitraries.shuffle(numbers(options)))
                .as(Vote::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Profile> profiles(int options) {
        Arbitrary<List<Profile.Ballots>> ballots = Combinators.combine(
                        rankings(options), Arbitraries.longs().between(0, 4))
                .as(Profile.Ballots::new)
                .list()
                .ofMaxSize(9);
        Arbitrary<Long> few = Arbitraries.longs().between(0, 3);
        return Combinators.combine(ballots, few, few, few).as((papers, blank, invalid, away) -> {
            long ranked = papers.stream().mapToLong(Profile.Ballots::count).sum();
            return new Profile(options, papers, blank, invalid, ranked + blank + invalid + away);
        });
    }

    private static Arbitrary<Ranking> rankings(int options) {
        return Combinators.combine(
                        Arbitraries.shuffle(numbers(options)),
                        Arbitraries.integers().between(1, options))
                .as((order, length) -> Ranking.of(
                        order.stream().limit(length).mapToInt(Integer::intValue).toArray()));
    }

    static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
