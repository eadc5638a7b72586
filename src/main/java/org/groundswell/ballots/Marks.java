package org.groundswell.ballots;

import java.util.EnumMap;
import java.util.Map;

/** How many of the ballots that count have each mark, and how many are invalid for which cause; in which line the first is. */
public final class Marks {
    private final Map<Mark, Found> counted = new EnumMap<>(Mark.class);
    private final Map<Cause, Found> invalid = new EnumMap<>(Cause.class);

    /** Ballots of a kind. */
    public record Found(long ballots, int line) {
        private Found plus(Found later) {
            return new Found(ballots + later.ballots, line);
        }
    }

    void add(Mark mark, long count, int line) {
        counted.merge(mark, new Found(count, line), Found::plus);
    }

    void add(Cause cause, long count, int line) {
        invalid.merge(cause, new Found(count, line), Found::plus);
    }

    /** Marks of the ballots that count, in the order of the enum; a ballot may have several. */
    public Map<Mark, Found> counted() {
        return counted;
    }

    /** Causes of the invalid ballots, in the order of the enum; a ballot has one, so that they add up. */
    public Map<Cause, Found> invalid() {
        return invalid;
    }
}
