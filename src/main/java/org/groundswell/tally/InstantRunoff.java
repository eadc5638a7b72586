package org.groundswell.tally;

import java.util.List;
import org.groundswell.setting.Doc;

/**
 * The option with the fewest votes is eliminated and its ballots pass to their next preference, until one has a majority.
 *
 * <p>A majority is more than half of the ballots not yet exhausted. One option leaves a round; options level at the bottom
 * are a tie in which all but one stay, so that options without any vote leave one after the other. The last two may end
 * level. A tie may be decided by earlier rounds ({@link TieBreak}). Known also as the alternative vote and ranked-choice voting.
 */
@Doc("the weakest option is eliminated and its ballots passed on, until one has more than half")
public record InstantRunoff() implements CountingRule {
    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        Round round = counting.look();
        if (papers.ranked() == 0) {
            return counting.wonByNobody();
        }
        while (!round.leaderHasMajority() && round.options().size() > 2) {
            int out = weakest(counting, round.trailing());
            counting.eliminate(List.of(out));
            round = counting.look(
                    round.options().stream().filter(option -> option != out).toList());
        }
        return counting.wonBy(counting.preferByRounds(Tie.Stake.WIN, round.leading(), 1));
    }

    private static int weakest(Counting counting, List<Integer> trailing) {
        if (trailing.size() == 1) {
            return trailing.get(0);
        }
        List<Integer> stay = counting.preferByRounds(Tie.Stake.STAY, trailing, trailing.size() - 1);
        return trailing.stream()
                .filter(option -> !stay.contains(option))
                .findFirst()
                .orElseThrow();
    }
}
