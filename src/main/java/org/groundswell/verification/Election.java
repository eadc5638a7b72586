package org.groundswell.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.groundswell.ballots.BallotFile;
import org.groundswell.ballots.Contents;
import org.groundswell.ballots.Format;
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
        List<String> options) {
    public Election {
        Check.all(Election.class, ballots, count, options);
    }

    /**
     * A figure of the count.
     *
     * @param of "winner NAME" (1 or 0), "votes NAME" in the last round that it was in, "points NAME" of a rule that weighs
     *     all options at once
     * @return NaN if the count has no such figure
     */
    double figure(String of) {
        Contents contents = contents();
        Count counted =
                count.count(contents.box(), TieBreak.listed(contents.names().size()));
        String[] words = of.split(" ", 2);
        int option = words.length < 2 ? -1 : contents.names().indexOf(words[1]);
        if (words[0].equals("winner") && of.endsWith(" none")) {
            return counted.winner().isEmpty() ? 1 : 0;
        }
        if (option < 0) {
            return Double.NaN;
        }
        return switch (words[0]) {
            case "winner" -> counted.winner().equals(OptionalInt.of(option)) ? 1 : 0;
            case "votes" -> votes(counted, option);
            case "points" ->
                counted.standing()
                        .map(standing -> standing.points().get(option).doubleValue())
                        .orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private static double votes(Count counted, int option) {
        double votes = Double.NaN;
        for (Round round : counted.rounds()) {
            votes = round.options().contains(option) ? round.votes().get(option) : votes;
        }
        return votes;
    }

    private Contents contents() {
        byte[] text = String.join("\n", ballots).getBytes(StandardCharsets.UTF_8);
        try {
            return new BallotFile("ballots", Format.LINES, options, false).read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
