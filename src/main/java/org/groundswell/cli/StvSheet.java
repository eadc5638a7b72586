package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.groundswell.setting.Kind;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Tie;
import org.groundswell.tally.seats.Stv;
import org.groundswell.tally.seats.StvCount;
import org.groundswell.tally.seats.StvRound;
import org.groundswell.tally.seats.Transfer;

/**
 * The count of a single transferable vote.
 *
 * @param ballots that name an option, of which the quota is taken
 */
record StvSheet(List<String> names, long ballots, Stv rule, StvCount count) implements Sheet {
    @Override
    public String words() {
        return "single transferable vote for " + Votes.counted(rule.seats(), "seat") + ", values of papers "
                + (rule.decimals().isEmpty()
                        ? "in exact fractions"
                        : "cut to " + Votes.counted(rule.decimals().getAsInt(), "decimal"))
                + "; the surplus of an elected option is carried by "
                + Kind.word(rule.surplus()).doc();
    }

    @Override
    public void print(PrintWriter out) {
        new StvTable(names, rule, count).print(order(), ballots, out);
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
        json.put(
                "numbers",
                rule.decimals().isEmpty()
                        ? "votes and values as exact fractions in quotes, and votes beside them to "
                                + Votes.JSON_DECIMALS + " decimals, rounded half up"
                        : "exact");
        json.put("quota", count.quota());
        List<Object> rounds = new ArrayList<>();
        for (StvRound round : count.rounds()) {
            rounds.add(json(round));
        }
        json.put("rounds", rounds);
    }

    private Map<String, Object> json(StvRound round) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("step", round.step().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (round.of() >= 0) {
            one.put("of", names.get(round.of()));
        }
        round.passing().ifPresent(how -> {
            one.put("surplus", exact(how.surplus()));
            one.put("over", exact(how.over()));
            one.put("unused", exact(how.unused()));
        });
        one.put("transfers", round.transfers().stream().map(this::json).toList());
        List<Integer> all = IntStream.range(0, names.size()).boxed().toList();
        one.put(
                "votes",
                Votes.byName(names, all, option -> rounded(round.votes().get(option))));
        if (rule.decimals().isEmpty()) {
            one.put(
                    "exact",
                    Votes.byName(names, all, option -> exact(round.votes().get(option))));
        }
        one.put("not-transferable", exact(round.exhausted()));
        one.put("aside", exact(round.aside()));
        one.put("lost", exact(round.lost()));
        one.put("elected", Votes.names(names, round.elected()));
        return one;
    }

    private Map<String, Object> json(Transfer transfer) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("to", transfer.to() < 0 ? null : names.get(transfer.to()));
        if (transfer.to() == Papers.SEVERAL) {
            one.put("aside", true);
        }
        one.put("papers", transfer.papers());
        one.put("value", exact(transfer.value()));
        one.put("votes", exact(transfer.votes()));
        if (transfer.fromAside()) {
            one.put("from-aside", true);
        }
        return one;
    }

    private Object exact(BigFraction votes) {
        return rule.decimals().isEmpty() ? Votes.exact(votes) : rounded(votes);
    }

    private Object rounded(BigFraction votes) {
        return Votes.json(votes, rule.decimals().orElse(Votes.JSON_DECIMALS));
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
