package org.groundswell.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Instant run-off as one would count it by hand: piles of papers, moved one by one. The twin of {@link InstantRunoff}. */
final class PlainInstantRunoff {
    /** One pile for each option still in the count. */
    private record Pile(int option, List<List<Integer>> papers) {}

    private final List<Integer> lots;
    private final List<Pile> piles;
    private final List<Integer> out = new ArrayList<>();

    PlainInstantRunoff(int options, List<List<Integer>> papers, List<Integer> lots) {
        this.lots = lots;
        this.piles = new ArrayList<>(IntStream.range(0, options)
                .mapToObj(option -> new Pile(option, new ArrayList<>()))
                .toList());
        papers.forEach(this::place);
    }

    /** Who left, in order, and last the winner; empty if nobody voted. */
    List<Integer> outAndWinner() {
        if (papers() == 0) {
            return List.of();
        }
        while (true) {
            Pile best = piles.stream().max(this::compare).orElseThrow();
            if (2 * best.papers.size() > papers() || piles.size() <= 2) {
                out.add(best.option);
                return out;
            }
            Pile worst = piles.stream().min(this::compare).orElseThrow();
            out.add(worst.option);
            piles.remove(worst);
            worst.papers.forEach(this::place);
        }
    }

    private int compare(Pile one, Pile other) {
        int bySize = Integer.compare(one.papers.size(), other.papers.size());
        return bySize != 0 ? bySize : Integer.compare(lots.indexOf(other.option), lots.indexOf(one.option));
    }

    private int papers() {
        return piles.stream().mapToInt(pile -> pile.papers.size()).sum();
    }

    private void place(List<Integer> paper) {
        for (int option : paper) {
            for (Pile pile : piles) {
                if (pile.option == option) {
                    pile.papers.add(paper);
                    return;
                }
            }
        }
    }
}
