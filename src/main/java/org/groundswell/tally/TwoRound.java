package org.groundswell.tally;

import java.util.List;
import org.groundswell.setting.Doc;

/**
 * An option with more than half of the first preferences wins; otherwise a second round decides between the best two.
 *
 * <p>The second round is counted from the same ballots: each goes to whichever of the two it ranks higher, and is exhausted
 * if it names neither. Nobody changes their mind or stays at home between the rounds. Options level at the edge of the best
 * two are a tie, and so are the two if the second round ends level.
 */
@Doc("more than half of the first preferences wins, otherwise a second round between the best two")
public record TwoRound() implements CountingRule {
    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        Round first = counting.look();
        if (first.total() == 0) {
            return counting.wonByNobody();
        }
        if (first.leaderHasMajority()) {
            return counting.wonBy(first.leading());
        }
        List<Integer> two = bestTwo(counting, first);
        counting.eliminate(
                first.options().stream().filter(option -> !two.contains(option)).toList());
        return counting.wonBy(counting.look(two.stream().sorted().toList()).leading());
    }

    private static List<Integer> bestTwo(Counting counting, Round first) {
        List<Integer> leading = first.leading();
        if (leading.size() > 1) {
            return counting.prefer(Tie.Stake.SECOND_ROUND, leading, 2);
        }
        List<Integer> runnersUp = first.having(first.place(1));
        return List.of(
                leading.get(0),
                counting.prefer(Tie.Stake.SECOND_ROUND, runnersUp, 1).get(0));
    }
}
