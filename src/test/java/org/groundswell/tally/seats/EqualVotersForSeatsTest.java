package org.groundswell.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Election;
import org.groundswell.tally.Lookback;
import org.groundswell.tally.Paper;
import org.groundswell.tally.Papers;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.TieRule;
import org.groundswell.tally.seats.Slates.Slate;
import org.junit.jupiter.api.Test;

/**
 * The order of papers and the names of options fill no seat. Nor does the number behind each paper, but for the one vote of the
 * quota of a transferable vote, which does not grow with the others. A tie goes by a lot that each option keeps under its new
 * name.
 */
@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class EqualVotersForSeatsTest {
    private static int seats(int wanted, Election election) {
        return Math.min(wanted, election.options());
    }

    private static Stv stv(int seats, Surplus surplus, int decimals) {
        return new Stv(seats, surplus, decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals));
    }

    @Property
    void theOrderOfPapersChangesNothingOfATransferableVote(
            @ForAll Election election,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll Surplus surplus,
            @ForAll @IntRange(min = -1, max = 3) int decimals,
            @ForAll Lookback lookback) {
        Stv stv = stv(seats(wanted, election), surplus, decimals);
        TieBreak ties = election.ties().after(lookback);
        assertThat(stv.count(election.inAnotherOrder(seed).box(), ties)).isEqualTo(stv.count(election.box(), ties));
    }

    @Property
    void renamingTheOptionsRenamesWhomATransferableVoteElects(
            @ForAll Election election,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll Surplus surplus,
            @ForAll @IntRange(min = -1, max = 3) int decimals,
            @ForAll Lookback lookback) {
        Stv stv = stv(seats(wanted, election), surplus, decimals);
        List<Integer> names = election.names(0, election.options(), seed);
        Election renamed = election.renamed(names);
        assertThat(stv.count(renamed.box(), renamed.ties().after(lookback)).elected())
                .isEqualTo(stv.count(election.box(), election.ties().after(lookback)).elected().stream()
                        .map(names::get)
                        .toList());
    }

    /** For one seat more than half is more than half, however many vote. */
    @Property
    void countingEveryVoterSeveralTimesChangesNothingForOneSeat(
            @ForAll Election election,
            @ForAll @IntRange(min = 2, max = 1000) int k,
            @ForAll Surplus surplus,
            @ForAll Lookback lookback) {
        Stv stv = stv(1, surplus, -1);
        TieBreak ties = election.ties().after(lookback);
        assertThat(stv.count(election.times(k).box(), ties).elected())
                .isEqualTo(stv.count(election.box(), ties).elected());
    }

    /**
     * By hand, for three seats. Of 24 papers the quota is 7, which P and Q have and no more: E is out, then B with 2, whose
     * papers make C 5 before D's 4. Of 240 it is 61 and not 70: P and Q pass on 9 each, all to B, which has 38 and stays. C is
     * out with 30, and then B before D's 40.
     */
    @Test
    void severalSeatsHangOnTheOneVoteOfTheQuota() {
        String papers =
                "options: P, Q, B, C, D, E\n7%1$s: P > B\n7%1$s: Q > B\n2%1$s: B > C\n3%1$s: C\n4%1$s: D\n1%1$s: E\n";
        for (Surplus surplus : Surplus.values()) {
            assertThat(stv(3, surplus, -1)
                            .count(Paper.read(String.format(papers, "")), TieBreak.listed(6))
                            .elected())
                    .containsExactly(0, 1, 3);
            StvCount tenfold = stv(3, surplus, -1).count(Paper.read(String.format(papers, "0")), TieBreak.listed(6));
            assertThat(tenfold.quota()).isEqualTo(61);
            assertThat(tenfold.elected()).containsExactly(0, 1, 4);
        }
    }

    @Property
    void theOrderOfPapersChangesNothingOfABlockVote(
            @ForAll Election election, @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int wanted) {
        Block block = new Block(seats(wanted, election));
        Papers other = election.inAnotherOrder(seed).box();
        assertThat(block.count(other, election.ties())).isEqualTo(block.count(election.box(), election.ties()));
    }

    /** Who is elected, and with how many votes; whoever is elected with as many as another stands in the order listed. */
    @Property
    void renamingTheOptionsRenamesWhomABlockVoteElects(
            @ForAll Election election, @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int wanted) {
        Block block = new Block(seats(wanted, election));
        List<Integer> names = election.names(0, election.options(), seed);
        Election renamed = election.renamed(names);
        Filled one = block.count(election.box(), election.ties());
        Filled other = block.count(renamed.box(), renamed.ties());
        assertThat(other.elected())
                .containsExactlyInAnyOrderElementsOf(
                        one.elected().stream().map(names::get).toList());
        for (int option = 0; option < election.options(); option++) {
            assertThat(other.votes().get(names.get(option)))
                    .isEqualTo(one.votes().get(option));
        }
    }

    @Property
    void countingEveryVoterSeveralTimesChangesNothingOfABlockVote(
            @ForAll Election election,
            @ForAll @IntRange(min = 2, max = 1000) int k,
            @ForAll @IntRange(min = 1, max = 4) int wanted) {
        Block block = new Block(seats(wanted, election));
        isTimes(
                k,
                block.count(election.box(), election.ties()),
                block.count(election.times(k).box(), election.ties()));
    }

    /** Slates of one, two or three options, and the same with other names, in another order of slates. */
    @Property
    void slatesWinByNeitherOrderNorNamesNorNumber(
            @ForAll Election election, @ForAll long seed, @ForAll @IntRange(min = 2, max = 1000) int k) {
        List<Slate> slates = slates(election.options());
        TieBreak ties = TieRule.LOT.over(slates.size(), slate -> lot(slate, slates, election.lots()));
        Slates rule = new Slates(1, slates);
        Filled one = rule.count(election.box(), ties);
        assertThat(rule.count(election.inAnotherOrder(seed).box(), ties)).isEqualTo(one);
        isTimes(k, one, rule.count(election.times(k).box(), ties));

        List<Integer> names = election.names(0, election.options(), seed);
        Election renamed = election.renamed(names);
        List<Slate> others = new ArrayList<>();
        for (Slate slate : slates) {
            others.add(
                    0,
                    new Slate(
                            slate.name(),
                            slate.options().stream().map(names::get).toList()));
        }
        TieBreak othersTies = TieRule.LOT.over(others.size(), slate -> lot(slate, others, renamed.lots()));
        assertThat(new Slates(1, others).count(renamed.box(), othersTies).elected())
                .isEqualTo(one.elected().stream().map(names::get).toList());
    }

    private static List<Slate> slates(int options) {
        List<Slate> slates = new ArrayList<>();
        for (int from = 0, size = 1; from < options; from += size++) {
            slates.add(new Slate(
                    "slate " + size,
                    IntStream.range(from, Math.min(options, from + size))
                            .boxed()
                            .toList()));
        }
        return slates;
    }

    private static int lot(int slate, List<Slate> slates, List<Integer> lots) {
        return lots.indexOf(slates.get(slate).options().get(0));
    }

    private static void isTimes(int k, Filled one, Filled many) {
        assertThat(many.elected()).isEqualTo(one.elected());
        assertThat(many.ties()).isEqualTo(one.ties());
        assertThat(many.votes())
                .isEqualTo(one.votes().stream().map(votes -> k * votes).toList());
        assertThat(many.uncounted()).isEqualTo(k * one.uncounted());
    }
}
