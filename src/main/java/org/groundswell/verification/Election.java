package org.groundswell.verification;

import java.util.List;
import java.util.OptionalInt;
import org.groundswell.ballots.Contents;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.tally.Count;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Requirement;
import org.groundswell.tally.Round;
import org.groundswell.tally.TieBreak;
import org.jspecify.annotations.Nullable;

/** Ballots and the rule by which they are counted; a tie goes to the option that is named first. */
public record Election(
        @Doc("ballots, as in \"42: Memphis > Nashville\"") List<String> ballots,
        @Doc("rule by which they are counted") CountingRule count,

        @Doc("options in their order, where it matters which comes first") @Default("[]")
        List<String> options,

        @Doc("how many could have voted; as many as did, if it is not told") @Range(min = 1, max = 1e12) @Nullable
        Long eligible)
        implements Figures {
    public Election {
        Check.all(Election.class, ballots, count, options, eligible);
        if (eligible != null) {
            Lines.read(ballots, options).box().of(eligible);
        }
    }

    /**
     * A figure of the count.
     *
     * @param of "winner NAME" (1 or 0), "votes NAME" in the last round that it was in or "votes NAME in round N", "share
     *     NAME in round N" of the votes of the round, "points NAME" of a rule that weighs all options at once; of all ballots
     *     "cast", "valid", "invalid" and "turnout", and "support" of a proposal, the share that the rule asks for
     */
    @Override
    public double figure(String of) {
        Contents contents = Lines.read(ballots, options);
        Papers papers = eligible == null ? contents.box() : contents.box().of(eligible);
        Count counted = count.count(papers, TieBreak.listed(papers.options()));
        int option = contents.names().indexOf(Asked.of(of).name());
        return option < 0 ? ofAll(of, papers, counted) : ofOption(Asked.of(of), option, counted);
    }

    private double ofAll(String of, Papers papers, Count counted) {
        return switch (of) {
            case "winner none" -> counted.winner().isEmpty() ? 1 : 0;
            case "cast" -> papers.cast();
            case "valid" -> papers.valid();
            case "invalid" -> papers.invalid();
            case "turnout" -> papers.cast() / (double) papers.electorate();
            case "support" -> count.requirement(papers).map(Requirement::share).orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private static double ofOption(Asked asked, int option, Count counted) {
        return switch (asked.what()) {
            case "winner" -> counted.winner().equals(OptionalInt.of(option)) ? 1 : 0;
            case "votes" -> votes(counted, option, asked.round(), false);
            case "share" -> votes(counted, option, asked.round(), true);
            case "points" ->
                counted.standing()
                        .map(standing -> standing.points().get(option).doubleValue())
                        .orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    @Override
    public String known() {
        return "winner NAME, winner none, votes NAME, votes NAME in round N, share NAME, points NAME, cast, valid, invalid,"
                + " turnout, support of a proposal";
    }

    /** Votes of an option, or its share of all, in a round, or the last that it was in. */
    private static double votes(Count counted, int option, int asked, boolean share) {
        List<Round> rounds = counted.rounds();
        double votes = Double.NaN;
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            if (round.options().contains(option) && (asked == 0 || asked == i + 1)) {
                votes = round.votes().get(option) / (share ? (double) round.total() : 1);
            }
        }
        return votes;
    }
}
