package org.groundswell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.ballots.Contents;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Names;
import org.groundswell.setting.Place;
import org.groundswell.setting.Refused;
import org.groundswell.tally.Amendment;
import org.groundswell.tally.Approval;
import org.groundswell.tally.Borda;
import org.groundswell.tally.Condorcet;
import org.groundswell.tally.Copeland;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.InstantRunoff;
import org.groundswell.tally.Majority;
import org.groundswell.tally.Minimax;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Plurality;
import org.groundswell.tally.RankedPairs;
import org.groundswell.tally.Schulze;
import org.groundswell.tally.SuperMajority;
import org.groundswell.tally.TwoRound;
import org.groundswell.tally.seats.Block;
import org.groundswell.tally.seats.Slates;
import org.groundswell.tally.seats.Slates.Slate;
import org.groundswell.tally.seats.Stv;

/** The rules by their names on the command line, and what each must be told. */
final class Rules {
    private final Map<String, Rule> all = new LinkedHashMap<>();
    private final RuleOptions asked;

    /** A rule by which one option wins, and the options of the command that it knows. */
    private record Rule(Supplier<CountingRule> make, List<String> knows) {}

    Rules(RuleOptions asked) {
        this.asked = asked;
        add("majority", () -> new Majority(asked.of()), "--proposal", "--of");
        add("super-majority", () -> new SuperMajority(asked.share(), asked.of()), "--share", "--proposal", "--of");
        add("plurality", Plurality::new);
        add("two-round", TwoRound::new);
        add("instant-runoff", InstantRunoff::new);
        add("amendment", Amendment::new);
        add("borda", () -> new Borda(asked.unnamed()), "--unnamed");
        add("approval", () -> new Approval(asked.approve()), "--approve");
        add("condorcet", Condorcet::new);
        add("copeland", Copeland::new);
        add("minimax", () -> new Minimax(asked.strength()), "--strength");
        add("schulze", Schulze::new);
        add("ranked-pairs", () -> new RankedPairs(asked.strength()), "--strength");
    }

    private void add(String name, Supplier<CountingRule> make, String... knows) {
        all.put(name, new Rule(make, List.of(knows)));
    }

    /** Refuses a rule that there is not, and options that it does not know, before a long file is read. */
    void check() {
        Rule one = all.get(asked.rule());
        if (one != null) {
            asked.mustBeOnly(one.knows);
            Objects.requireNonNull(one.make.get());
            asked.ties(List.of("any"));
            return;
        }
        switch (asked.rule()) {
            case "stv" -> {
                asked.mustBeOnly(List.of("--seats", "--surplus", "--decimals"));
                asked.surplus();
                asked.decimals();
            }
            case "block" -> asked.mustBeOnly(List.of("--seats", "--slates"));
            default -> {
                List<String> known = new ArrayList<>(all.keySet());
                known.addAll(List.of("stv", "block"));
                throw asked.unknown("--rule", asked.rule(), known);
            }
        }
        asked.ties(List.of("any"));
    }

    /** What the rule goes by, whether it was said or not. */
    Map<String, Object> settings() {
        Rule one = all.get(asked.rule());
        return one == null ? new LinkedHashMap<>() : asked.settled(one.knows);
    }

    /** What hangs on the order of the options must not hang on which name comes first in the ballots. */
    private void mustKnowTheOrder(Contents contents) {
        if (contents.listed()) {
            return;
        }
        String first = contents.names().get(0);
        boolean above = asked.rule().equals("approval") && asked.approve() == Approval.Approved.ABOVE_LAST;
        if (asked.rule().endsWith("majority") && asked.proposal() == null) {
            throw asked.refused("--rule " + asked.rule() + " must know which option is the proposal: name it, as by"
                    + " --proposal " + Names.shown(first) + " (or list all options, the proposal first, by --options"
                    + " or in the file)");
        }
        if (asked.rule().equals("amendment") || above) {
            throw asked.refused((above ? "--approve above-last" : "--rule amendment")
                    + " must know the order of the options, and the file does not list them: give it by --options, as"
                    + " in --options '" + Names.shown(Votes.list(contents.names())) + "'");
        }
    }

    /** Counts by the rule asked for. */
    Sheet count(Contents contents, Papers papers, List<Slate> slates) {
        mustKnowTheOrder(contents);
        Rule one = all.get(asked.rule());
        if (one != null) {
            CountingRule rule = one.make.get();
            return new SingleSheet(
                    contents.names(),
                    rule.count(papers, asked.ties(contents.names())),
                    rule.requirement(papers),
                    words(rule));
        }
        int seats = asked.seats(contents.seats(), papers.options());
        try {
            return asked.rule().equals("stv") ? stv(seats, contents, papers) : block(seats, contents, papers, slates);
        } catch (ArithmeticException e) {
            throw new Refused(
                    Place.of("--rule stv"), e.getMessage() + ": cut them, as --decimals 5 does by the Scottish rule");
        }
    }

    private Sheet stv(int seats, Contents contents, Papers papers) {
        Stv rule = new Stv(seats, asked.surplus(), asked.decimals());
        return new StvSheet(contents.names(), papers.ranked(), rule, rule.count(papers, asked.ties(contents.names())));
    }

    private Sheet block(int seats, Contents contents, Papers papers, List<Slate> slates) {
        if (slates.isEmpty()) {
            return new FilledSheet(
                    contents.names(),
                    new Block(seats).count(papers, asked.ties(contents.names())),
                    "each ballot's first " + seats + " options get a vote each; the " + seats
                            + " with the most are elected");
        }
        List<String> names = slates.stream().map(Slate::name).toList();
        try {
            return new FilledSheet(
                    names,
                    new Slates(seats, slates).count(papers, asked.ties(names)),
                    "each ballot counts for the slate of its first preference; the strongest slate takes all "
                            + Votes.counted(seats, "seat"));
        } catch (IllegalArgumentException e) {
            throw new Refused(Place.of(String.valueOf(asked.slates())), String.valueOf(e.getMessage()));
        }
    }

    /** What a rule does, in words. */
    private static String words(CountingRule rule) {
        return Optional.ofNullable(rule.getClass().getAnnotation(Doc.class))
                .map(Doc::value)
                .orElse("");
    }
}
