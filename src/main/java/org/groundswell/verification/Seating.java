package org.groundswell.verification;

import java.util.List;
import java.util.OptionalInt;
import org.groundswell.ballots.Contents;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.seats.Stv;
import org.groundswell.tally.seats.StvCount;
import org.groundswell.tally.seats.StvRound;
import org.groundswell.tally.seats.Surplus;
import org.jspecify.annotations.Nullable;

/** Ballots by which seats are filled, by a single transferable vote; a tie goes to the option that is named first. */
public record Seating(
        @Doc("ballots, as in \"42: Memphis > Nashville\"") List<String> ballots,

        @Doc("seats to fill") @Range(min = 1, max = 1e6) int seats,

        @Doc("which papers carry a surplus") @Default("weighted-inclusive")
        Surplus surplus,

        @Doc("decimals to which the values of papers are cut; exact if there are none")
        @Range(min = 0, max = 18)
        @Nullable
        Integer decimals,

        @Doc("options in their order, where it matters which comes first") @Default("[]")
        List<String> options)
        implements Figures {
    public Seating {
        Check.all(Seating.class, ballots, seats, surplus, decimals, options);
    }

    /**
     * A figure of the count.
     *
     * @param of "quota", "rounds", "elected NAME" (the place in the order of election from 1, 0 if not elected),
     *     "votes NAME" at the end, or "votes NAME in round N"
     */
    @Override
    public double figure(String of) {
        Contents contents = Lines.read(ballots, options);
        List<String> names = contents.names();
        OptionalInt cut = decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
        StvCount count = new Stv(seats, surplus, cut).count(contents.box(), TieBreak.listed(names.size()));
        Asked asked = Asked.of(of);
        int option = names.indexOf(asked.name());
        return switch (asked.what()) {
            case "quota" -> count.quota();
            case "rounds" -> count.rounds().size();
            case "elected" -> option < 0 ? Double.NaN : count.elected().indexOf(option) + 1;
            case "votes" -> votes(count.rounds(), option, asked.round());
            default -> Double.NaN;
        };
    }

    @Override
    public String known() {
        return "quota, rounds, elected NAME, votes NAME, votes NAME in round N";
    }

    private static double votes(List<StvRound> rounds, int option, int asked) {
        int round = asked == 0 ? rounds.size() : asked;
        return option < 0 || round > rounds.size()
                ? Double.NaN
                : rounds.get(round - 1).votes().get(option).doubleValue();
    }
}
