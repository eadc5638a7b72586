package org.groundswell.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Count;
import org.groundswell.tally.Election;
import org.groundswell.tally.InstantRunoff;
import org.groundswell.tally.Lookback;
import org.groundswell.tally.Paper;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.TieRule;
import org.junit.jupiter.api.Test;

@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class StvTest {
    private static Stv exact(int seats, Surplus surplus) {
        return new Stv(seats, surplus, OptionalInt.empty());
    }

    /**
     * The party's food of the English Wikipedia's article on the single transferable vote: 20 voters, 3 kinds, quota 6.
     * Chocolate has 12; half a vote passes on with each of its papers. Then pears and hamburgers are out.
     */
    @Test
    void thePartyEatsChocolateOrangesAndStrawberries() {
        Papers party = Paper.read("""
                options: oranges, pears, chocolate, strawberries, hamburgers
                4: oranges
                2: pears > oranges
                8: chocolate > strawberries
                4: chocolate > hamburgers
                1: strawberries
                1: hamburgers
                """);
        for (Surplus surplus : Surplus.values()) {
            StvCount count = exact(3, surplus).count(party, TieBreak.listed(5));
            assertThat(count.quota()).isEqualTo(6);
            List<List<BigFraction>> rounds = new ArrayList<>(List.of(
                    votes(4, 2, 12, 1, 1),
                    votes(4, 2, 6, 5, 3),
                    votes(6, 0, 6, 5, 3),
                    votes(6, 0, 6, 5, 0),
                    votes(6, 0, 6, 5, 0)));
            if (surplus == Surplus.LAST_PARCEL) {
                // The hamburgers' own paper goes first, and then the four halves.
                rounds.add(3, votes(6, 0, 6, 5, 2));
            }
            assertThat(count.rounds()).extracting(StvRound::votes).isEqualTo(rounds);
            assertThat(count.elected()).containsExactly(2, 0, 3);
            assertThat(count.ties()).isEmpty();
        }
    }

    /**
     * By hand: of 16 the quota is 6. A's 9 leave a surplus of 3, a third of a vote with each of 9 papers, so that B
     * has 3 + 8/3 and C 4 + 1/3.
     */
    @Test
    void fractionsAreExact() {
        Papers papers = Paper.read("""
                options: A, B, C
                8: A > B
                1: A > C
                3: B > C
                4: C
                """);
        StvCount count = exact(2, Surplus.WEIGHTED_INCLUSIVE).count(papers, TieBreak.listed(3));
        assertThat(count.rounds().get(1).votes())
                .containsExactly(new BigFraction(6), new BigFraction(17, 3), new BigFraction(13, 3));
        assertThat(count.rounds().get(2).step()).isEqualTo(StvRound.Step.ELIMINATION);
        assertThat(count.rounds().get(2).exhausted()).isEqualTo(new BigFraction(13, 3));
        assertThat(count.elected()).containsExactly(0, 1);
    }

    /** The same, cut to two decimals: 0.33 with each of 9 papers, and 3 − 2.97 is lost. */
    @Test
    void decimalsAreCutAndTheLossIsTold() {
        Papers papers = Paper.read("options: A, B, C\n8: A > B\n1: A > C\n3: B > C\n4: C\n");
        StvCount count = new Stv(2, Surplus.WEIGHTED_INCLUSIVE, OptionalInt.of(2)).count(papers, TieBreak.listed(3));
        assertThat(count.rounds().get(1).votes())
                .containsExactly(new BigFraction(6), new BigFraction(564, 100), new BigFraction(433, 100));
        assertThat(count.rounds().get(1).lost()).isEqualTo(new BigFraction(3, 100));
    }

    /**
     * Quota 5 of 14, 2 seats. A has 4 and gets D's 2: 6. Of all its six papers four go to B; the last parcel goes to C
     * alone. So C has 4 + 1 or 4 + 1/3.
     */
    @Test
    void theLastParcelAloneCarriesItsSurplus() {
        Papers papers = Paper.read("""
                options: A, B, C, D
                4: A > B
                4: B
                4: C
                2: D > A > C
                """);
        StvCount inclusive = exact(2, Surplus.WEIGHTED_INCLUSIVE).count(papers, TieBreak.listed(4));
        StvCount last = exact(2, Surplus.LAST_PARCEL).count(papers, TieBreak.listed(4));
        assertThat(inclusive.rounds().get(2).votes())
                .startsWith(new BigFraction(5), new BigFraction(14, 3), new BigFraction(13, 3));
        assertThat(last.rounds().get(2).votes()).startsWith(new BigFraction(5), new BigFraction(4), new BigFraction(5));
        assertThat(inclusive.elected()).containsExactly(0, 1);
        assertThat(last.elected()).containsExactly(0, 2);
    }

    /**
     * By hand: 61 papers, quota 16. A's surplus of 4 goes to X at 1/5 with each of 20 papers. X is out with 7: its own 3
     * papers make Y 15, the 20 of A make Y 19. The last parcel of Y's are these 20, all for E at 3/20, so that E has 15
     * before F's 14. All 23 papers together would give F 3/7 with each of 3, and make it 107/7 before E's 96/7.
     */
    @Test
    void papersOfTheEliminatedPassOnByTheirValueInRoundsOfTheirOwn() {
        Papers papers = Paper.read("""
                options: A, X, Y, E, F
                20: A > X > Y > E
                3: X > Y > F
                12: Y
                12: E
                14: F
                """);
        StvCount count = exact(3, Surplus.LAST_PARCEL).count(papers, TieBreak.listed(5));
        BigFraction fifth = new BigFraction(1, 5);
        BigFraction part = new BigFraction(3, 20);
        assertThat(count.rounds())
                .extracting(StvRound::votes)
                .startsWith(
                        votes(20, 3, 12, 12, 14),
                        votes(16, 7, 12, 12, 14),
                        votes(16, 4, 15, 12, 14),
                        votes(16, 0, 19, 12, 14),
                        votes(16, 0, 16, 15, 14));
        assertThat(count.rounds().stream().map(StvRound::transfers).skip(1).limit(4))
                .containsExactly(
                        List.of(new Transfer(1, fifth, 20, false)),
                        List.of(new Transfer(2, BigFraction.ONE, 3, false)),
                        List.of(new Transfer(2, fifth, 20, false)),
                        List.of(new Transfer(3, part, 20, false)));
        assertThat(count.elected()).containsExactly(0, 2, 3);
        assertThat(exact(3, Surplus.WEIGHTED_INCLUSIVE)
                        .count(papers, TieBreak.listed(5))
                        .rounds())
                .extracting(StvRound::of)
                .containsExactly(-1, 0, 1, 2, 3, -1);
    }

    /**
     * By hand: 55 papers, quota 14. A's surplus of 2 goes to X at 1/8 with each of 16 papers. X is out with 5: its own 3
     * papers make B 16, and as B has the quota now, the 16 of A pass B by and make C 14.
     */
    @Test
    void whoIsElectedOnTheWayGetsNoMorePapersOfTheEliminated() {
        Papers papers = Paper.read("options: A, B, C, D, X\n16: A > X > B > C\n3: X > B\n13: B\n12: C\n11: D\n");
        StvCount count = exact(3, Surplus.LAST_PARCEL).count(papers, TieBreak.listed(5));
        assertThat(count.rounds())
                .extracting(StvRound::votes)
                .containsExactly(
                        votes(16, 13, 12, 11, 3),
                        votes(14, 13, 12, 11, 5),
                        votes(14, 16, 12, 11, 2),
                        votes(14, 16, 14, 11, 0));
        assertThat(count.elected()).containsExactly(0, 1, 2);
    }

    /**
     * By hand: S is out first and its papers go to Q, then T and its papers go to P and Q, which are level then. P had more
     * in the first round, 6 to 5, and Q in the second, 7 to 6.
     */
    @Test
    void earlierRoundsDecideTiesFromEitherSide() {
        Papers papers = Paper.read("options: W, P, Q, S, T\n16: W\n6: P\n5: Q\n2: S > Q\n2: T > P\n1: T > Q\n");
        for (Lookback lookback : Lookback.values()) {
            TieBreak ties = TieBreak.listed(5).after(lookback);
            int out = lookback == Lookback.BACKWARDS ? 1 : 2;
            int earlier = lookback == Lookback.NONE ? 0 : lookback == Lookback.FORWARDS ? 1 : 2;
            Tie tie = new Tie(4, Tie.Stake.STAY, List.of(1, 2), List.of(3 - out), TieRule.LISTED, earlier);
            StvCount count = exact(1, Surplus.WEIGHTED_INCLUSIVE).count(papers, ties);
            assertThat(count.ties()).containsExactly(tie);
            assertThat(count.rounds().get(3).of()).isEqualTo(out);
            Count runoff = new InstantRunoff().count(papers, ties);
            assertThat(runoff.rounds().get(2).eliminated()).containsExactly(out);
            assertThat(runoff.ties())
                    .containsExactly(new Tie(3, tie.stake(), tie.options(), tie.preferred(), tie.rule(), earlier));
        }
    }

    @Property
    void papersCountedByHandElectTheSame(
            @ForAll Election election,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll Surplus surplus,
            @ForAll Lookback lookback) {
        int seats = Math.min(wanted, election.options());
        assertThat(exact(seats, surplus)
                        .count(election.box(), election.ties().after(lookback))
                        .elected())
                .isEqualTo(new PlainStv(election, seats, surplus, lookback).elected());
    }

    @Property
    void everySeatIsFilledAndNoVoteIsLostOrMade(
            @ForAll Election election,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll Surplus surplus,
            @ForAll @IntRange(min = -1, max = 3) int decimals) {
        int seats = Math.min(wanted, election.options());
        OptionalInt cut = decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
        Papers papers = election.box();
        StvCount count = new Stv(seats, surplus, cut).count(papers, election.ties());
        assertThat(count.elected()).hasSize(seats).doesNotHaveDuplicates();
        for (StvRound round : count.rounds()) {
            BigFraction sum = round.votes().stream().reduce(BigFraction.ZERO, BigFraction::add);
            assertThat(sum.add(round.exhausted()).add(round.aside()).add(round.lost()))
                    .isEqualTo(new BigFraction(papers.ranked()));
            assertThat(round.votes()).allMatch(votes -> votes.compareTo(BigFraction.ZERO) >= 0);
            if (decimals < 0) {
                assertThat(round.lost()).isEqualTo(BigFraction.ZERO);
            }
        }
    }

    /** What each option has gained in a round is what the round tells to have gone to it. */
    @Property
    void transfersAreWhatVotesGrowBy(
            @ForAll Election election,
            @ForAll @IntRange(min = 1, max = 4) int wanted,
            @ForAll Surplus surplus,
            @ForAll @IntRange(min = -1, max = 3) int decimals) {
        int seats = Math.min(wanted, election.options());
        OptionalInt cut = decimals < 0 ? OptionalInt.empty() : OptionalInt.of(decimals);
        List<StvRound> rounds = new Stv(seats, surplus, cut)
                .count(election.box(), election.ties())
                .rounds();
        for (int i = 1; i < rounds.size(); i++) {
            StvRound round = rounds.get(i);
            StvRound before = rounds.get(i - 1);
            for (int option = 0; option < election.options(); option++) {
                int to = option;
                BigFraction gained = round.transfers().stream()
                        .filter(transfer -> transfer.to() == to)
                        .map(Transfer::votes)
                        .reduce(BigFraction.ZERO, BigFraction::add);
                BigFraction now = round.votes().get(option);
                assertThat(
                                option == round.of()
                                        ? BigFraction.ZERO
                                        : now.subtract(before.votes().get(option)))
                        .isEqualTo(gained);
            }
            BigFraction unused = round.passing().map(Passing::unused).orElse(BigFraction.ZERO);
            assertThat(round.exhausted().subtract(before.exhausted()).subtract(unused))
                    .isEqualTo(round.transfers().stream()
                            .filter(transfer -> transfer.to() == Papers.NONE)
                            .map(Transfer::votes)
                            .reduce(BigFraction.ZERO, BigFraction::add));
        }
    }

    @Property
    void forOneSeatItIsAnInstantRunoff(@ForAll Election election, @ForAll Surplus surplus, @ForAll Lookback lookback) {
        TieBreak ties = election.ties().after(lookback);
        int winner = new InstantRunoff().count(election.box(), ties).winner().orElseThrow();
        assertThat(exact(1, surplus).count(election.box(), ties).elected()).containsExactly(winner);
    }

    /** Each surplus elects the next option and loses a fiftieth on the way, so that denominators multiply each time. */
    @Test
    void fractionsThatGrowWithoutEndAreRefusedUnlessTheyAreCut() {
        StringBuilder chain = new StringBuilder("options: z");
        IntStream.range(0, 20).forEach(i -> chain.append(", c").append(i));
        chain.append("\n500: z\n");
        for (int i = 0; i < 20; i++) {
            int papers = i == 0 ? 20_000 : 9500 + 13 * i % 97;
            String order = IntStream.range(i, 20).mapToObj(j -> "c" + j).collect(Collectors.joining(" > "));
            chain.append(papers * 49 / 50).append(": ").append(order).append("\n");
            chain.append(papers - papers * 49 / 50).append(": c").append(i).append(" > z\n");
        }
        Papers papers = Paper.read(chain.toString());
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> exact(19, Surplus.WEIGHTED_INCLUSIVE).count(papers, TieBreak.listed(21)))
                .withMessageStartingWith("exact values of papers have grown beyond 65536 bits");
        assertThat(new Stv(19, Surplus.WEIGHTED_INCLUSIVE, OptionalInt.of(5))
                        .count(papers, TieBreak.listed(21))
                        .elected())
                .hasSize(19);
    }

    /** Droop proportionality: more than a third who rank one and the same pair first elect one of it to two seats. */
    @Test
    void aQuotaOfLikeMindedIsRepresented() {
        Papers papers = Paper.read("options: A, B, C, D\n60: A > B\n21: C > D\n19: D > C\n");
        assertThat(exact(2, Surplus.WEIGHTED_INCLUSIVE)
                        .count(papers, TieBreak.listed(4))
                        .elected())
                .containsExactly(0, 2);
    }

    @Test
    void tiesAtTheBottomAreDecidedAndLogged() {
        Papers papers = Paper.read("options: A, B, C\n2: A\n1: B\n1: C\n");
        StvCount count = exact(2, Surplus.WEIGHTED_INCLUSIVE).count(papers, TieBreak.statusQuo(3));
        assertThat(count.ties())
                .containsExactly(new Tie(2, Tie.Stake.STAY, List.of(1, 2), List.of(2), TieRule.STATUS_QUO));
        assertThat(count.elected()).containsExactly(0, 2);
    }

    @Test
    void nobodyIsElectedByBlanks() {
        Papers papers = Paper.read("options: A, B\n3: blank\n");
        assertThat(exact(1, Surplus.WEIGHTED_INCLUSIVE)
                        .count(papers, TieBreak.listed(2))
                        .elected())
                .isEmpty();
    }

    @Test
    void moreSeatsThanOptionsAreRefused() {
        Papers papers = Paper.read("options: A, B\n3: A\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact(3, Surplus.LAST_PARCEL).count(papers, TieBreak.listed(2)))
                .withMessage("seats must be at most the 2 options, but are 3");
        assertThatIllegalArgumentException().isThrownBy(() -> exact(0, Surplus.LAST_PARCEL));
    }

    private static List<BigFraction> votes(int... votes) {
        return Arrays.stream(votes).mapToObj(BigFraction::new).toList();
    }
}
