package org.groundswell.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.ballots.Contents;
import org.groundswell.setting.Check;
import org.groundswell.setting.Default;
import org.groundswell.setting.Doc;
import org.groundswell.setting.Range;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.seats.Block;
import org.groundswell.tally.seats.Filled;
import org.groundswell.tally.seats.Slates;

/** Ballots by which seats are filled at one look: a block vote, or by slates; a tie goes to what is named first. */
public record BlockVote(
        @Doc("ballots, as in \"42: Memphis > Nashville\"") List<String> ballots,

        @Doc("seats to fill") @Range(min = 1, max = 1e6) int seats,

        @Doc("options of each slate, if ballots count for slates") @Default("{}")
        Map<String, List<String>> slates)
        implements Figures {
    public BlockVote {
        Check.all(BlockVote.class, ballots, seats, slates);
    }

    /**
     * A figure of the count.
     *
     * @param of "votes NAME" of an option or, if there are any, of a slate; "elected NAME" of an option (its place from 1, 0
     *     if not elected); "uncounted"
     */
    @Override
    public double figure(String of) {
        Contents contents = Lines.read(ballots, List.of());
        List<String> names = contents.names();
        List<String> slateNames = new ArrayList<>(slates.keySet());
        Filled filled = slates.isEmpty()
                ? new Block(seats).count(contents.box(), TieBreak.listed(names.size()))
                : new Slates(seats, slates(names)).count(contents.box(), TieBreak.listed(slateNames.size()));
        Asked asked = Asked.of(of);
        int option = names.indexOf(asked.name());
        int counted = slates.isEmpty() ? option : slateNames.indexOf(asked.name());
        return switch (asked.what()) {
            case "votes" -> counted < 0 ? Double.NaN : filled.votes().get(counted);
            case "elected" -> option < 0 ? Double.NaN : filled.elected().indexOf(option) + 1;
            case "uncounted" -> filled.uncounted();
            default -> Double.NaN;
        };
    }

    private List<Slates.Slate> slates(List<String> names) {
        List<Slates.Slate> all = new ArrayList<>();
        slates.forEach((name, options) -> all.add(
                new Slates.Slate(name, options.stream().map(names::indexOf).toList())));
        return all;
    }

    @Override
    public String known() {
        return "votes NAME, elected NAME, uncounted";
    }
}
