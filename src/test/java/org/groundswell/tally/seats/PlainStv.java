package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Election;
import org.groundswell.tally.Lookback;
import org.groundswell.tally.Paper;

/** A transferable vote as one would count it by hand: each paper with its own value. The twin of {@link Stv}, exact only. */
final class PlainStv {
    private static final int EXHAUSTED = -1;
    private static final int ASIDE = -2;

    private final Election election;
    private final int seats;
    private final boolean lastParcel;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> in = new ArrayList<>();
    private final List<Integer> elected = new ArrayList<>();
    private final List<Integer> surpluses = new ArrayList<>();
    private final Lookback lookback;
    private final List<List<BigFraction>> history = new ArrayList<>();
    private int clock;

    private static final class Sheet {
        private final Paper paper;
        private BigFraction value = BigFraction.ONE;
        private int pile = ASIDE;
        private int arrived;

        Sheet(Paper paper) {
            this.paper = paper;
        }
    }

    PlainStv(Election election, int seats, Surplus surplus, Lookback lookback) {
        this.lookback = lookback;
        this.election = election;
        this.seats = seats;
        this.lastParcel = surplus == Surplus.LAST_PARCEL;
        for (Paper paper : election.papers()) {
            for (int i = 0; i < paper.count(); i++) {
                sheets.add(new Sheet(paper));
            }
        }
        for (int option = 0; option < election.options(); option++) {
            in.add(option);
        }
    }

    List<Integer> elected() {
        BigFraction quota = new BigFraction(sheets.size() / (seats + 1) + 1);
        place(sheets);
        elect(quota);
        while (true) {
            if (elected.size() == seats) {
                return elected;
            }
            if (in.size() <= seats - elected.size()) {
                in.sort(strongest());
                elected.addAll(in);
                return elected;
            }
            if (surpluses.isEmpty()) {
                BigFraction fewest = in.stream()
                        .map(this::votes)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
                eliminate(last(in.stream().filter(o -> votes(o).equals(fewest)).toList()), quota);
            } else {
                BigFraction most = surpluses.stream()
                        .map(this::votes)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                Integer from = first(
                        surpluses.stream().filter(o -> votes(o).equals(most)).toList());
                surpluses.remove(from);
                passOn(from, votes(from).subtract(quota));
                elect(quota);
            }
        }
    }

    private void elect(BigFraction quota) {
        List<Integer> over = in.stream()
                .filter(o -> votes(o).compareTo(quota) >= 0)
                .sorted(strongest())
                .toList();
        for (int option : over) {
            in.remove((Integer) option);
            elected.add(option);
            if (votes(option).compareTo(quota) > 0) {
                surpluses.add(option);
            }
        }
        history.add(IntStream.range(0, election.options()).mapToObj(this::votes).toList());
    }

    /** Of those that are level the one with the fewest votes in the round that tells them apart; again and again, then by lot. */
    private Integer last(List<Integer> level) {
        for (List<BigFraction> votes : asked()) {
            BigFraction fewest = level.stream()
                    .map(votes::get)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            level = level.stream().filter(o -> votes.get(o).equals(fewest)).toList();
        }
        return level.stream()
                .max(Comparator.comparing(election.lots()::indexOf))
                .orElseThrow();
    }

    private Integer first(List<Integer> level) {
        for (List<BigFraction> votes : asked()) {
            BigFraction most = level.stream()
                    .map(votes::get)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            level = level.stream().filter(o -> votes.get(o).equals(most)).toList();
        }
        return level.stream()
                .min(Comparator.comparing(election.lots()::indexOf))
                .orElseThrow();
    }

    private List<List<BigFraction>> asked() {
        List<List<BigFraction>> asked = new ArrayList<>(lookback == Lookback.NONE ? List.of() : history);
        if (lookback == Lookback.BACKWARDS) {
            Collections.reverse(asked);
        }
        return asked;
    }

    /** By Gregory's rule the sheets of the highest value go first, and whoever is elected by them gets none of the others. */
    private void eliminate(Integer out, BigFraction quota) {
        in.remove(out);
        List<Sheet> pile =
                new ArrayList<>(sheets.stream().filter(s -> s.pile == out).toList());
        do {
            BigFraction highest = pile.stream()
                    .map(s -> s.value)
                    .max(Comparator.naturalOrder())
                    .orElse(BigFraction.ZERO);
            List<Sheet> going = pile.stream()
                    .filter(s -> !lastParcel || s.value.equals(highest))
                    .toList();
            pile.removeAll(going);
            place(going);
            elect(quota);
        } while (!pile.isEmpty() && elected.size() < seats);
    }

    private void passOn(int from, BigFraction surplus) {
        BigFraction all = votes(from);
        List<Sheet> pile = sheets.stream().filter(sheet -> sheet.pile == from).toList();
        int last = pile.stream().mapToInt(sheet -> sheet.arrived).max().orElse(0);
        List<Sheet> going = pile.stream()
                .filter(sheet -> !lastParcel || sheet.arrived == last && best(sheet.paper) >= 0)
                .toList();
        BigFraction together = going.stream().map(sheet -> sheet.value).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction factor = lastParcel && together.compareTo(surplus) <= 0
                ? BigFraction.ONE
                : surplus.divide(lastParcel ? together : all);
        for (Sheet sheet : going) {
            // What stays is nobody's any more: the elected one keeps the quota, whatever papers lie with it.
            sheet.value = sheet.value.multiply(factor);
        }
        place(going);
    }

    /** Sheets that stood aside are placed first. */
    private void place(List<Sheet> going) {
        for (List<Sheet> some : List.of(
                sheets.stream()
                        .filter(s -> s.pile == ASIDE && !going.contains(s))
                        .toList(),
                going)) {
            clock++;
            for (Sheet sheet : some) {
                int to = best(sheet.paper);
                if (to != sheet.pile) {
                    sheet.pile = to;
                    sheet.arrived = clock;
                }
            }
        }
    }

    private int best(Paper paper) {
        for (List<Integer> level : paper.ranks()) {
            List<Integer> left = level.stream().filter(in::contains).toList();
            if (!left.isEmpty()) {
                return left.size() == 1 ? left.get(0) : ASIDE;
            }
        }
        return EXHAUSTED;
    }

    private BigFraction votes(int option) {
        return sheets.stream()
                .filter(sheet -> sheet.pile == option)
                .map(sheet -> sheet.value)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private Comparator<Integer> strongest() {
        return Comparator.comparing(this::votes).reversed().thenComparing(election.lots()::indexOf);
    }
}
