package org.groundswell.tally.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Election;
import org.groundswell.tally.Paper;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Plurality;
import org.groundswell.tally.Tie;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.TieRule;
import org.groundswell.tally.seats.Slates.Slate;
import org.junit.jupiter.api.Test;

@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class BlockTest {
    private static final Papers COUNCIL = Paper.read("""
            options: A, B, C, D
            51: A > B > C
            49: C > D > A
            """);

    /** The known fault of the block vote: half the voters and one more fill every seat. */
    @Test
    void aBareMajorityTakesAllSeats() {
        Filled filled = new Block(2).count(COUNCIL, TieBreak.listed(4));
        assertThat(filled.votes()).containsExactly(51L, 51L, 49L, 49L);
        assertThat(filled.elected()).containsExactly(0, 1);
        assertThat(filled.ties()).isEmpty();
    }

    @Test
    void aTieForTheLastSeatIsDecidedAndLogged() {
        Filled filled = new Block(3).count(COUNCIL, TieBreak.statusQuo(4));
        assertThat(filled.votes()).containsExactly(100L, 51L, 100L, 49L);
        assertThat(filled.elected()).containsExactly(0, 2, 1);
        Filled tied = new Block(1).count(Paper.read("options: A, B\n1: A\n1: B\n"), TieBreak.statusQuo(2));
        assertThat(tied.ties())
                .containsExactly(new Tie(1, Tie.Stake.SEAT, List.of(0, 1), List.of(1), TieRule.STATUS_QUO));
    }

    @Test
    void levelOptionsThatDoNotFitGetNoVote() {
        Papers papers = Paper.read("options: A, B, C\n3: A > B = C\n1: B = C\n");
        Filled filled = new Block(2).count(papers, TieBreak.listed(3));
        assertThat(filled.votes()).containsExactly(3L, 1L, 1L);
        assertThat(filled.uncounted()).isEqualTo(3);
    }

    @Property
    void oneSeatIsPlurality(@ForAll Election election) {
        List<Integer> winner = new Plurality()
                .count(election.box(), election.ties()).winner().stream()
                        .boxed()
                        .toList();
        Filled filled = new Block(1).count(election.box(), election.ties());
        assertThat(filled.elected()).hasSize(1);
        if (!winner.isEmpty()) {
            assertThat(filled.elected()).isEqualTo(winner);
        }
    }

    @Test
    void theStrongestSlateTakesAllSeats() {
        Slates slates = new Slates(2, List.of(new Slate("left", List.of(1, 0)), new Slate("right", List.of(2, 3))));
        Papers papers = Paper.read("""
                options: A, B, C, D
                30: A
                21: B = A > C
                49: C
                5: A = C
                """);
        Filled filled = slates.count(papers, TieBreak.listed(2));
        assertThat(filled.votes()).containsExactly(51L, 49L);
        assertThat(filled.elected()).containsExactly(1, 0);
        assertThat(filled.uncounted()).isEqualTo(5);
    }

    @Test
    void aSlateThatCannotFillTheSeatsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slates(2, List.of(new Slate("left", List.of(0)))))
                .withMessage("slate left must have an option for each of the 2 seats, but has 1");
    }
}
