package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class AmendmentTest extends CountingRuleContract {
    @Override
    CountingRule rule() {
        return new Amendment();
    }

    /** Three blocs that go round in a circle, with the options in every order. */
    @Test
    void ofACircleTheLastEnteredWins() {
        for (List<Integer> order : List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0))) {
            Profile circle = new ProfileBuilder(3)
                    .add(Ranking.of(order.indexOf(0), order.indexOf(1), order.indexOf(2)), 1)
                    .add(Ranking.of(order.indexOf(1), order.indexOf(2), order.indexOf(0)), 1)
                    .add(Ranking.of(order.indexOf(2), order.indexOf(0), order.indexOf(1)), 1)
                    .build(3);
            assertThat(rule().count(circle, TieBreak.listed(3)).winner()).hasValue(2);
        }
    }

    @Test
    void aLevelVoteOnTheWayIsDecidedAndLogged() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0, 1, 2), 2)
                .add(Ranking.of(1, 0, 2), 2)
                .build(4);
        Count count = rule().count(profile, TieBreak.statusQuo(3));
        assertThat(count.ties())
                .containsExactly(new Tie(1, Tie.Stake.NEXT_VOTE, List.of(0, 1), List.of(1), TieRule.STATUS_QUO));
        assertThat(count.rounds().get(0).eliminated()).containsExactly(0);
        assertThat(count.winner()).hasValue(1);
    }

    /** The winner of each vote goes on, as ballots compared one by one say. */
    @Property
    void theWinnerIsTheOneWhomTheVotesLeave(@ForAll Election election) {
        PlainPairs plain = new PlainPairs(election);
        int standing = 0;
        for (int next = 1; next < election.options(); next++) {
            boolean level = plain.over(next, standing) == plain.over(standing, next);
            boolean preferred = election.lots().indexOf(next) < election.lots().indexOf(standing);
            standing = plain.beats(next, standing) || level && preferred ? next : standing;
        }
        assertThat(rule().count(election.box(), election.ties()).winner()).hasValue(standing);
    }

    @Property
    void whoBeatsAllOthersWinsFromAnyPlace(@ForAll Election election) {
        List<Integer> beatsAll = new PlainPairs(election).condorcet();
        if (!beatsAll.isEmpty()) {
            assertThat(rule().count(election.box(), election.ties()).winner()).hasValue(beatsAll.get(0));
        }
    }
}
