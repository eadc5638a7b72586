package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.setting.Kind;
import org.groundswell.tally.Tie;
import org.groundswell.tally.seats.Stv;
import org.groundswell.tally.seats.StvCount;
import org.groundswell.tally.seats.StvRound;

/** The count of a single transferable vote. */
record StvSheet(List<String> names, Stv rule, StvCount count) implements Sheet {
    @Override
    public String words() {
        return "single transferable vote for " + Votes.counted(rule.seats(), "seat") + "; surpluses by " + doc()
                + (rule.decimals().isEmpty()
                        ? ", in exact fractions"
                        : ", cut to " + Votes.counted(rule.decimals().getAsInt(), "decimal"));
    }

    private String doc() {
        return Kind.word(rule.surplus()).doc();
    }

    @Override
    public void print(PrintWriter out) {
        out.println("  Quota: " + Votes.text(count.quota()));
        out.println();
        for (int i = 0; i < count.rounds().size(); i++) {
            TextTable.say("  Round " + (i + 1) + ": " + words(count.rounds().get(i)), 0, 4, out);
        }
        out.println();
        List<String> heads = new ArrayList<>();
        for (int i = 1; i <= count.rounds().size(); i++) {
            heads.add("round " + i);
        }
        Grid grid = new Grid(heads);
        for (int option : order()) {
            row(grid, names.get(option), round -> shown(round, option));
        }
        row(grid, "exhausted", StvRound::exhausted);
        if (anywhere(StvRound::aside)) {
            row(grid, "aside: best ranks level", StvRound::aside);
        }
        if (anywhere(StvRound::lost)) {
            row(grid, "lost by cutting decimals", StvRound::lost);
        }
        grid.print(out);
    }

    private void row(Grid grid, String label, Function<StvRound, BigFraction> what) {
        grid.row(label, count.rounds().stream().map(what).map(Votes::text).toList());
    }

    private boolean anywhere(Function<StvRound, BigFraction> what) {
        return count.rounds().stream().map(what).anyMatch(value -> !value.equals(BigFraction.ZERO));
    }

    private static BigFraction shown(StvRound round, int option) {
        return round.votes().get(option);
    }

    private String words(StvRound round) {
        String done = switch (round.step()) {
            case FIRST_PREFERENCES -> "first preferences";
            case SURPLUS -> "the surplus of " + names.get(round.of()) + " passes on";
            case ELIMINATION -> names.get(round.of()) + " is eliminated";
            case LAST_SEATS -> "as many options are left as seats";
        };
        return done
                + (round.elected().isEmpty()
                        ? ""
                        : "; elected: " + String.join(", ", Votes.names(names, round.elected())));
    }

    /** The elected in their order, then those who stayed longest. */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>(count.elected());
        IntStream.range(0, names.size())
                .boxed()
                .filter(option -> !order.contains(option))
                .sorted(Comparator.comparingInt((Integer option) -> -gone(option)))
                .forEach(order::add);
        return order;
    }

    private int gone(int option) {
        return IntStream.range(0, count.rounds().size())
                .filter(i -> count.rounds().get(i).step() == StvRound.Step.ELIMINATION
                        && count.rounds().get(i).of() == option)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public void add(Map<String, Object> json) {
        json.put("seats", rule.seats());
        json.put("surplus", Kind.word(rule.surplus()).name());
        json.put(
                "decimals",
                rule.decimals().isEmpty() ? "exact" : rule.decimals().getAsInt());
        json.put("quota", count.quota());
        List<Integer> all = IntStream.range(0, names.size()).boxed().toList();
        List<Object> rounds = new ArrayList<>();
        for (StvRound round : count.rounds()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("step", round.step().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            one.put("of", round.of() < 0 ? null : names.get(round.of()));
            one.put(
                    "votes",
                    Votes.byName(names, all, option -> Votes.json(round.votes().get(option))));
            one.put("exhausted", Votes.json(round.exhausted()));
            one.put("aside", Votes.json(round.aside()));
            one.put("lost", Votes.json(round.lost()));
            one.put("elected", Votes.names(names, round.elected()));
            rounds.add(one);
        }
        json.put("rounds", rounds);
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
        return count.elected();
    }

    @Override
    public boolean oneWins() {
        return false;
    }
}
