package org.groundswell.tally;

import java.util.List;
import org.groundswell.setting.Doc;

/**
 * Options are voted on two at a time in the order listed, and the winner of each vote meets the next option: the amendment
 * procedure of parliaments and meetings (Black, The Theory of Committees and Elections, 1958; Farquharson, Theory of
 * Voting, 1969).
 *
 * <p>The first two listed meet first; who is listed last is entered last and has to win only once. Everybody votes as they
 * rank, without a thought for later votes. Where preferences go round in a circle the order decides: of three such options
 * the last entered wins. A level vote is a tie.
 */
@Doc("options meet two at a time in the order listed, the winner of each vote meeting the next")
public record Amendment() implements CountingRule {
    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        if (papers.ranked() == 0) {
            counting.look();
            return counting.wonByNobody();
        }
        int last = papers.options() - 1;
        int standing = 0;
        for (int next = 1; next <= last; next++) {
            Round vote = counting.look(List.of(Math.min(standing, next), Math.max(standing, next)));
            Tie.Stake stake = next == last ? Tie.Stake.WIN : Tie.Stake.NEXT_VOTE;
            int winner = counting.prefer(stake, vote.leading(), 1).get(0);
            counting.eliminate(List.of(winner == standing ? next : standing));
            standing = winner;
        }
        if (last == 0) {
            counting.look();
        }
        return counting.wonBy(List.of(standing)).with(Pairwise.of(papers));
    }
}
