package org.groundswell.tally;

import java.util.List;

/**
 * A tie that a count met, and how it was decided.
 *
 * @param round the round of the count that hung on it, from 1
 * @param stake what the tied options were level for
 * @param options the tied options, in listed order
 * @param preferred those of them that the rule preferred, best first
 * @param rule the rule that decided, unless an earlier round did
 * @param earlier the earlier round, from 1, whose votes parted the preferred from the others; 0 if the rule did
 */
public record Tie(int round, Stake stake, List<Integer> options, List<Integer> preferred, TieRule rule, int earlier) {
    /** What the preferred options of a tie get. */
    public enum Stake {
        /** the win */
        WIN,
        /** a place in the second round */
        SECOND_ROUND,
        /** meeting the next option, where options meet two at a time */
        NEXT_VOTE,
        /** staying in the count while another is eliminated */
        STAY,
        /** a seat, where several are filled */
        SEAT,
        /** passing on a surplus before another does */
        SURPLUS,
        /** pairs won as strongly as each other, which cannot all stand */
        PAIRS
    }

    public Tie {
        options = List.copyOf(options);
        preferred = List.copyOf(preferred);
    }

    public Tie(int round, Stake stake, List<Integer> options, List<Integer> preferred, TieRule rule) {
        this(round, stake, options, preferred, rule, 0);
    }
}
