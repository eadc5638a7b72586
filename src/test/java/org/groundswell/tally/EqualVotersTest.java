package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Whose paper comes first, what options are called, and how many stand behind each paper alike, decides nothing by any rule of
 * one winner (anonymity, neutrality and homogeneity). A tie goes by a lot that each option keeps under its new name.
 */
@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class EqualVotersTest {
    /** Rules to which all options are alike. */
    private static final List<CountingRule> NEUTRAL = List.of(
            new Plurality(),
            new TwoRound(),
            new InstantRunoff(),
            new Borda(Borda.Unnamed.AVERAGED),
            new Borda(Borda.Unnamed.NOTHING),
            new Approval(Approval.Approved.NAMED),
            new Condorcet(),
            new Copeland(),
            new Minimax(Strength.WINNING_VOTES),
            new Minimax(Strength.MARGINS),
            new Schulze(),
            new RankedPairs(Strength.MARGINS),
            new RankedPairs(Strength.WINNING_VOTES));

    /** Rules about the option listed first. */
    private static final List<CountingRule> OF_A_PROPOSAL = List.of(
            new Majority(Denominator.YES_AND_NO),
            new Majority(Denominator.CAST),
            new SuperMajority(Fraction.parse("2/3"), Denominator.VALID));

    private static final CountingRule ABOVE_LAST = new Approval(Approval.Approved.ABOVE_LAST);

    private static final List<CountingRule> ALL = Stream.of(
                    NEUTRAL, OF_A_PROPOSAL, List.of(ABOVE_LAST, new Amendment()))
            .flatMap(List::stream)
            .toList();

    private static List<Integer> winner(CountingRule rule, Election election) {
        return rule.count(election.box(), election.ties()).winner().stream()
                .boxed()
                .toList();
    }

    private static void renamedAlike(List<CountingRule> rules, Election election, List<Integer> names) {
        Election renamed = election.renamed(names);
        rules.forEach(rule -> assertThat(winner(rule, renamed))
                .as(rule.toString())
                .isEqualTo(winner(rule, election).stream().map(names::get).toList()));
    }

    @Property
    void theOrderOfPapersAndHowTheyAreBundledChangeNothing(@ForAll Election election, @ForAll long seed) {
        Papers box = election.box();
        Papers other = election.inAnotherOrder(seed).box();
        ALL.forEach(rule -> assertThat(rule.count(other, election.ties()))
                .as(rule.toString())
                .isEqualTo(rule.count(box, election.ties())));
    }

    @Property
    void renamingTheOptionsRenamesTheWinner(@ForAll Election election, @ForAll long seed) {
        renamedAlike(NEUTRAL, election, election.names(0, election.options(), seed));
    }

    @Property
    void whatTheOthersAreCalledIsNothingToTheProposal(@ForAll Election election, @ForAll long seed) {
        renamedAlike(OF_A_PROPOSAL, election, election.names(1, election.options(), seed));
    }

    @Property
    void whatTheOthersAreCalledIsNothingBesideTheStatusQuo(@ForAll Election election, @ForAll long seed) {
        renamedAlike(List.of(ABOVE_LAST), election, election.names(0, election.options() - 1, seed));
    }

    /** The first two of an amendment procedure meet each other, whichever is named first. */
    @Property
    void whoOfTheFirstTwoIsNamedFirstIsNothingToAmendments(@ForAll Election election, @ForAll long seed) {
        int two = Math.min(2, election.options());
        renamedAlike(List.of(new Amendment()), election, election.names(0, two, seed));
    }

    @Property
    void countingEveryVoterSeveralTimesChangesNothing(
            @ForAll Election election, @ForAll @IntRange(min = 2, max = 1000) int k) {
        Papers box = election.box();
        Papers times = election.times(k).box();
        for (CountingRule rule : ALL) {
            Count one = rule.count(box, election.ties());
            Count many = rule.count(times, election.ties());
            assertThat(many.winner()).as(rule.toString()).isEqualTo(one.winner());
            assertThat(many.ties()).as(rule.toString()).isEqualTo(one.ties());
            assertThat(many.lead()).as(rule.toString()).isEqualTo(k * one.lead());
            assertThat(many.rounds()).as(rule.toString()).hasSameSizeAs(one.rounds());
            one.standing()
                    .ifPresent(
                            standing -> assertThat(many.standing().orElseThrow().points())
                                    .as(rule.toString())
                                    .isEqualTo(times(standing, k)));
        }
    }

    /** Points, approvals and defeats count voters; the other measures count options. */
    private static List<BigFraction> times(Standing standing, int k) {
        boolean ofVoters = List.of(Standing.Measure.POINTS, Standing.Measure.APPROVALS, Standing.Measure.WORST_DEFEAT)
                .contains(standing.measure());
        BigFraction factor = ofVoters ? new BigFraction(k) : BigFraction.ONE;
        return standing.points().stream().map(factor::multiply).toList();
    }
}
