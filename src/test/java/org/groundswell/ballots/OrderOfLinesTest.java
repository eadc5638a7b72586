package org.groundswell.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.groundswell.tally.Approval;
import org.groundswell.tally.Borda;
import org.groundswell.tally.Condorcet;
import org.groundswell.tally.Copeland;
import org.groundswell.tally.CountingRule;
import org.groundswell.tally.Election;
import org.groundswell.tally.InstantRunoff;
import org.groundswell.tally.Lookback;
import org.groundswell.tally.Minimax;
import org.groundswell.tally.Papers;
import org.groundswell.tally.Plurality;
import org.groundswell.tally.RankedPairs;
import org.groundswell.tally.Schulze;
import org.groundswell.tally.Strength;
import org.groundswell.tally.TieBreak;
import org.groundswell.tally.TwoRound;
import org.groundswell.tally.seats.Block;
import org.groundswell.tally.seats.Stv;
import org.groundswell.tally.seats.Surplus;

/** In which order a file has its lines decides nothing, whatever the rule of counting and of ties. */
@Domain(Election.Any.class)
@Domain(DomainContext.Global.class)
class OrderOfLinesTest {
    private static final List<CountingRule> RULES = List.of(
            new Plurality(),
            new TwoRound(),
            new InstantRunoff(),
            new Borda(Borda.Unnamed.AVERAGED),
            new Approval(Approval.Approved.NAMED),
            new Condorcet(),
            new Copeland(),
            new Minimax(Strength.MARGINS),
            new Schulze(),
            new RankedPairs(Strength.WINNING_VOTES));

    @Property
    void noWinnerHangsOnTheOrderOfLines(
            @ForAll Election election, @ForAll long seed, @ForAll boolean reverse, @ForAll Lookback lookback)
            throws IOException {
        List<String> lines = new ArrayList<>();
        election.papers()
                .forEach(paper -> lines.add(paper.count() + ": "
                        + paper.ranks().stream()
                                .map(level -> level.stream().map(o -> "c" + o).collect(Collectors.joining(" = ")))
                                .collect(Collectors.joining(" > "))));
        List<String> permuted = new ArrayList<>(lines);
        Collections.shuffle(permuted, new Random(seed));
        assertThat(winners(permuted, reverse, lookback)).isEqualTo(winners(lines, reverse, lookback));
    }

    private static List<List<String>> winners(List<String> lines, boolean reverse, Lookback lookback)
            throws IOException {
        Contents contents = Read.file(Format.LINES, String.join("\n", lines));
        Papers box = contents.box();
        int n = box.options();
        TieBreak ties = (reverse ? TieBreak.statusQuo(n) : TieBreak.listed(n)).after(lookback);
        List<List<Integer>> winners = new ArrayList<>();
        RULES.forEach(rule ->
                winners.add(rule.count(box, ties).winner().stream().boxed().toList()));
        int seats = Math.min(2, n);
        for (Surplus surplus : Surplus.values()) {
            winners.add(new Stv(seats, surplus, OptionalInt.empty())
                    .count(box, ties)
                    .elected());
        }
        winners.add(new Block(seats).count(box, ties).elected());
        return winners.stream()
                .map(some -> some.stream().map(contents.names()::get).toList())
                .toList();
    }
}
