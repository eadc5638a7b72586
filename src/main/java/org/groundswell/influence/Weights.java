package org.groundswell.influence;

/** What a rule makes of what contacts weigh. */
public enum Weights {
    /** All count alike, so that each must weigh 1. */
    ALIKE,
    /** A contact counts, or is met, in proportion to its weight, which must be above 0. */
    SIZES,
    /** The same, and who weighs less than 0 is a foe. */
    SIGNS;

    /** Whether a weight has a meaning to the rule. */
    public boolean allow(double weight) {
        return switch (this) {
            case ALIKE -> weight == 1;
            case SIZES -> weight > 0;
            case SIGNS -> weight != 0;
        };
    }
}
