package org.groundswell.setting;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number for each segment: {@code 0.4} for all, or {@code {left: 0.7, others: 0.2}}. Its range is that of the setting it
 * is used for.
 */
public record PerSegment(
        @Doc("for every segment that is not named") @Shorthand @Nullable
        Double others,

        @Doc("by segment") @Rest @Refers(Referent.SEGMENT) Map<String, Double> segments) {

    /** The number for a segment; a scenario is read only if every segment has one. */
    public double of(String segment) {
        Double named = segments.get(segment);
        if (named != null) {
            return named;
        }
        if (others == null) {
            throw new IllegalArgumentException("says nothing of segment " + segment + ": add it, or others");
        }
        return others;
    }
}
