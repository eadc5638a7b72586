package org.groundswell.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.tally.Tie;
import org.groundswell.tally.seats.Filled;

/**
 * The count of a block vote.
 *
 * @param voted the names that get votes: of options, or of slates
 */
record FilledSheet(List<String> voted, Filled filled, String words) implements Sheet {
    @Override
    public void print(PrintWriter out) {
        Grid grid = new Grid(List.of("votes"));
        order().forEach(one ->
                grid.row(voted.get(one), List.of(Votes.text(filled.votes().get(one)))));
        grid.print(out);
        if (filled.uncounted() > 0) {
            TextTable.say(
                    "  " + Votes.counted(filled.uncounted(), "ballot")
                            + " gave fewer votes than they could, as options ranked level did not fit",
                    out);
        }
    }

    private List<Integer> order() {
        return IntStream.range(0, voted.size())
                .boxed()
                .sorted(Comparator.comparingLong(one -> -filled.votes().get(one)))
                .toList();
    }

    @Override
    public void add(Map<String, Object> json) {
        json.put("votes", Votes.byName(voted, order(), one -> filled.votes().get(one)));
        json.put("uncounted", filled.uncounted());
    }

    @Override
    public List<Tie> ties() {
        return filled.ties();
    }

    @Override
    public List<String> tied() {
        return voted;
    }

    @Override
    public List<Integer> elected() {
        return filled.elected();
    }

    @Override
    public boolean oneWins() {
        return false;
    }
}
