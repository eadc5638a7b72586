package org.groundswell.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects all faults of one reading, so that a user sees them together and not one a try. The same fault is one fault,
 * however often it is found; a file with hundreds of them is told of the first and of how many there are.
 */
public final class Faults {
    static final int MOST = 200;

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(
                    (Fault fault) -> fault.place().file())
            .thenComparingInt(fault -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());

    private final Set<Fault> found = new LinkedHashSet<>();
    private int more;

    public void add(Place place, String message) {
        add(place, () -> message);
    }

    /** Adds a fault whose words take work, which is spared once there are too many to be read. */
    public void add(Place place, Supplier<String> message) {
        add(() -> new Fault(place, message.get()));
    }

    /** Adds a fault whose place takes work too. */
    public void add(Supplier<Fault> fault) {
        if (found.size() < MOST) {
            found.add(fault.get());
        } else {
            more++;
        }
    }

    /** Those that others do not have too, in the order in which they were found. */
    public List<Fault> without(Faults others) {
        return found.stream().filter(fault -> !others.found.contains(fault)).toList();
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return found.size() + more;
    }

    /** In the order of their places, a file after another. */
    public List<Fault> list() {
        List<Fault> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        if (more > 0) {
            sorted.add(new Fault(
                    sorted.get(0).place(), "this is the first of " + count() + " faults; " + more + " are not shown"));
        }
        return sorted;
    }

    /** Throws if anything was found. */
    public void refuse() {
        if (!none()) {
            throw new Refused(list());
        }
    }

    /** What to throw where reading cannot go on: this fault and all that were found before it. */
    public Refused stop(Place place, String message) {
        add(place, message);
        return new Refused(list());
    }
}
