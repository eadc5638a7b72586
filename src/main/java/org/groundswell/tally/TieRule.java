package org.groundswell.tally;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.groundswell.setting.Doc;

/**
 * Who is preferred among options with equal votes.
 *
 * <p>Each rule is an order of all options, fixed before the count. Whenever options are level, the one earlier in that
 * order wins, goes on to the second round, or stays while the last of them is eliminated. So no tie is left open, one
 * count never prefers A to B here and B to A there, and {@link Count#ties} logs each use.
 *
 * <p>Equality at a threshold is not left to this rule: more than half is never met by half, at least two thirds always by
 * two thirds.
 */
public enum TieRule {
    @Doc("the option listed last, which is the status quo where there is one: a tie changes nothing")
    STATUS_QUO {
        @Override
        Comparator<Integer> preference(IntToDoubleFunction lot) {
            return Comparator.reverseOrder();
        }
    },
    @Doc("the option listed first")
    LISTED {
        @Override
        Comparator<Integer> preference(IntToDoubleFunction lot) {
            return Comparator.naturalOrder();
        }
    },
    @Doc("the option with the luckier lot; one lot an option holds for the whole count")
    LOT {
        @Override
        Comparator<Integer> preference(IntToDoubleFunction lot) {
            return Comparator.<Integer>comparingDouble(lot::applyAsDouble).thenComparing(Comparator.naturalOrder());
        }
    };

    abstract Comparator<Integer> preference(IntToDoubleFunction lot);

    /**
     * This rule's order over the options of one vote.
     *
     * @param lot the draw of an option, lowest first, a pure function that only {@link #LOT} asks. It should hang on the
     *     option's name and not on its number, so that the order of the list decides nothing.
     */
    public TieBreak over(int options, IntToDoubleFunction lot) {
        return new TieBreak(
                this,
                IntStream.range(0, options).boxed().sorted(preference(lot)).toList());
    }
}
