package org.groundswell.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.tally.Papers;
import org.groundswell.tally.seats.Passing;
import org.groundswell.tally.seats.Stv;
import org.groundswell.tally.seats.StvCount;
import org.groundswell.tally.seats.StvRound;
import org.groundswell.tally.seats.Surplus;
import org.groundswell.tally.seats.Transfer;

/** The rounds of a single transferable vote, first one by one with every transfer, then side by side. */
final class StvTable {
    /** Of exact fractions. */
    private static final int DECIMALS = 2;

    private static final int MOST_VALUES = 3;

    private static final List<String> BELOW =
            List.of("not transferable", "aside: best ranks level", "lost by cutting decimals");

    private final List<String> names;
    private final Stv rule;
    private final StvCount count;
    private final boolean fractions;
    private final List<List<BigDecimal>> shown;

    /** @param names of the options, and behind them what else votes can be */
    StvTable(List<String> names, Stv rule, StvCount count) {
        this.names = new ArrayList<>(names);
        this.names.addAll(BELOW);
        this.rule = rule;
        this.count = count;
        List<List<BigFraction>> columns =
                count.rounds().stream().map(StvTable::column).toList();
        fractions = columns.stream().flatMap(List::stream).anyMatch(votes -> !Votes.isWhole(votes));
        shown = new ShownVotes(rule.decimals().orElse(DECIMALS)).columns(columns);
    }

    private static List<BigFraction> column(StvRound round) {
        List<BigFraction> column = new ArrayList<>(round.votes());
        column.addAll(List.of(round.exhausted(), round.aside(), round.lost()));
        return column;
    }

    void print(List<Integer> order, long ballots, PrintWriter out) {
        TextTable.say(
                "  Quota: " + Votes.text(count.quota()) + ", which is " + Votes.counted(ballots, "ballot") + " / ("
                        + Votes.counted(rule.seats(), "seat") + " + 1), rounded down, + 1",
                0,
                4,
                out);
        for (int i = 0; i < count.rounds().size(); i++) {
            out.println();
            print(i, out);
        }
        out.println();
        print(order, out);
        if (fractions && rule.decimals().isEmpty()) {
            out.println();
            TextTable.say(
                    "  Votes are rounded to two decimals so that every column adds up; --json has the exact fractions.",
                    0,
                    2,
                    out);
        }
    }

    private void print(int at, PrintWriter out) {
        StvRound round = count.rounds().get(at);
        TextTable.say("  Round " + (at + 1) + ": " + words(at), 0, 4, out);
        if (at > 0) {
            List<String> changes = IntStream.range(0, names.size())
                    .mapToObj(row -> row == round.of() ? "" : change(at, row))
                    .toList();
            int width = changes.stream().mapToInt(String::length).max().orElse(0);
            for (int row = 0; row < names.size(); row++) {
                if (!changes.get(row).isEmpty()) {
                    String change = " ".repeat(width - changes.get(row).length()) + changes.get(row);
                    TextTable.say(change + "  " + names.get(row) + papers(round, row), 4, 4 + width + 4, out);
                }
            }
        }
        if (!round.elected().isEmpty()) {
            TextTable.say("    elected: " + Votes.list(names, round.elected()), 0, 6, out);
        }
    }

    /** How the votes of a row have changed; empty if they have not, and nothing was transferred. */
    private String change(int at, int row) {
        BigDecimal change = shown.get(at).get(row).subtract(shown.get(at - 1).get(row));
        if (change.signum() == 0 && to(count.rounds().get(at), row).isEmpty()) {
            return "";
        }
        return (change.signum() < 0 ? "−" : "+") + text(change.abs(), fractions);
    }

    private String words(int at) {
        StvRound round = count.rounds().get(at);
        return switch (round.step()) {
            case FIRST_PREFERENCES -> "first preferences";
            case SURPLUS -> "the surplus of " + names.get(round.of()) + passing(round);
            case ELIMINATION ->
                (again(at) ? "more papers of " + names.get(round.of()) : names.get(round.of()) + " is eliminated")
                        + (round.transfers().isEmpty() ? ", with no papers to pass on" : "");
            case LAST_SEATS -> "as many options are left as seats";
        };
    }

    private boolean again(int at) {
        StvRound before = count.rounds().get(at - 1);
        return before.step() == StvRound.Step.ELIMINATION
                && before.of() == count.rounds().get(at).of();
    }

    /** ", 3, passes on: each paper at 3 / 9 of its value". */
    private String passing(StvRound round) {
        if (round.passing().isEmpty()) {
            return " passes on";
        }
        Passing how = round.passing().get();
        String surplus = ", " + value(how.surplus()) + ", passes on: ";
        String papers = rule.surplus() == Surplus.LAST_PARCEL
                ? "each paper received last that names somebody still in the count "
                : "each paper ";
        if (how.over().compareTo(how.surplus()) <= 0) {
            return surplus + papers + "at its full value, as all together are worth no more";
        }
        boolean plain = Votes.isWhole(how.surplus()) && Votes.isWhole(how.over())
                || rule.decimals().isPresent();
        return surplus + papers + "at "
                + (plain ? value(how.surplus()) + "/" + value(how.over()) : value(how.factor())) + " of its value"
                + (rule.decimals().isEmpty()
                        ? ""
                        : ", cut to " + Votes.counted(rule.decimals().getAsInt(), "decimal"));
    }

    /** " (8 papers at 1/3; 2 that stood aside at 1)". */
    private String papers(StvRound round, int row) {
        List<String> parts = new ArrayList<>();
        for (boolean fromAside : new boolean[] {false, true}) {
            List<Transfer> some = to(round, row).stream()
                    .filter(transfer -> transfer.fromAside() == fromAside)
                    .toList();
            if (some.size() > MOST_VALUES) {
                long papers = some.stream().mapToLong(Transfer::papers).sum();
                parts.add(Votes.counted(papers, "paper") + aside(fromAside) + " of " + some.size() + " values from "
                        + value(some.get(some.size() - 1).value()) + " to "
                        + value(some.get(0).value()));
            } else {
                some.forEach(transfer -> parts.add(Votes.counted(transfer.papers(), "paper") + aside(fromAside) + " at "
                        + value(transfer.value())));
            }
        }
        boolean nobody = row == names.size() - BELOW.size();
        round.passing()
                .filter(how -> nobody && how.unused().compareTo(BigFraction.ZERO) > 0)
                .ifPresent(how -> parts.add(value(how.unused()) + " of the surplus that no paper carries"));
        return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    }

    private static String aside(boolean fromAside) {
        return fromAside ? " that stood aside" : "";
    }

    private List<Transfer> to(StvRound round, int row) {
        int first = names.size() - BELOW.size();
        int to = row < first ? row : row == first ? Papers.NONE : row == first + 1 ? Papers.SEVERAL : names.size();
        return round.transfers().stream()
                .filter(transfer -> transfer.to() == to)
                .toList();
    }

    private String value(BigFraction value) {
        return Votes.value(value, rule.decimals());
    }

    private void print(List<Integer> order, PrintWriter out) {
        Grid grid = new Grid(IntStream.rangeClosed(1, shown.size())
                .mapToObj(round -> "round " + round)
                .toList());
        order.forEach(row -> row(grid, row));
        int first = names.size() - BELOW.size();
        row(grid, first);
        for (int row = first + 1; row < names.size(); row++) {
            int at = row;
            if (shown.stream().anyMatch(column -> column.get(at).signum() != 0)) {
                row(grid, row);
            }
        }
        grid.row(
                "total",
                shown.stream()
                        .map(column -> text(column.stream().reduce(BigDecimal.ZERO, BigDecimal::add), broken(column)))
                        .toList());
        grid.print(out);
    }

    private void row(Grid grid, int row) {
        grid.row(
                names.get(row),
                shown.stream()
                        .map(column -> text(column.get(row), broken(column)))
                        .toList());
    }

    private static boolean broken(List<BigDecimal> column) {
        return column.stream().anyMatch(votes -> votes.stripTrailingZeros().scale() > 0);
    }

    private static String text(BigDecimal votes, boolean withDecimals) {
        return String.format(Locale.ROOT, "%,." + (withDecimals ? votes.scale() : 0) + "f", votes);
    }
}
