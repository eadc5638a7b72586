package org.groundswell.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    @Test
    void whatABallotNamesOrWhatItRanksAboveTheStatusQuo() {
        Papers papers = Paper.read("""
                options: A, B, status quo
                4: A > B > status quo
                3: B > status quo > A
                2: status quo > A > B
                1: A
                1: A = status quo > B
                """);
        assertThat(new Approval(Approval.Approved.NAMED)
                        .count(papers, TieBreak.listed(3))
                        .last()
                        .votes())
                .containsExactly(11L, 10L, 10L);
        Count above = new Approval(Approval.Approved.ABOVE_LAST).count(papers, TieBreak.listed(3));
        // One ballot has A level with the status quo, and so approves of the status quo alone.
        assertThat(above.last().votes()).containsExactly(5L, 7L, 3L);
        assertThat(above.winner()).hasValue(1);
    }

    @Test
    void approvalsAreWhatAnApprovalQuorumAsks() {
        Profile profile = new ProfileBuilder(3)
                .add(Ranking.of(0, 1, 2), 40)
                .add(Ranking.of(1, 2), 20)
                .add(Ranking.of(2), 10)
                .build(100);
        DecisionRule rule = new DecisionRule(
                new Approval(Approval.Approved.ABOVE_LAST),
                List.of(new Quorum.Approval(new Fraction(3, 5))),
                false,
                TieRule.STATUS_QUO,
                true);
        Verdict verdict = rule.decide(profile, option -> 0);
        assertThat(verdict.outcome()).hasValue(1);
        assertThat(verdict.requirements()).extracting(Requirement::part).containsExactly(60L);
    }
}
