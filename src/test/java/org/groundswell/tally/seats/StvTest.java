package org.groundswell.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.groundswell.tally.Election;
import org.groundswell.tally.InstantRunoff;
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
            assertThat(count.rounds())
                    .extracting(StvRound::votes)
                    .containsExactly(
                            votes(4, 2, 12, 1, 1),
                            votes(4, 2, 6, 5, 3),
                            votes(6, 0, 6, 5, 3),
                            votes(6, 0, 6, 5, 0),
                            votes(6, 0, 6, 5, 0));
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

    @Property
    void papersCountedByHandElectTheSame(
            @ForAll Election election, @ForAll @IntRange(min = 1, max = 4) int wanted, @ForAll Surplus surplus) {
        int seats = Math.min(wanted, election.options());
        assertThat(exact(seats, surplus).count(election.box(), election.ties()).elected())
                .isEqualTo(new PlainStv(election, seats, surplus).elected());
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

    @Property
    void forOneSeatItIsAnInstantRunoff(@ForAll Election election, @ForAll Surplus surplus) {
        int winner = new InstantRunoff()
                .count(election.box(), election.ties())
                .winner()
                .orElseThrow();
        assertThat(exact(1, surplus).count(election.box(), election.ties()).elected())
                .containsExactly(winner);
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
                .containsExactly(new Tie(1, Tie.Stake.STAY, List.of(1, 2), List.of(2), TieRule.STATUS_QUO));
        assertThat(count.elected()).containsExactly(0, 2);
    }

    @Test
    void nobodyIsElectedByBlanks() {
        Papers papers = Paper.read("options: A, B\n3:\n");
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
