package org.groundswell.stage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Referent;
import org.groundswell.setting.Refers;
import org.groundswell.setting.Tagged;

/**
 * A condition on outcomes that are events: one of them, or {@code all}, {@code any}, {@code not} of conditions. It is open
 * until it is certain, by Kleene's three-valued logic: {@code any} is true as soon as one is, {@code all} false as soon as
 * one is.
 */
@Tagged(word = "outcome")
@Doc("name of an outcome that happens or does not, or a table with all, any or not of such conditions")
public sealed interface When {
    /** Whether a condition holds as far as outcomes are known. */
    enum Truth {
        YES,
        NO,
        OPEN
    }

    Truth holds(Function<String, OptionalDouble> outcomes);

    /** An outcome that is an event. */
    record Outcome(
            @Doc("an outcome that happens or does not") @Refers(Referent.EVENT)
            String outcome) implements When {
        @Override
        public Truth holds(Function<String, OptionalDouble> outcomes) {
            OptionalDouble value = outcomes.apply(outcome);
            return value.isEmpty() ? Truth.OPEN : value.getAsDouble() == 1 ? Truth.YES : Truth.NO;
        }
    }

    /** All of several conditions. */
    record All(@Doc("conditions that must all hold") List<When> all) implements When {
        @Override
        public Truth holds(Function<String, OptionalDouble> outcomes) {
            Truth truth = Truth.YES;
            for (When part : all) {
                Truth one = part.holds(outcomes);
                if (one == Truth.NO) {
                    return Truth.NO;
                }
                truth = one == Truth.OPEN ? Truth.OPEN : truth;
            }
            return truth;
        }
    }

    /** At least one of several conditions. */
    record Any(@Doc("conditions of which one must hold") List<When> any) implements When {
        @Override
        public Truth holds(Function<String, OptionalDouble> outcomes) {
            Truth truth = Truth.NO;
            for (When part : any) {
                Truth one = part.holds(outcomes);
                if (one == Truth.YES) {
                    return Truth.YES;
                }
                truth = one == Truth.OPEN ? Truth.OPEN : truth;
            }
            return truth;
        }
    }

    /** The contrary of a condition. */
    record Not(@Doc("a condition that must not hold") When not) implements When {
        @Override
        public Truth holds(Function<String, OptionalDouble> outcomes) {
            return switch (not.holds(outcomes)) {
                case YES -> Truth.NO;
                case NO -> Truth.YES;
                case OPEN -> Truth.OPEN;
            };
        }
    }
}
