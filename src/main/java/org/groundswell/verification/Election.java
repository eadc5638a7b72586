package org.groundswell.verification;

import java.util.List;
import java.util.OptionalInt;
import org.groundswell.ballots.Contents;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.tally.Count;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Round;
import org.groundswell.tally.TieBreak;

/** Ballots and the rule by which they are counted; a tie goes to the option that is named first. */
public record Election(
        @Doc("ballots, as in \"42: Memphis > Nashville\"") List<String> ballots,
        @Doc("rule by which they are counted") CountingRule count,

        @Doc("options in their order, where it matters which comes first") @Default("[]")
        List<String> options)
        implements Figures {
    public Election {
        Check.all(Election.class, ballots, count, options);
    }

    /**
     * A figure of the count.
     *
     * @param of "winner NAME" (1 or 0), "votes NAME" in the last round that it was in or "votes NAME in round N", "share
     *     NAME in round N" of the votes of the round, "points NAME" of a rule that weighs all options at once
     */
    @Override
    public double figure(String of) {
        Contents contents = Lines.read(ballots, options);
        List<String> names = contents.names();
        Count counted = count.count(contents.box(), TieBreak.listed(names.size()));
        Asked asked = Asked.of(of);
        int option = names.indexOf(asked.name());
        if (of.equals("winner none")) {
            return counted.winner().isEmpty() ? 1 : 0;
        }
        if (option < 0) {
            return Double.NaN;
        }
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
        return "winner NAME, winner none, votes NAME, votes NAME in round N, share NAME, points NAME";
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
