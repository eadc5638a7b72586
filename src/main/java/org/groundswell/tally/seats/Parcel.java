package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Papers;

/**
 * Papers of equal value that came to a pile together.
 *
 * @param value of each paper, of which an ordinary vote has 1
 * @param ballots numbers of distinct ballots; each stands for all papers like it
 * @param papers how many papers these are
 */
record Parcel(BigFraction value, int[] ballots, long papers) {
    BigFraction votes() {
        return value.multiply(new BigFraction(papers));
    }

    Parcel at(BigFraction other) {
        return new Parcel(other, ballots, papers);
    }

    /** Where the papers of some parcels go: an option's number, {@link Papers#NONE} or {@link Papers#SEVERAL}. */
    static Map<Integer, List<Parcel>> sort(List<Parcel> parcels, Papers from, boolean[] continuing) {
        Map<Integer, List<Parcel>> sorted = new LinkedHashMap<>();
        for (Parcel parcel : parcels) {
            Map<Integer, Growing> heaps = new LinkedHashMap<>();
            for (int ballot : parcel.ballots) {
                heaps.computeIfAbsent(from.first(ballot, continuing), to -> new Growing())
                        .add(ballot, from.count(ballot));
            }
            heaps.forEach((to, heap) ->
                    sorted.computeIfAbsent(to, none -> new ArrayList<>()).add(heap.parcel(parcel.value)));
        }
        return sorted;
    }

    static BigFraction votes(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::votes).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static final class Growing {
        private int[] ballots = new int[16];
        private int size;
        private long papers;

        void add(int ballot, long count) {
            if (size == ballots.length) {
                ballots = Arrays.copyOf(ballots, 2 * size);
            }
            ballots[size++] = ballot;
            papers += count;
        }

        Parcel parcel(BigFraction value) {
            return new Parcel(value, Arrays.copyOf(ballots, size), papers);
        }
    }
}
