package org.groundswell.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts stretches of a line on levels, so that no two on one level touch. */
final class Stacking {
    private Stacking() {}

    /**
     * The level of each stretch: the lowest that is free when they are taken from left to right, which needs no more
     * levels than there are stretches at one place.
     *
     * @param ground stretches that are on level 0 already
     */
    static List<Integer> levels(List<Interval> ground, List<Interval> stretches) {
        List<List<Interval>> taken = new ArrayList<>(List.of(new ArrayList<>(ground)));
        Integer[] levels = new Integer[stretches.size()];
        IntStream.range(0, stretches.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> stretches.get(i).low()))
                .forEach(i -> {
                    int level = 0;
                    while (level < taken.size() && taken.get(level).stream().anyMatch(stretches.get(i)::touches)) {
                        level++;
                    }
                    if (level == taken.size()) {
                        taken.add(new ArrayList<>());
                    }
                    taken.get(level).add(stretches.get(i));
                    levels[i] = level;
                });
        return List.of(levels);
    }
}
