package org.groundswell.tally;

import org.groundswell.setting.Doc;

/** The option with the most first preferences wins, however few they are; options level at the top are a tie. */
@Doc("the option with the most first preferences wins")
public record Plurality() implements CountingRule {
    @Override
    public Count count(Papers papers, TieBreak ties) {
        Counting counting = new Counting(papers, ties);
        Round round = counting.look();
        return round.total() == 0 ? counting.wonByNobody() : counting.wonBy(round.leading());
    }
}
