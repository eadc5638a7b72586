package org.groundswell.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Leaves out what a chart is too narrow to show. */
final class Thinning {
    private Thinning() {}

    /** Every day, or from the first every second or third one, so that there are no more than that many. */
    static <T> List<T> of(List<T> days, int most) {
        int step = Math.max(1, (days.size() + most - 1) / most);
        return IntStream.range(0, days.size())
                .filter(i -> i % step == 0)
                .mapToObj(days::get)
                .toList();
    }

    /** The same, and the last day whatever it is. */
    static <T> List<T> withLast(List<T> days, int most) {
        List<T> some = new ArrayList<>(of(days, most));
        if (!days.isEmpty() && !some.get(some.size() - 1).equals(days.get(days.size() - 1))) {
            some.add(days.get(days.size() - 1));
        }
        return some;
    }
}
