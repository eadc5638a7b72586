package org.groundswell.tally.seats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Election;
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
    private int round;

    private static final class Sheet {
        private final Paper paper;
        private BigFraction value = BigFraction.ONE;
        private int pile = ASIDE;
        private int arrived;

        Sheet(Paper paper) {
            this.paper = paper;
        }
    }

    PlainStv(Election election, int seats, Surplus surplus) {
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
        sheets.forEach(this::place);
        while (true) {
            List<Integer> over = new ArrayList<>(
                    in.stream().filter(o -> votes(o).compareTo(quota) >= 0).toList());
            over.sort(Comparator.comparing(this::votes).reversed());
            for (int option : over) {
                in.remove((Integer) option);
                elected.add(option);
                if (votes(option).compareTo(quota) > 0) {
                    surpluses.add(option);
                }
            }
            if (elected.size() == seats) {
                return elected;
            }
            if (in.size() <= seats - elected.size()) {
                in.sort(Comparator.comparing(this::votes).reversed());
                elected.addAll(in);
                return elected;
            }
            round++;
            if (surpluses.isEmpty()) {
                Integer out = in.stream().max(weakest()).orElseThrow();
                in.remove(out);
                sheets.stream().filter(sheet -> sheet.pile == out).forEach(this::place);
            } else {
                Integer from = surpluses.stream().min(strongest()).orElseThrow();
                surpluses.remove(from);
                passOn(from, votes(from).subtract(quota));
            }
            sheets.stream().filter(sheet -> sheet.pile == ASIDE).forEach(this::place);
        }
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
            place(sheet);
        }
    }

    private void place(Sheet sheet) {
        int to = best(sheet.paper);
        if (to != sheet.pile) {
            sheet.pile = to;
            sheet.arrived = round;
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

    private Comparator<Integer> weakest() {
        return strongest();
    }
}
