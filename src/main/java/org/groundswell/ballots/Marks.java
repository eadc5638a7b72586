package org.groundswell.ballots;

import java.util.EnumMap;
import java.util.Map;

/** How many ballots have each mark, and in which line the first is. */
public final class Marks {
    private final Map<Mark, Found> all = new EnumMap<>(Mark.class);

    /** Ballots with a mark. */
    public record Found(long ballots, int line) {}

    void add(Mark mark, long count, int line) {
        Found before = all.getOrDefault(mark, new Found(0, line));
        all.put(mark, new Found(before.ballots + count, before.line));
    }

    /** Those that any ballot has, in the order of the enum. */
    public Map<Mark, Found> all() {
        return all;
    }
}
