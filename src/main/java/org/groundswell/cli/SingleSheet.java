package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.tally.Count;
import org.groundswell.tally.Pairwise;
import org.groundswell.tally.Requirement;
import org.groundswell.tally.Round;
import org.groundswell.tally.Standing;
import org.groundswell.tally.Tie;

/** The count of a rule by which one option wins. */
record SingleSheet(List<String> names, Count count, Optional<Requirement> requirement, String words) implements Sheet {
    /** Of more options, the pairs are left to JSON. */
    private static final int MOST_PAIRS = 20;

    @Override
    public void print(PrintWriter out) {
        if (count.standing().isPresent()) {
            print(count.standing().get(), out);
        } else {
            rounds(out);
        }
        requirement.ifPresent(asked -> {
            out.println();
            TextTable.say("  " + names.get(0) + ": " + asked.verdict(), 0, 4, out);
        });
        count.pairs().ifPresent(pairs -> print(pairs, out));
    }

    private void print(Standing standing, PrintWriter out) {
        List<Long> first = count.last().votes();
        boolean approvals = standing.measure() == Standing.Measure.APPROVALS;
        Grid grid = new Grid(
                approvals
                        ? List.of("approvals")
                        : List.of("first preferences", standing.measure().words()));
        standing.order().forEach(option -> {
            String points = Votes.text(standing.points().get(option));
            grid.row(names.get(option), approvals ? List.of(points) : List.of(Votes.text(first.get(option)), points));
        });
        grid.print(out);
    }

    private void rounds(PrintWriter out) {
        List<Round> rounds = count.rounds();
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= rounds.size(); i++) {
            heads.add("round " + i);
        }
        Grid grid = new Grid(rounds.size() == 1 ? List.of("votes") : heads);
        for (int option : order()) {
            grid.row(
                    names.get(option),
                    rounds.stream()
                            .map(round -> round.options().contains(option)
                                    ? Votes.text(round.votes().get(option))
                                    : "")
                            .toList());
        }
        if (rounds.size() > 1) {
            grid.row(
                    "exhausted",
                    rounds.stream().map(round -> Votes.text(round.exhausted())).toList());
        }
        if (rounds.stream().anyMatch(round -> round.aside() > 0)) {
            grid.row(
                    "aside: best ranks level",
                    rounds.stream().map(round -> Votes.text(round.aside())).toList());
        }
        grid.print(out);
    }

    /** Those who stay longest first, and among them the stronger. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        List<Round> backwards = new ArrayList<>(count.rounds());
        Collections.reverse(backwards);
        for (Round round : backwards) {
            round.options().stream()
                    .filter(option -> !order.contains(option))
                    .sorted(Comparator.comparingInt(
                                    (Integer option) -> count.winner().orElse(-1) == option ? 0 : 1)
                            .thenComparing(Comparator.comparingLong(
                                    (Integer option) -> -round.votes().get(option))))
                    .forEach(order::add);
        }
        return order;
    }

    private void print(Pairwise pairs, PrintWriter out) {
        out.println();
        if (pairs.options() <= MOST_PAIRS) {
            out.println("  Ballots that rank the option of the row above that of the column:");
            List<String> heads = new ArrayList<>();
            for (int option = 1; option <= pairs.options(); option++) {
                heads.add(Integer.toString(option));
            }
            Grid grid = new Grid(heads);
            for (int row = 0; row < pairs.options(); row++) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < pairs.options(); column++) {
                    cells.add(row == column ? "·" : Votes.text(pairs.over(row, column)));
                }
                grid.row((row + 1) + " " + names.get(row), cells);
            }
            grid.print(out);
        } else {
            out.println("  Pairs of more than " + MOST_PAIRS + " options are shown by --json.");
        }
        String beatsAll = pairs.condorcetWinner().isPresent()
                ? names.get(pairs.condorcetWinner().getAsInt()) + " beats every other option."
                : "No option beats every other.";
        TextTable.say("  " + beatsAll + " Smith set: " + Votes.list(names, pairs.smithSet()), out);
    }

    @Override
    public void add(Map<String, Object> json) {
        List<Object> rounds = new ArrayList<>();
        for (Round round : count.rounds()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put(
                    "votes",
                    Votes.byName(names, round.options(), option -> round.votes().get(option)));
            one.put("eliminated", Votes.names(names, round.eliminated()));
            one.put("exhausted", round.exhausted());
            one.put("aside", round.aside());
            rounds.add(one);
        }
        json.put("rounds", rounds);
        requirement.ifPresent(asked -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("proposal", names.get(0));
            one.put("part", asked.part());
            one.put("whole", asked.whole());
            one.put("needed", asked.needed().toString());
            one.put("strictly", asked.strictly());
            one.put("met", asked.met());
            json.put("requirement", one);
        });
        count.standing().ifPresent(standing -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("measure", standing.measure().words());
            one.put(
                    "points",
                    Votes.byName(
                            names,
                            standing.order(),
                            option -> Votes.json(standing.points().get(option), Votes.JSON_DECIMALS)));
            json.put("standing", one);
        });
        count.pairs().ifPresent(pairs -> {
            List<Integer> all = count.rounds().get(0).options();
            json.put("pairs", Votes.byName(names, all, row -> Votes.byName(names, all, to -> pairs.over(row, to))));
            json.put("smith-set", Votes.names(names, pairs.smithSet()));
        });
    }

    @Override
    public List<Tie> ties() {
        return count.ties();
    }

    @Override
    public List<String> tied() {
        return names;
    }

    @Override
    public List<Integer> elected() {
        return count.winner().isPresent() ? List.of(count.winner().getAsInt()) : List.of();
    }

    @Override
    public boolean oneWins() {
        return true;
    }
}
