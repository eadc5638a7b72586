package org.groundswell.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.world.OutcomeKind;

/**
 * What a variant must have in common with its scenario, so that the two can stand in one table: the day from which dates
 * count, and what the values of an outcome mean.
 */
final class Likeness {
    private static final String REMEDY = " (make it a scenario of its own that extends this one)";

    private Likeness() {}

    /** What is not alike, in words. */
    static List<String> broken(Scenario one, Scenario other) {
        List<String> broken = new ArrayList<>();
        if (!one.calendar().start().equals(other.calendar().start())) {
            broken.add("starts on " + other.calendar().start() + " and the scenario itself on "
                    + one.calendar().start() + REMEDY);
        }
        Map<String, OutcomeKind> known = new Directory(one).outcomes();
        new Directory(other).outcomes().forEach((name, kind) -> {
            OutcomeKind before = known.getOrDefault(name, kind);
            if (before.type() != kind.type() || !before.labels().equals(kind.labels())) {
                broken.add("its " + name + " is " + kind.values() + ", and that of the scenario itself "
                        + before.values() + REMEDY);
            }
        });
        return broken;
    }
}
