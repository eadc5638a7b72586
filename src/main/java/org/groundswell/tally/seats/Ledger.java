package org.groundswell.tally.seats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Papers;

/** Where papers have gone in the round under way. */
final class Ledger {
    private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::column)
            .thenComparing(Place::value, Comparator.reverseOrder())
            .thenComparing(Place::fromAside);

    private final Map<Place, Long> papers = new TreeMap<>(ORDER);

    private record Place(int to, BigFraction value, boolean fromAside) {
        /** Options as listed, then nobody, then aside. */
        int column() {
            return to == Papers.NONE ? Integer.MAX_VALUE - 1 : to == Papers.SEVERAL ? Integer.MAX_VALUE : to;
        }
    }

    void note(int to, List<Parcel> parcels, boolean fromAside) {
        parcels.forEach(parcel -> papers.merge(new Place(to, parcel.value(), fromAside), parcel.papers(), Long::sum));
    }

    /** The round is at its end. */
    List<Transfer> close() {
        List<Transfer> transfers = papers.entrySet().stream()
                .map(entry -> new Transfer(
                        entry.getKey().to(),
                        entry.getKey().value(),
                        entry.getValue(),
                        entry.getKey().fromAside()))
                .toList();
        papers.clear();
        return transfers;
    }
}
