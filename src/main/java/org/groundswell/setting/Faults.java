package org.groundswell.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects all faults of one reading, so that a user sees them together and not one a try. */
public final class Faults {
    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    (Fault fault) -> fault.place().file())
            .thenComparingInt(fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final Set<Fault> found = new LinkedHashSet<>();

    public void add(Place place, String message) {
        found.add(new Fault(place, message));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** In the order of their places, a file after another. */
    public List<Fault> list() {
        List<Fault> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    /** Throws if anything was found. */
    public void refuse() {
        if (!none()) {
            throw new Refused(list());
        }
    }
}
