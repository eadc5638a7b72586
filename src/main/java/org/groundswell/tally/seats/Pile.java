package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/** The papers of an option; those that came last are known apart. */
final class Pile {
    private final List<Parcel> all = new ArrayList<>();
    private List<Parcel> last = List.of();
    private BigFraction votes = BigFraction.ZERO;
    private boolean hasSurplus;

    void receive(List<Parcel> parcels) {
        all.addAll(parcels);
        last = parcels;
        votes = votes.add(Parcel.votes(parcels));
    }

    /** Takes away papers that it has. */
    void give(List<Parcel> parcels) {
        votes = votes.subtract(Parcel.votes(parcels));
    }

    /** Keeps the quota and no more. */
    void keep(BigFraction quota) {
        hasSurplus = false;
        votes = quota;
        forget();
    }

    /** Its papers are others' or nobody's now. */
    void forget() {
        all.clear();
        last = List.of();
    }

    void elect(BigFraction quota) {
        hasSurplus = votes.compareTo(quota) > 0;
    }

    boolean hasSurplus() {
        return hasSurplus;
    }

    BigFraction votes() {
        return votes;
    }

    List<Parcel> all() {
        return List.copyOf(all);
    }

    List<Parcel> last() {
        return last;
    }

    /** All papers parted by their value, the most valuable first; one part of none if there are none. */
    List<List<Parcel>> byValue() {
        Map<BigFraction, List<Parcel>> parts = new TreeMap<>(Comparator.reverseOrder());
        all.forEach(parcel -> parts.computeIfAbsent(parcel.value(), value -> new ArrayList<>())
                .add(parcel));
        return parts.isEmpty() ? List.of(List.of()) : List.copyOf(parts.values());
    }
}
